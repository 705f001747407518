import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { bundleSuites } from './bundle';
import { launchBrowser } from './browser';
import { runSuiteInPage } from './hostPage';
import { findBrowser, installServer } from './install';
import type { HostRun } from './nodeHost';
import { root } from './paths';
import { startServer } from './server';
import type { SuiteResult } from './suiteWatch';
import { journalsFor, opening } from './workspaces';

/**
 * Runs suites in the web worker extension host, which has no Node: what vscode.dev and Chromebooks use. The extension and
 * the suites come over http as they would there, the folder under the `vscode-remote:` scheme. Throws NotAvailable.
 */
export async function runWebHost(run: HostRun): Promise<SuiteResult> {
  const vscode = await installServer(run.signal);
  const browser = await launchBrowser(await findBrowser(run.signal));
  try {
    const server = await startServer(vscode, { development: true });
    const suite = join(server.folder, 'suite.js');
    const files = await serveExtension(suite);
    const authority = `127.0.0.1:${(files.address() as AddressInfo).port}`;
    try {
      await bundleSuites(run.files, suite, 'web', run.grep);
      const at = { scheme: 'http', authority };
      const developmentOptions = {
        enableSmokeTestDriver: true,
        extensions: [{ ...at, path: '/' }],
        extensionTestsPath: { ...at, path: '/suite.js' },
      };
      const payload = [
        ['extensionDevelopmentPath', `http://${authority}/`],
        ['extensionTestsPath', `http://${authority}/suite.js`],
        ['extensionDevelopmentKind', 'web'],
        ['skipWelcome', 'true'],
      ];
      const folder = opening(journalsFor(server.folder, run.multiRoot));
      // Not 127.0.0.1: the frame of the worker is only allowed to be on localhost.
      const url = `http://localhost:${server.port}/?${folder}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
      const initScript = addToConfiguration({ developmentOptions });
      return await runSuiteInPage({ ...run, server, browser, url, initScript });
    } finally {
      files.close();
      files.closeAllConnections();
      await server.stop();
    }
  } finally {
    await browser.close();
  }
}

/** The page reads its configuration from an attribute, which the server has no option to fill: this adds to it. */
function addToConfiguration(extra: object): string {
  return `(() => {
    const original = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = original.call(this, name);
      if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings' || !value) return value;
      return JSON.stringify({ ...JSON.parse(value), ...${JSON.stringify(extra)} });
    };
  })();`;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What of the project is served: what the packaged extension carries. */
const served = /^\/(?:package(?:\.nls[\w.-]*)?\.json|(?:dist|templates|media|l10n)\/[^?]*)$/;

async function serveExtension(suite: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '').replace(/[?#].*$/, ''))).replace(/^\/+/, '/');
    const isSuite = path === '/suite.js';
    const file = isSuite ? suite : join(root, path);
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (!(isSuite || served.test(path)) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
