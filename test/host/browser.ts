import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser as RunningBrowser } from 'playwright-core';
import type { Browser } from './install';

/** Starts the browser without a window. It ends when we do, by whatever death: it listens to a pipe that we hold. */
export async function launchBrowser({ executable, libraries }: Browser): Promise<RunningBrowser> {
  const { LD_LIBRARY_PATH, ...environment } = process.env as Record<string, string>;
  const path = [...libraries, ...(LD_LIBRARY_PATH === undefined ? [] : [LD_LIBRARY_PATH])].join(':');
  const ownFonts = join(dirname(executable), 'fonts');
  return chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'].concat(
      '--disable-background-networking',
      '--disable-component-update',
    ),
    env: {
      ...environment,
      ...(path === '' ? {} : { LD_LIBRARY_PATH: path }),
      ...(existsSync('/etc/fonts') || !existsSync(ownFonts) ? {} : { FONTCONFIG_PATH: ownFonts }),
    },
    // Ending in order is the launcher's business.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
