import type { Chain } from './chains.ts';

/** The issues of a process in one body. */
export interface MatrixCell {
  readonly level: string | null;
  readonly n: number;
  readonly n_without_control: number;
  readonly evidence_id: string;
}

export interface MatrixBody {
  readonly body_id: string;
  readonly body_name: string;
}

export interface MatrixRow {
  /** Null where the documents name no process. */
  readonly process: string | null;
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

export interface Matrix {
  readonly bodies: readonly MatrixBody[];
  readonly rows: readonly MatrixRow[];
}

const LEVELS = ['low', 'medium', 'high', 'very_high'];

/**
 * Processes by bodies, those bodies that name most issues; a process is one where it is named alike
 * but for spaces. Processes that several bodies share come first.
 */
export function matrixOf(chains: readonly Chain[], most: number): Matrix {
  const bodies = bodiesOf(chains).slice(0, most);
  const shown = new Set(bodies.map(({ body_id }) => body_id));
  const rows = new Map<string, { process: string | null; cells: Map<string, MatrixCell> }>();
  for (const { risk, gap } of chains) {
    if (!shown.has(risk.body_id)) continue;
    const key = (risk.process ?? '').replace(/\s+/g, '');
    const row = rows.get(key) ?? { process: risk.process, cells: new Map() };
    rows.set(key, row);
    const before = row.cells.get(risk.body_id);
    row.cells.set(risk.body_id, {
      level: higher(before?.level ?? null, risk.level),
      n: (before?.n ?? 0) + 1,
      n_without_control: (before?.n_without_control ?? 0) + (gap === 'no_control' ? 1 : 0),
      evidence_id: before?.evidence_id ?? risk.evidence_id,
    });
  }
  return { bodies, rows: [...rows.values()].sort((a, b) => b.cells.size - a.cells.size) };
}

function bodiesOf(chains: readonly Chain[]): MatrixBody[] {
  const counts = new Map<string, MatrixBody & { n: number }>();
  for (const { risk } of chains) {
    const { body_id, body_name } = risk;
    counts.set(body_id, { body_id, body_name, n: (counts.get(body_id)?.n ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.n - a.n);
}

function higher(a: string | null, b: string | null): string | null {
  return LEVELS.indexOf(a ?? '') >= LEVELS.indexOf(b ?? '') ? a : b;
}
