import { createReadStream } from 'node:fs';
import { cp, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { cacheControlFor } from './headers.ts';
import { stretchOf } from './ranges.ts';

type Next = () => void;

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
};

/**
 * Serves the written tables at `tables/` while working and previewing, and copies them beside the built page.
 * A table that is not there answers 404, never the page in its place.
 * @param folder where the pipelines wrote manifest.json and its files
 */
export function tablesPlugin(folder: string): Plugin {
  let outDir = '';
  return {
    name: 'prongsai-tables',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    configureServer(server) {
      server.middlewares.use(serving(folder));
    },
    configurePreviewServer(server) {
      server.middlewares.use(serving(folder));
    },
    async writeBundle() {
      const to = join(outDir, 'tables');
      const filter = (path: string) => isPublished(relative(folder, path));
      if (await isFolder(folder)) await cp(folder, to, { recursive: true, filter });
      else this.warn('no tables to copy: run `npm run ingest` first');
    },
  };
}

/** Whether a path below the folder is a table or leads to one; what readers kept and reported is not. */
function isPublished(path: string): boolean {
  const [first = ''] = path.split(sep);
  return !first.startsWith('.') && first !== 'report';
}

function serving(folder: string) {
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const path = maybeTablePath(request.url ?? '/');
    if (path === undefined) next();
    else void send(resolve(folder), path, request, response);
  };
}

function maybeTablePath(url: string): string | undefined {
  const found = /^\/tables\/([^?#]*)/.exec(url)?.[1];
  if (found === undefined) return undefined;
  try {
    return decodeURIComponent(found);
  } catch {
    return '';
  }
}

async function send(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = resolve(folder, path);
  const isInside = file.startsWith(folder + sep) && isPublished(relative(folder, file));
  const found = isInside ? await maybeFile(file) : undefined;
  if (!found) {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
    response.writeHead(404, headers).end('not found');
    return;
  }
  const { size, tag } = found;
  response.setHeader('ETag', tag);
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Cache-Control', cacheControlFor(`/tables/${path}`));
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const isSame = (request.headers['if-range'] ?? tag) === tag;
  const stretch = isSame ? stretchOf(request.headers.range, size) : undefined;
  if (stretch === null) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const { first, last } = stretch ?? { first: 0, last: size - 1 };
  response.writeHead(stretch ? 206 : 200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': last - first + 1,
    ...(stretch && { 'Content-Range': `bytes ${first}-${last}/${size}` }),
  });
  if (request.method === 'HEAD' || size === 0) response.end();
  else
    createReadStream(file, { start: first, end: last })
      .on('error', () => response.destroy())
      .pipe(response);
}

/** Size of a file and what tells it from any other content of that place. */
async function maybeFile(file: string): Promise<{ size: number; tag: string } | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const { size, mtimeMs } = found;
  return { size, tag: `"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"` };
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
