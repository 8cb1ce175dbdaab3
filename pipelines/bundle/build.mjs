import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const source = (path) => fileURLToPath(new URL(path, import.meta.url));
const [, , folder, ...modules] = process.argv;
const input = modules.length > 0 ? modules : [source('../cli.ts'), source('../pool/worker.ts')];

/** Sources find data files beside them by their own address: it stays what it was. */
const ownAddresses = {
  name: 'own-addresses',
  enforce: 'pre',
  transform(code, id) {
    if (!/\.m?ts$|\.mjs$/.test(id) || !code.includes('import.meta.url')) return null;
    const address = JSON.stringify(pathToFileURL(id).href);
    return { code: code.replaceAll('import.meta.url', address), map: null };
  },
};

// Run as a process: writes the program and the module of its children, or the modules named, into
// the folder given.
await build({
  configFile: false,
  logLevel: 'warn',
  root: source('../../'),
  publicDir: false,
  plugins: [ownAddresses],
  // Small packages that every document needs: one file loads faster than their many.
  ssr: { noExternal: [/^@noble\//, 'fflate', 'parse5', 'entities', 'saxes', 'xmlchars'] },
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    outDir: folder,
    emptyOutDir: true,
    rollupOptions: {
      input,
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
