/**
 * gray-matter keeps its input as a Buffer beside the result, which a web host does not have and nobody reads: esbuild
 * puts this in its place, in the bundle alone.
 */
export const Buffer = { from: (text: string): string => text };
