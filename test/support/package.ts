import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { bundlePath, packageExtension, vsixPath, writingPath } from '../host/packaging';
import { root } from '../host/paths';

/** Builds and packages the extension, and holds its files to their bounds (in bytes): `npm run package`. */
const bounds = [
  { path: bundlePath, most: 500_000 },
  { path: writingPath, most: 500_000 },
  { path: vsixPath, most: 1_000_000 },
];

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

async function main(): Promise<void> {
  await packageExtension();
  for (const { path, most } of bounds) {
    const { size } = statSync(path);
    const verdict = size <= most ? 'within' : 'OVER';
    console.log(`${relative(root, path)}: ${kilobytes(size)} KB, ${verdict} its bound of ${kilobytes(most)} KB`);
    if (size > most) process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
