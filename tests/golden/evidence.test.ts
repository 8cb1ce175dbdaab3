import { beforeAll, describe, expect, test } from 'vitest';
import type { Tables } from '../../data/schema/catalogue.ts';
import { sure } from './flags.ts';
import { ingestFolder } from './ingested.ts';
import { expectNone, placesOf, type Places } from './places.ts';
import { comparable } from './plain.ts';
import { standsIn } from './sources.ts';

let tables: Tables;
let places: Places;

beforeAll(async () => {
  tables = await ingestFolder('data/documents');
  places = placesOf(tables);
});

describe('every row leads to its printed words', () => {
  test.each([
    'projects',
    'project_budgets',
    'risks',
    'risk_controls',
    'targets',
    'complaints',
    'stated_totals',
    'field_evidence',
  ] as const)('the evidence of %s is there and stands at its lines', (name) => {
    const rows: readonly { evidence_id: string }[] = tables[name];
    expect(rows.length).toBeGreaterThan(0);
    const named = [...new Set(rows.map((row) => row.evidence_id))].map(places.place);
    expectNone(
      named
        .filter((where) => where.text.trim() === '' || !standsIn(where.text, places.printed(where)))
        .map((where) => places.shown(where, 'is not what is printed')),
    );
  });

  test('findings and rejects point at printed lines', () => {
    const named = tables.findings.flatMap((finding) => finding.evidence_ids).map(places.place);
    expectNone(
      named
        .filter((where) => !standsIn(where.text, places.printed(where)))
        .map((where) => places.shown(where, 'is not what is printed')),
    );
    for (const reject of tables.rejects) {
      const where = { ...reject, evidence_id: '', page: null, cell: null };
      expect(standsIn(reject.text, places.printed(where))).toBe(true);
    }
  });

  test('every line of every document is kept as printed, names apart', () => {
    for (const [id, stem] of places.stemOfDocument) {
      const source = places.sources.get(stem) ?? [];
      const kept = tables.lines.filter((line) => line.document_id === id);
      expect(kept.length).toBeGreaterThanOrEqual(source.length - 1);
      expectNone(
        kept
          .filter((line) => !standsIn(line.text, source[line.line_no - 1] ?? ''))
          .map((line) => `${stem}:${line.line_no} ${line.text.slice(0, 120)}`),
      );
    }
  });

  test('the name of a project that is sure is the words of its evidence', () => {
    const wrong = tables.projects.filter((project) => {
      const text = comparable(places.place(project.evidence_id).text);
      return project.confidence >= sure && !text.includes(comparable(project.name));
    });
    expectNone(wrong.map((row) => places.shown(places.place(row.evidence_id), row.name)));
  });
});
