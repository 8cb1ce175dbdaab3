import { emptyTables, type Rows, type Tables } from '../../data/schema/catalogue.ts';

/**
 * A printed amount of the sample: a number is baht, '-' is a dash, 'none' is "needs no budget",
 * '?' is a number that cannot be read, `{ unsure }` a number whose reading is unsure.
 */
export type Printed = number | '-' | 'none' | '?' | { readonly unsure: number };

export interface SampleProject {
  readonly name: string;
  readonly mission?: string;
  readonly canonical?: string;
  readonly unit?: string;
  readonly kpi?: string;
  readonly status?: Rows['projects']['status'];
  readonly quarters?: readonly number[];
  /** Plan table or report, one a year; left out where the document prints no money at all. */
  readonly budgets?: readonly Printed[];
  /** Paid out, in a report. */
  readonly disbursed?: Printed;
  /** Amount of the detail sheet, under the first year. */
  readonly sheet?: number;
  readonly doubtful?: readonly string[];
}

type Description = Omit<
  Rows['documents'],
  | 'line_count'
  | 'rows_seen'
  | 'rows_mapped'
  | 'rows_rejected'
  | 'figures_seen'
  | 'figures_cited'
  | 'figures_rejected'
  | 'figures_noise'
  | 'figures_told'
  | 'figures_unaccounted'
  | 'confidence'
  | 'sha256'
  | 'format'
  | 'source_url'
>;

const noBudget = 'ไม่ใช้งบประมาณ';

/** Gathers one document of the sample: its lines as printed, and the rows read from them. */
export class SampleDocument {
  readonly tables: Tables = emptyTables();
  readonly #about: Description;
  #ordinal = 0;

  constructor(about: Description) {
    this.#about = about;
    this.line(about.title ?? '');
  }

  /** Prints a line, its cells parted by tabs, and gives its number. */
  line(...cells: readonly string[]): number {
    const line_no = this.tables.lines.length + 1;
    const document_id = this.#about.document_id;
    this.tables.lines.push({ document_id, line_no, page: null, text: cells.join('\t') });
    return line_no;
  }

  /** Evidence of a cell (or of the whole line) and its id. */
  evidence(line_no: number, cell: number | null): string {
    const document_id = this.#about.document_id;
    const evidence_id = `${document_id}-e${line_no}${cell === null ? '' : `.${cell}`}`;
    if (this.tables.evidence.some((item) => item.evidence_id === evidence_id)) return evidence_id;
    const printed = this.tables.lines[line_no - 1]?.text ?? '';
    const text = cell === null ? printed : (printed.split('\t')[cell] ?? '');
    const place = { page: null, line_first: line_no, line_last: line_no, cell, text };
    this.tables.evidence.push({ evidence_id, document_id, ...place });
    return evidence_id;
  }

  project(item: SampleProject): void {
    this.#ordinal += 1;
    const { document_id, kind } = this.#about;
    const project_id = `${document_id}-p${String(this.#ordinal).padStart(2, '0')}`;
    const printed = [
      ...(item.budgets ?? []),
      ...(item.disbursed === undefined ? [] : [item.disbursed]),
    ];
    const line = this.line(
      thai(this.#ordinal),
      item.name,
      item.kpi ?? '-',
      ...printed.map(print),
      item.unit ?? '-',
      kind === 'plan' ? '' : (statusWords[item.status ?? 'not_stated'] ?? ''),
    );
    const unitCell = 3 + printed.length;
    this.#projectRow(item, project_id, line);
    this.#reading(project_id, 'name', line, 1, item);
    if (item.kpi !== undefined) this.#reading(project_id, 'kpi', line, 2, item);
    if (item.unit !== undefined)
      this.#reading(project_id, 'responsible_unit', line, unitCell, item);
    if (kind === 'progress_report') this.#reading(project_id, 'status', line, unitCell + 1, item);
    this.#budgets(item, project_id, line);
  }

  #projectRow(item: SampleProject, project_id: string, line: number): void {
    const { document_id, body_id } = this.#about;
    const dimension_no = item.mission === undefined ? null : Number(item.mission.split('.')[0]);
    this.tables.projects.push({
      ...{ project_id, document_id, body_id, ordinal: this.#ordinal, seq: String(this.#ordinal) },
      ...{ strategy_no: null, dimension_no, mission_code: item.mission ?? null },
      ...{ sub_mission_code: null, canonical_mission: item.canonical ?? null, name: item.name },
      kind: kindOf(item.name),
      ...{ remark: null, approach_text: null, kpi: item.kpi ?? null, unit: 'ครั้ง' },
      ...{ target_quantity: 1, target_text: null, responsible_unit: item.unit ?? null },
      ...{ outcome: null, status: item.status ?? 'not_stated', progress_percent: null },
      ...{ quarters: item.quarters ?? null, approaches: null },
      needs_no_budget: item.budgets?.some((amount) => amount === 'none') ?? false,
      confidence: item.doubtful === undefined ? 0.95 : 0.7,
      doubtful_fields: item.doubtful ?? [],
      evidence_id: this.evidence(line, 1),
    });
  }

  #budgets(item: SampleProject, project_id: string, line: number): void {
    const { document_id, kind, fiscal_year_first } = this.#about;
    const first = fiscal_year_first ?? 0;
    const source = kind === 'plan' ? 'plan_table' : 'report';
    const base = { project_id, document_id } as const;
    item.budgets?.forEach((amount, index) => {
      const paid = item.disbursed === undefined ? null : satang(item.disbursed);
      this.tables.project_budgets.push({
        ...{ ...base, fiscal_year: first + index, source, budget_baht: satang(amount) },
        ...{ disbursed_baht: paid, confidence: confidence(amount) },
        evidence_id: this.evidence(line, 3 + index),
      });
      if (item.disbursed === undefined) return;
      const field = `disbursed_baht.${first + index}.${source}`;
      this.#reading(project_id, field, line, 3 + (item.budgets?.length ?? 0), item);
    });
    if (item.sheet === undefined) return;
    const sheetLine = this.line('งบประมาณที่ใช้ดำเนินการ', `${thai(item.sheet)} บาท`);
    this.tables.project_budgets.push({
      ...{ ...base, fiscal_year: first, source: 'detail_sheet', budget_baht: item.sheet * 100 },
      ...{ disbursed_baht: null, confidence: 0.95, evidence_id: this.evidence(sheetLine, 1) },
    });
  }

