import { findBrowser, installServer, NotAvailable } from './install';
import { untilInterrupted } from './interrupt';

/** Puts in place what the host tests run on, where it is not there yet: `npm test` does so while it tries what needs no VS Code. */
async function main(signal: AbortSignal): Promise<void> {
  try {
    await installServer(signal);
    await findBrowser(signal);
  } catch (error) {
    if (!signal.aborted) console.log(error instanceof NotAvailable ? error.message : error);
    process.exitCode = 1;
  }
}

void untilInterrupted(main);
