import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budgetByYear } from '../../app/queries/budgets.ts';
import { bodyList } from '../../app/queries/bodies.ts';
import { everything } from '../../app/queries/filter.ts';
import { findingsList } from '../../app/queries/findings.ts';
import { publishedByHash } from '../../app/queries/own.ts';
import { peerGroups } from '../../app/queries/peers.ts';
import type { Engine } from '../../app/engine/engine.ts';
import { toOwnRows } from '../../app/worker/ownRows.ts';
import { tableNames, type Tables } from '../../data/schema/catalogue.ts';
import { append } from '../../pipelines/run.ts';
import { sampleTables } from '../support/sample.ts';
import { sampleEngine } from '../support/sampleEngine.ts';

/** The sample as the user's own files, of bodies that are all published too. */
const own = toOwnRows(sampleTables());

describe('rows of the user’s own files', () => {
  test('share no id with the published ones', () => {
    const published = new Set(idsIn(sampleTables()));
    expect(published.size).toBeGreaterThan(100);
    expect(idsIn(own as unknown as Tables).filter((id) => published.has(id))).toEqual([]);
  });

  test('keep what was read, and as many of them', () => {
    const before = sampleTables();
    for (const name of tableNames) expect(own[name], name).toHaveLength(before[name].length);
    const project = (rows: readonly object[]) => rows[3] as Record<string, unknown>;
    const { name, kpi, status } = project(before.projects);
    expect(project(own.projects)).toMatchObject({ name, kpi, status });
    expect(own.findings[0]).toMatchObject({ rule_id: before.findings[0]?.rule_id });
  });

  test('name the body and say whose file it is', () => {
    const names = own.bodies.map((row) => row['name_th']);
    expect(names).toContain('เทศบาลตำบลสมมุติชัย (ไฟล์ของฉัน)');
  });

  test('of a document that names no body go by the name of its file', () => {
    const tables = sampleTables();
    const [document] = tables.documents;
    const id = document?.document_id ?? '';
    const nameless = { ...document!, body_id: null, source_path: 'แผน.docx' };
    const one = { ...tables, bodies: [], documents: [nameless] } as Tables;
    one.projects = tables.projects
      .filter((row) => row.document_id === id)
      .map((row) => ({ ...row, body_id: null }));
    const rows = toOwnRows(one);
    expect(rows.bodies).toEqual([
      { body_id: `own-${id}`, name_th: 'ไฟล์ของฉัน: แผน.docx', body_type: 'not_known' },
    ]);
    expect(one.projects.length).toBeGreaterThan(0);
    expect(new Set(rows.projects.map((row) => row['body_id']))).toEqual(new Set([`own-${id}`]));
  });
});

describe('beside the published data', () => {
  let alone: Engine;
  let beside: Engine;

  beforeAll(async () => {
    const both = sampleTables();
    append(both, own as unknown as Tables);
    [alone, beside] = await Promise.all([sampleEngine(), sampleEngine('named', both)]);
  });

  afterAll(() => Promise.all([alone.close(), beside.close()]));

  test('no number of a published body changes', async () => {
    const of = async (engine: Engine) => {
      const [budgets, bodies, findings] = await Promise.all([
        budgetByYear(engine, everything),
        bodyList(engine, everything),
        findingsList(engine, everything),
      ]);
      const published = <T extends { body_id: string | null }>(rows: readonly T[]) =>
        rows
          .filter(({ body_id: id }) => !id?.startsWith('own-'))
          .map((row) => JSON.stringify(row))
          .sort();
      return [published(budgets), published(bodies), published(findings)];
    };
    const [before, after] = [await of(alone), await of(beside)];
    expect(before.map((rows) => rows.length > 0)).toEqual([true, true, true]);
    expect(after).toEqual(before);
  });

  test('no middle of a group of bodies changes', async () => {
    const before = await peerGroups(alone, 1);
    expect(before.length).toBeGreaterThan(0);
    expect(await peerGroups(beside, 1)).toEqual(before);
  });

  test('a body and the user’s file of it stand next to each other', async () => {
    const names = (await bodyList(beside, everything)).map(({ name_th: name }) => name);
    const at = names.indexOf('เทศบาลตำบลสมมุติชัย');
    expect(names[at + 1]).toBe('เทศบาลตำบลสมมุติชัย (ไฟล์ของฉัน)');
  });

  test('only a published document is found by its bytes', async () => {
    const { document_id: id, sha256 } = sampleTables().documents[0]!;
    expect(await publishedByHash(beside, sha256)).toBe(id);
    expect(await publishedByHash(beside, 'f'.repeat(64))).toBeNull();
  });
});

/** Every value of every column whose name says that it holds ids of what was read. */
function idsIn(tables: Tables): string[] {
  return tableNames.flatMap((name) =>
    (tables[name] as readonly object[]).flatMap((row) =>
      Object.entries(row).flatMap(([column, value]): string[] => {
        if (column === 'rule_id' || !/_ids?$/.test(column)) return [];
        return (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string');
      }),
    ),
  );
}
