import * as fc from 'fast-check';

// The same inputs in every run, so that a change fails for what it does and not by chance; FUZZ_SEED tries others.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20261124) });

export { fc };
