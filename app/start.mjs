import { parseArgs } from 'node:util';
import { ROOT, build, ensureInstalled, ingest } from './install.mjs';

const FIRST_PORT = 4173;

async function main() {
  const { port, host } = wishes();
  await ensureInstalled();
  await readDocuments();
  await buildPage();
  await serve(host, port);
}

function wishes() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new Error(`--port: 1 to 65535, not ${values.port}`);
  }
  return { port, host: values.host };
}

async function readDocuments() {
  console.log('\n[1/3] อ่านเอกสาร / reading data/documents into data/tables');
  const code = await ingest();
  if (code === 0) return;
  if (code !== 2) throw new Error(`อ่านเอกสารไม่สำเร็จ / ingestion failed with code ${code}`);
  console.warn(
    'มีเอกสารที่อ่านไม่ได้ ดูรายการข้างต้น หน้าเว็บแสดงเฉพาะเอกสารที่อ่านได้\n' +
      'Some document could not be read (named above); the page shows the others.',
  );
}

async function buildPage() {
  console.log('\n[2/3] สร้างหน้าเว็บ / building the page');
  const code = await build();
  if (code !== 0) throw new Error(`สร้างหน้าเว็บไม่สำเร็จ / the build failed with code ${code}`);
}

async function serve(host, port) {
  console.log('\n[3/3] เปิดหน้าเว็บ / serving the page');
  const { preview } = await import('vite');
  const server = await preview({
    root: `${ROOT}app`,
    configFile: `${ROOT}vite.config.ts`,
    logLevel: 'warn',
    preview: { host, port: port ?? FIRST_PORT, strictPort: port !== undefined, open: false },
  });
  endOnSignal(server);
  const [address] = [
    ...(server.resolvedUrls?.local ?? []),
    ...(server.resolvedUrls?.network ?? []),
  ];
  console.log(`\nเปิดในเบราว์เซอร์ / open in a browser:  ${address}`);
  console.log('กด Ctrl-C เพื่อหยุด / Ctrl-C stops it');
}

function endOnSignal(server) {
  const end = () => {
    // Open connections of a browser must not hold the end up.
    server.httpServer.closeAllConnections?.();
    void server.close().finally(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

main().catch((error) => {
  console.error(`\n${error.message}`);
  process.exit(1);
});
