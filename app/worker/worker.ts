import provincesCsv from '../../data/reference/provinces.csv?raw';
import { emptyTables, type Tables } from '../../data/schema/catalogue.ts';
import { type FailedDocument, ingestDocument } from '../../pipelines/document.ts';
import { settleIta } from '../../pipelines/ita/settle.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { append, assess } from '../../pipelines/run.ts';
import type { Asked, Told } from './messages.ts';
import { toOwnRows } from './ownRows.ts';
import { readingTools } from './readingTools.ts';

const setting = { provinces: parseProvinces(provincesCsv), tools: readingTools() };

globalThis.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  answer(data)
    .catch((thrown: unknown): Told => ({ kind: 'broke', message: String(thrown) }))
    .then((told) => globalThis.postMessage(told));
});

async function answer(asked: Asked): Promise<Told> {
  if (asked.kind === 'read') return { kind: 'read', outcome: await read(asked.file, asked.path) };
  const together = emptyTables();
  for (const tables of asked.documents) append(together, tables);
  settleIta(together, setting.provinces);
  assess(together);
  return { kind: 'assessed', rows: toOwnRows(together) };
}

async function read(file: File, path: string): Promise<Tables | FailedDocument> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await ingestDocument({ path, bytes }, setting);
  } catch (thrown) {
    // A folder dropped as a file, or a file that went away: the browser hands out no bytes.
    if (thrown instanceof DOMException) return { path, reason: 'not_opened', found: thrown.name };
    throw thrown;
  }
}
