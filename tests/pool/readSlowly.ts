import { ingestFolder } from '../../pipelines/ingestFolder.ts';

// A run that a test kills: its processes carry the folder's name, to be found by it.
const [from = '', to = ''] = process.argv.slice(2);
process.env['READS'] = from;
const worker = new URL('./plantedReader.ts', import.meta.url);
await ingestFolder(from, to, console.log, { worker, jobs: 2 });
