import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { createLogger, defineConfig } from 'vite';
import { headersPlugin } from './app/serve/headers.ts';
import { tablesPlugin } from './app/serve/tables.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// The engine's published source map names files of another package: a warning for each, and none to act on.
function loggerWithoutSourceMaps() {
  const logger = createLogger();
  const { warnOnce } = logger;
  logger.warnOnce = (message, options) => {
    if (!message.includes('points to a source file outside its package'))
      warnOnce(message, options);
  };
  return logger;
}

export default defineConfig(({ command, isPreview }) => ({
  ...(command === 'serve' && !isPreview && { customLogger: loggerWithoutSourceMaps() }),
  root: here('app'),
  // Relative addresses: the built page works below any path of a static host.
  base: './',
  // A path that is not there is a 404, never the page in its place.
  appType: 'mpa',
  cacheDir: here('node_modules/.vite'),
  plugins: [react(), headersPlugin(), tablesPlugin(here('data/tables'))],
  // One Arrow: the database's own range would bring a second copy of the same library.
  resolve: { dedupe: ['apache-arrow'] },
  server: { fs: { allow: [here('.')] } },
  worker: { format: 'es' },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    // The policy allows no data: fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    // DuckDB and ECharts are large, known, and loaded only when asked for.
    chunkSizeWarningLimit: 1500,
    license: { fileName: 'licences.md' },
  },
}));
