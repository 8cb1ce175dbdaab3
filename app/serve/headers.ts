import type { Plugin } from 'vite';
import type { IncomingMessage, ServerResponse } from 'node:http';

type Next = () => void;
type Headers = Readonly<Record<string, string>>;

/** The content policy of the published page; it must also reach the worker scripts, so it is a header. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// Hot reloading needs inline scripts and style tags; nothing else is let in.
const DEV_POLICY = CONTENT_POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("worker-src 'self'", "worker-src 'self' blob:");

const HASHED_TABLE = /\/tables\/.*[./-][0-9a-f]{8,64}\.parquet$/;
const HASHED_ASSET = /\/assets\/.+-[\w-]{8}\.\w+$/;

/** How long a browser may keep what lies at this path: for ever only if its name carries its hash. */
export function cacheControlFor(path: string): string {
  const hashed = HASHED_TABLE.test(path) || HASHED_ASSET.test(path);
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Every header that a published answer for this path carries, beside its type and length. */
export function headersFor(path: string): Headers {
  return {
    'Content-Security-Policy': CONTENT_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': cacheControlFor(path),
  };
}

/** Sends the published headers from `vite preview`, and the same with hot reloading let in from `vite`. */
export function headersPlugin(): Plugin {
  return {
    name: 'prongsai-headers',
    configurePreviewServer(server) {
      server.middlewares.use(setting(headersFor));
    },
    configureServer(server) {
      server.middlewares.use(
        setting(() => ({
          'Content-Security-Policy': DEV_POLICY,
          'X-Content-Type-Options': 'nosniff',
        })),
      );
    },
  };
}

function setting(headers: (path: string) => Headers) {
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    for (const [name, value] of Object.entries(headers(path))) response.setHeader(name, value);
    next();
  };
}
