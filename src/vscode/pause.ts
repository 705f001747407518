/** Resolves after so many milliseconds, at the soonest in a later turn of the event loop, so that other work comes in. */
export async function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