  #reading(
    record_id: string,
    field: string,
    line: number,
    cell: number,
    item: SampleProject,
  ): void {
    const unsure = item.doubtful?.includes(field) ?? false;
    this.tables.field_evidence.push({
      ...{ record_id, field, document_id: this.#about.document_id },
      evidence_id: this.evidence(line, cell),
      confidence: unsure ? 0.5 : 0.95,
      note: unsure ? 'aligned_by_position' : null,
    });
  }

  reject(reason: string, ...cells: readonly string[]): void {
    const line = this.line(...cells);
    const place = { line_first: line, line_last: line, reason, text: cells.join('\t') };
    this.tables.rejects.push({ document_id: this.#about.document_id, ...place });
  }

  /** Prints a line with a figure that no record cites, in running text or in the last cell of a row. */
  figure(account: 'told' | 'unaccounted', text: string, ...cells: readonly string[]): void {
    const line_no = this.line(...cells);
    const ordinal = this.tables.figures.length + 1;
    const cell = account === 'told' ? null : cells.length - 1;
    const place = { document_id: this.#about.document_id, ordinal, line_no, cell, text };
    this.tables.figures.push({ ...place, kind: 'money', account, noise: null });
  }

  #figures() {
    const { figures, project_budgets } = this.tables;
    const of = (account: string) => figures.filter((row) => row.account === account).length;
    return {
      figures_seen: project_budgets.length + figures.length,
      figures_cited: project_budgets.length,
      ...{ figures_rejected: 0, figures_noise: of('noise'), figures_told: of('told') },
      figures_unaccounted: of('unaccounted'),
      confidence: this.tables.projects.length > 0 ? 0.94 : null,
    };
  }

  /** The tables with the document's own row. */
  finish(): Tables {
    const rows_mapped = this.tables.projects.length + this.tables.risks.length;
    const rows_rejected = this.tables.rejects.length;
    this.tables.documents.push({
      ...{ ...this.#about, format: 'txt', source_url: null },
      sha256: this.#about.document_id.padEnd(64, '0'),
      line_count: this.tables.lines.length,
      ...{ rows_seen: rows_mapped + rows_rejected, rows_mapped, rows_rejected },
      ...this.#figures(),
    });
    return this.tables;
  }
}

const statusWords: Record<string, string> = {
  not_started: 'ยังไม่ดำเนินการ',
  in_progress: 'อยู่ระหว่างดำเนินการ',
  completed: 'ดำเนินการแล้วเสร็จ',
  cancelled: 'ยกเลิก',
  reported: 'จัดประชุมเมื่อวันที่ ๕ มกราคม ๒๕๖๔ มีผู้เข้าร่วม ๓๐ คน',
};

function kindOf(name: string): Rows['projects']['kind'] {
  if (name.startsWith('โครงการ')) return 'project';
  if (name.startsWith('กิจกรรม')) return 'activity';
  return name.startsWith('มาตรการ') ? 'measure' : 'other';
}

function satang(amount: Printed): number | null {
  if (typeof amount === 'object') return Math.round(amount.unsure * 100);
  return typeof amount === 'number' ? Math.round(amount * 100) : null;
}

function confidence(amount: Printed): number {
  if (amount === '?') return 0.4;
  return typeof amount === 'object' ? 0.6 : 0.95;
}

function print(amount: Printed): string {
  if (amount === 'none') return noBudget;
  if (amount === '?') return '๕๑๖๖,๐๐๐';
  if (amount === '-') return '-';
  return thai(typeof amount === 'object' ? amount.unsure : amount);
}

function thai(amount: number): string {
  const digits = amount.toLocaleString('en-US');
  return digits.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}
