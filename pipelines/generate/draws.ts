import frameworks from '../../data/reference/frameworks.json' with { type: 'json' };
import names from '../../data/reference/synthetic/names.json' with { type: 'json' };
import places from '../../data/reference/synthetic/places.json' with { type: 'json' };
import words from '../../data/reference/synthetic/words.json' with { type: 'json' };
import { literal } from '../write/database.ts';

/** Amounts that plans print, in baht: each about a quarter to a third more than the one before. */
const LADDER = [
  500, 1000, 2000, 3000, 5000, 8000, 10000, 15000, 20000, 25000, 30000, 40000, 50000, 60000, 80000,
  100000, 120000, 150000, 200000, 250000, 300000, 400000, 500000, 600000, 800000, 1000000, 1200000,
  1500000, 2000000, 2500000, 3000000, 4000000, 5000000, 6000000, 8000000, 10000000,
];
/** Step of the ladder that the amounts of a body with no step of its own lie about. */
export const MIDDLE_STEP = 0;

/** Of a hundred projects of a plan, how many stand under each canonical mission: about as in the seeds. */
const MISSION_WEIGHTS: Readonly<Record<string, number>> = {
  '1.staff': 12,
  '1.public': 13,
  '1.youth': 9,
  '2.political_will': 4,
  '2.integrity': 13,
  '2.discretion': 8,
  '2.honouring': 4,
  '4.corruption_complaints': 7,
  '2.open_data': 9,
  '3.hearing': 8,
  '3.participation': 8,
  '3.networks': 5,
  '4.internal_control': 7,
  '4.public_audit': 4,
  '4.council': 6,
};

/**
 * Statements that lay down what everything is drawn from: `lo(key)` and `hi(key)` are 64 bits of a
 * hash of seed and key, the same on every machine; `pick(bits, skip, n)` is a whole number below n
 * from 16 of them. Lists of words are variables.
 */
export function drawing(seed: number): string[] {
  const key = literal(`${seed}:`);
  return [
    `CREATE MACRO lo(key) AS md5_number_lower(${key} || key)`,
    `CREATE MACRO hi(key) AS md5_number_upper(${key} || key)`,
    'CREATE MACRO pick(bits, skip, n) AS CAST((bits >> skip) & 65535 AS INTEGER) % n',
    `CREATE MACRO one_of(words, bits, skip) AS words[1 + pick(bits, skip, CAST(len(words) AS INTEGER))]`,
    `CREATE MACRO ladder(step) AS (${list(LADDER)})[1 + greatest(0, least(${LADDER.length - 1}, step))]`,
    `CREATE MACRO place_id(document, line, print) AS
      document || '.L' || line || '.0' || substr(md5(print), 1, 6)`,
    ...variables(),
    ...missions(),
    ...templates(),
  ];
}

function variables(): string[] {
  const lists: Record<string, readonly (string | number | null)[]> = {
    ...names.parts,
    place_kind: names.place,
    first: places.first,
    second: places.second,
    village: places.village,
    kpis: words.kpis,
    kpi_units: words.kpi_units,
    kpi_numbers: words.kpi_numbers,
    outcomes: words.outcomes,
    results: words.results,
    processes: words.processes,
    issues: words.issues,
    controls: words.controls,
    complaints: words.complaints,
  };
  const offices = Object.entries(words.units).map(
    ([type, units]) => `${literal(type)}: ${list(units)}`,
  );
  return [
    ...Object.entries(lists).map(([name, all]) => `SET VARIABLE ${name} = ${list(all)}`),
    `SET VARIABLE offices = MAP {${offices.join(', ')}}`,
  ];
}

/** `mission_slot`: for each framework and each of its slots the mission that a draw gives. */
function missions(): string[] {
  const rows = (['nacc_2561', 'nacc_2566'] as const).flatMap((framework) =>
    Object.entries(frameworks.frameworks[framework].missions).flatMap(([code, { canonical }]) => {
      const place = `${literal(framework)}, ${literal(code)}, ${literal(canonical)}`;
      return Array.from({ length: MISSION_WEIGHTS[canonical] ?? 1 }, () => `(${place})`);
    }),
  );
  return [
    `CREATE TABLE mission_slot AS SELECT *, CAST(row_number() OVER own - 1 AS INTEGER) AS slot,
      CAST(count(*) OVER (PARTITION BY framework) AS INTEGER) AS slots
      FROM (VALUES ${rows.join(', ')}) v(framework, mission_code, canonical)
      WINDOW own AS (PARTITION BY framework ORDER BY mission_code)`,
  ];
}

/** `template`: names of projects by canonical mission, those shared and those to fill in. */
function templates(): string[] {
  const rows = Object.entries(names.templates).flatMap(([canonical, { shared, varied }]) => [
    ...shared.map((text, i) => [canonical, false, i, shared.length, text] as const),
    ...varied.map((text, i) => [canonical, true, i, varied.length, text] as const),
  ]);
  const values = rows.map(
    ([canonical, isVaried, i, n, text]) =>
      `(${literal(canonical)}, ${isVaried}, ${i}, ${n}, ${literal(text)})`,
  );
  return [
    `CREATE TABLE template AS FROM (VALUES ${values.join(', ')}) v(canonical, is_varied, i, n, text)`,
  ];
}

function list(values: readonly (string | number | null)[]): string {
  const all = values.map((value) => (typeof value === 'string' ? literal(value) : String(value)));
  return `[${all.join(', ')}]`.replaceAll('null', 'NULL');
}
