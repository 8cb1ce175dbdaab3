import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import words from '../../../data/reference/synthetic/words.json' with { type: 'json' };
import type { Synthetic } from '../../../data/schema/manifest.ts';
import { markInvented } from '../../write/inventedMark.ts';
import { ask, type Database, withDatabase } from '../../write/database.ts';
import { drawing } from '../draws.ts';
import { draw, type Invented, registerOf } from '../register.ts';
import { registerTable } from '../registerTable.ts';
import { documentsStep, planMoneyStep, workStep } from '../steps/plans.ts';
import { planRowsStep, reportRowsStep } from '../steps/projects.ts';
import { FORMATS } from './formats.ts';
import { LAYOUTS, type Layout, type PrintedDocument, type PrintedProject } from './printed.ts';

/** Bodies whose documents are drawn at once. */
const AT_ONCE = 100;
const MEMORY = '2GB';

/**
 * Fills a folder with the documents of invented bodies, in different forms and layouts: their
 * projects, amounts and statuses are those of the tables that the same seed and years give.
 * Resolves to how many were written: fewer than wanted where the bodies publish no more.
 */
export async function makeDocuments(
  wanted: Synthetic,
  count: number,
  folder: string,
): Promise<number> {
  await mkdir(folder, { recursive: true });
  await markInvented(folder, wanted);
  const register = registerOf(wanted.bodies, wanted.seed);
  return withDatabase(
    folder,
    async (database) => {
      for (const statement of drawing(wanted.seed)) await database.run(statement);
      await database.run(registerTable(register));
      let written = 0;
      for (let from = 0; from < register.length && written < count; from += AT_ONCE) {
        const bodies = register.slice(from, from + AT_ONCE);
        for (const document of await drawn(database, wanted, bodies)) {
          if (written === count) break;
          await writeOne(document, wanted.seed, folder);
          written += 1;
        }
      }
      return written;
    },
    { memory: MEMORY },
  );
}

/** How a document is written: by its id alone, whatever else is written with it. */
export function formOf(
  id: string,
  seed: number,
): { readonly format: string; readonly layout: Layout } {
  const at = draw(seed, `form ${id}`);
  const formats = Object.keys(FORMATS);
  const layouts = Object.keys(LAYOUTS) as Layout[];
  return {
    format: formats[at % formats.length] as string,
    layout: layouts[Math.floor(at / 64) % layouts.length] as Layout,
  };
}

async function writeOne(document: PrintedDocument, seed: number, folder: string): Promise<void> {
  const { format, layout } = formOf(document.id, seed);
  const bytes = (FORMATS[format] as (typeof FORMATS)[string])(LAYOUTS[layout](document));
  await writeFile(join(folder, `${document.id}.${format}`), bytes);
}

async function drawn(
  database: Database,
  { years }: Synthetic,
  bodies: readonly Invented[],
): Promise<PrintedDocument[]> {
  const last = bodies.at(-1)?.k ?? 0;
  await database.run(
    `CREATE OR REPLACE TEMP TABLE here AS FROM register WHERE k BETWEEN ${bodies[0]?.k ?? 0} AND ${last}`,
  );
  const steps = [
    ...documentsStep(years),
    ...workStep(),
    ...planMoneyStep(),
    ...planRowsStep(),
    ...reportRowsStep(),
  ];
  for (const statement of steps) await database.run(statement);
  const rows = await ask(
    database,
    `SELECT plan_id, k, true, first, last, NULL, framework, ordinal, print, mission_code, kpi, unit, target_quantity FROM plan_row
     UNION ALL SELECT report_id, k, false, fiscal_year, fiscal_year, months, framework, ordinal, print, mission_code, kpi, unit, target_quantity FROM report_row
     ORDER BY 2, 1, 8`,
  );
  return grouped(rows, new Map(bodies.map((body) => [body.k, body])));
}

function grouped(rows: unknown[][], bodies: ReadonlyMap<number, Invented>): PrintedDocument[] {
  const documents = new Map<string, PrintedDocument & { projects: PrintedProject[] }>();
  for (const row of rows) {
    const [id, k, isPlan, first, last, months, framework] = row as [
      ...[string, number, boolean, bigint, bigint, number | null, 'nacc_2561' | 'nacc_2566'],
    ];
    const body = bodies.get(Number(k)) as Invented;
    const from = Number(first);
    const title = (isPlan ? words.titles.plan : words.titles.report)
      .replace('{a}', String(from))
      .replace('{b}', String(last))
      .replace('{m}', String(months));
    const document = documents.get(id) ?? {
      ...{ id, isPlan, title, framework, body: body.name_th, district: body.district_th },
      ...{ province: body.province_th ?? '', projects: [] },
      years: Array.from({ length: Number(last) - from + 1 }, (_nothing, i) => from + i),
    };
    document.projects.push(projectOf(row, isPlan));
    documents.set(id, document);
  }
  return [...documents.values()];
}

/** The cells of the printed row, as the evidence of the tables shows it. */
function projectOf(row: unknown[], isPlan: boolean): PrintedProject {
  const [, , , , , , , ordinal, print, mission, kpi, unit, quantity] = row;
  const cells = String(print).split('\t');
  const office = cells.at(-1) ?? '';
  const rest = cells.slice(2, -1);
  return {
    ...{ ordinal: Number(ordinal), name: cells[1] ?? '', mission: String(mission), office },
    ...{ kpi: String(kpi), unit: unit === null ? null : String(unit) },
    quantity: quantity === null ? null : Number(quantity),
    amounts: isPlan ? rest : rest.slice(0, 2),
    result: isPlan ? '' : (rest[2] ?? ''),
  };
}
