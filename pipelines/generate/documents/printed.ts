import frameworks from '../../../data/reference/frameworks.json' with { type: 'json' };
import words from '../../../data/reference/synthetic/words.json' with { type: 'json' };

/** A project as it is to be printed; amounts are the words and figures of print. */
export interface PrintedProject {
  readonly ordinal: number;
  readonly name: string;
  readonly mission: string;
  readonly kpi: string;
  readonly unit: string | null;
  readonly quantity: number | null;
  readonly office: string;
  /** Of a plan, one a year; of a report, what was planned and what was paid. */
  readonly amounts: readonly string[];
  /** What a report says of progress. */
  readonly result: string;
}

export interface PrintedDocument {
  readonly id: string;
  readonly isPlan: boolean;
  readonly title: string;
  readonly body: string;
  readonly district: string | null;
  readonly province: string;
  readonly framework: 'nacc_2561' | 'nacc_2566';
  /** Of a plan, the years of its amounts. */
  readonly years: readonly number[];
  readonly projects: readonly PrintedProject[];
}

/** A line of text, or a table of cells. */
export type Block = string | readonly (readonly string[])[];

const { headings, sections } = words;

/** Ways to lay a document out, as the published ones are. */
export const LAYOUTS = {
  /** Headings of dimension and mission as lines, a table under each. */
  under_headings: underHeadings,
  /** One table with the dimension and mission in columns of their own. */
  in_columns: inColumns,
  /** One table with a row for each mission before its projects. */
  in_rows: inRows,
} as const;

export type Layout = keyof typeof LAYOUTS;

function head({ title, body, district, province }: PrintedDocument): string[] {
  const place = district === null ? sections.province : sections.district;
  return [
    title,
    body,
    place.replace('{d}', district ?? '').replace('{p}', province),
    words.notice,
    '',
  ];
}

function underHeadings(document: PrintedDocument): Block[] {
  const blocks: Block[] = head(document);
  let dimension = '';
  for (const [code, projects] of byMission(document)) {
    if (code[0] !== dimension) blocks.push(dimensionLine(document, code), '');
    dimension = code[0] ?? '';
    blocks.push(missionLine(document, code), '');
    blocks.push([columnsOf(document), ...projects.map((one) => cellsOf(document, one))], '');
  }
  return blocks;
}

function inRows(document: PrintedDocument): Block[] {
  const columns = columnsOf(document);
  const rows: string[][] = [columns];
  let dimension = '';
  for (const [code, projects] of byMission(document)) {
    const alone = (text: string) => ['', text, ...columns.slice(2).map(() => '')];
    if (code[0] !== dimension) rows.push(alone(dimensionLine(document, code)));
    dimension = code[0] ?? '';
    rows.push(alone(missionLine(document, code)));
    rows.push(...projects.map((one) => cellsOf(document, one)));
  }
  return [...head(document), rows];
}

function inColumns(document: PrintedDocument): Block[] {
  const rows: string[][] = [[headings.dimension, headings.mission, ...columnsOf(document)]];
  let dimension = '';
  for (const [code, projects] of byMission(document)) {
    projects.forEach((one, i) => {
      const isFirst = code[0] !== dimension;
      dimension = code[0] ?? '';
      const [at = ''] = isFirst && i === 0 ? [dimensionLine(document, code)] : [];
      rows.push([at, i === 0 ? missionText(document, code) : '', ...cellsOf(document, one)]);
    });
  }
  return [...head(document), rows];
}

function columnsOf({ isPlan, years }: PrintedDocument): string[] {
  const money = isPlan
    ? years.map((year) => `${headings.year.replace('{y}', String(year))} ${headings.baht}`)
    : [headings.result, headings.budget, headings.spent];
  const target = [headings.kpi, headings.unit, headings.quantity];
  return [headings.no, headings.project, ...target, ...money, headings.office];
}

function cellsOf({ isPlan }: PrintedDocument, project: PrintedProject): string[] {
  const { ordinal, name, kpi, unit, quantity, amounts, result, office } = project;
  const target = [kpi, unit ?? '', quantity === null ? '' : String(quantity)];
  return [String(ordinal), name, ...target, ...(isPlan ? [] : [result]), ...amounts, office];
}

function byMission({ projects }: PrintedDocument): [string, PrintedProject[]][] {
  const groups = new Map<string, PrintedProject[]>();
  for (const project of projects)
    groups.set(project.mission, [...(groups.get(project.mission) ?? []), project]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function dimensionLine({ framework }: PrintedDocument, code: string): string {
  const names: Readonly<Record<string, string>> = frameworks.frameworks[framework].dimensions;
  const n = code[0] ?? '';
  return sections.dimension.replace('{n}', n).replace('{name}', names[n] ?? '');
}

function missionLine(document: PrintedDocument, code: string): string {
  return sections.mission.replace('{code} {name}', missionText(document, code));
}

function missionText({ framework }: PrintedDocument, code: string): string {
  const missions: Readonly<Record<string, { readonly name: string }>> =
    frameworks.frameworks[framework].missions;
  return `${code} ${missions[code]?.name ?? ''}`;
}
