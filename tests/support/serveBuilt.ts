import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { preview } from 'vite';
import { headersPlugin } from '../../app/serve/headers.ts';
import { tablesPlugin } from '../../app/serve/tables.ts';
import { ensureBuilt, ROOT } from './build.ts';

export interface Served {
  /** Address of the page, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the built page with the published headers on a free port, with the tables of a folder,
 * building it first when it is out of date.
 */
export async function serveBuilt(tables: string): Promise<Served> {
  await ensureBuilt();
  const server = await preview({
    configFile: false,
    root: join(ROOT, 'app'),
    appType: 'mpa',
    logLevel: 'silent',
    plugins: [headersPlugin(), tablesPlugin(tables)],
    build: { outDir: join(ROOT, 'dist') },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
