import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tables } from '../../data/schema/catalogue.ts';
import type { Manifest } from '../../data/schema/manifest.ts';
import { ingestFolder } from '../../pipelines/ingestFolder.ts';
import { ingestDocument } from '../../pipelines/document.ts';
import { FORMATS } from '../../pipelines/generate/documents/formats.ts';
import { formOf, makeDocuments } from '../../pipelines/generate/documents/makeDocuments.ts';
import { LAYOUTS } from '../../pipelines/generate/documents/printed.ts';
import { generate } from '../../pipelines/generate/generate.ts';
import { parseProvinces } from '../../pipelines/recognise/provinces.ts';
import { ROOT } from '../support/build.ts';
import { rowsOfTables } from '../support/rowsOfTables.ts';

const wanted = { bodies: 5, years: [2564, 2567], seed: 1 } as const;
let folder: string;
let tables: Tables;
let names: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
  await generate(wanted, join(folder, 'tables'), () => undefined);
  tables = await rowsOfTables(join(folder, 'tables'));
  await makeDocuments(wanted, 30, join(folder, 'documents'));
  const entries = await readdir(join(folder, 'documents'));
  names = entries.filter((name) => !name.startsWith('.')).sort();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the documents are those of the tables, in every form and layout', () => {
  const ids = names.map((name) => name.slice(0, name.lastIndexOf('.')));
  const known = tables.documents.map(({ document_id }) => document_id);
  expect(ids.filter((id) => !known.includes(id))).toEqual([]);
  const forms = ids.map((id) => formOf(id, wanted.seed));
  expect(new Set(forms.map(({ format }) => format)).size).toBe(Object.keys(FORMATS).length);
  expect(new Set(forms.map(({ layout }) => layout)).size).toBe(Object.keys(LAYOUTS).length);
});

test('what is read from the documents is what the tables hold', async () => {
  const csv = await readFile(join(ROOT, 'data/reference/provinces.csv'), 'utf8');
  const provinces = parseProvinces(csv);
  for (const name of names) {
    const bytes = new Uint8Array(await readFile(join(folder, 'documents', name)));
    const read = await ingestDocument({ path: name, bytes }, { provinces });
    if ('reason' in read) throw new Error(`${name}: ${read.reason}`);
    const id = name.slice(0, name.lastIndexOf('.'));
    expect(told(read, read.documents[0]!.document_id), name).toEqual(told(tables, id));
  }
}, 180_000);

test('what is read from them is marked as invented, and goes with nothing published', async () => {
  const some = join(folder, 'some');
  await makeDocuments(wanted, 3, some);
  const read = (from: string, to: string) =>
    ingestFolder(from, join(folder, to), () => undefined, { jobs: 1 });
  await read(some, 'read');
  const manifest = JSON.parse(
    await readFile(join(folder, 'read/manifest.json'), 'utf8'),
  ) as Manifest;
  expect(manifest.synthetic).toEqual(wanted);
  // A folder that has them among others has no mark of its own.
  const among = join(folder, 'among');
  await cp(some, join(among, 'invented'), { recursive: true });
  await cp(join(some, names[0]!), join(among, names[0]!));
  await expect(read(among, 'mixed')).rejects.toThrow(/invented holds invented documents/);
  await rm(join(among, 'invented'), { recursive: true });
  await expect(read(among, 'read')).rejects.toThrow(/holds tables that were invented/);
  await writeFile(join(some, '.synthetic.json'), '{"seed":1}');
  await expect(read(some, 'read')).rejects.toThrow(/expected seed, bodies and years/);
}, 180_000);

/** Projects of a document with their money, without what only their places in print tell. */
function told(from: Tables, document: string) {
  const money = from.project_budgets.filter(({ source }) => source !== 'detail_sheet');
  const { kind, fiscal_year_first, fiscal_year_last, report_months } = from.documents.find(
    ({ document_id }) => document_id === document,
  )!;
  const projects = from.projects
    .filter(({ document_id }) => document_id === document)
    .sort((a, b) => Number(a.seq) - Number(b.seq))
    .map((row) => ({
      ...{ seq: row.seq, name: row.name, kind: row.kind, mission: row.canonical_mission },
      ...{ kpi: row.kpi, unit: row.unit, quantity: row.target_quantity, status: row.status },
      ...{ office: row.responsible_unit, needsNone: row.needs_no_budget },
      money: money
        .filter(({ project_id }) => project_id === row.project_id)
        .sort((a, b) => a.fiscal_year - b.fiscal_year)
        .map(({ fiscal_year, budget_baht, disbursed_baht }) => [
          ...[fiscal_year, budget_baht, disbursed_baht],
        ]),
    }));
  return { kind, fiscal_year_first, fiscal_year_last, report_months, projects };
}
