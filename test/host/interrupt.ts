/**
 * Runs work that is told by a signal to stop early on Ctrl+C, on a signal to end, or when nobody reads our output any
 * more. The work cleans up after itself; a second Ctrl+C changes nothing, since it often comes with the first.
 */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const interrupt = () => {
    controller.abort(new Interrupted());
  };
  for (const name of signals) process.on(name, interrupt);
  process.stdout.on('error', interrupt);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of signals) process.off(name, interrupt);
    process.stdout.off('error', interrupt);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Why work stopped early. */
class Interrupted extends Error {
  constructor() {
    super('Interrupted.');
  }
}

/** Rejects when the signal comes; otherwise settles as the promise does. */
export async function orInterrupted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  return new Promise<T>((resolve, reject) => {
    const stop = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}
