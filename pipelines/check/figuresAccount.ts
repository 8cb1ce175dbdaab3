import type { Tables } from '../../data/schema/catalogue.ts';
import type { DocumentRow } from '../../data/schema/documents.ts';
import type { Figure } from '../../data/schema/figures.ts';
import type { ReadDocument, RebuiltSpan } from '../stages.ts';
import { citationsOf } from './figuresCited.ts';
import { findFigures, type FoundFigure } from './figuresFound.ts';
import { maybeNoise } from './figuresNoise.ts';
import { tableLines } from './figuresPlace.ts';

/** Columns of `documents`: the five parts add up to what was seen. */
export type FigureCounts = Pick<
  DocumentRow,
  | 'figures_seen'
  | 'figures_cited'
  | 'figures_rejected'
  | 'figures_noise'
  | 'figures_told'
  | 'figures_unaccounted'
>;

/** What became of a document's printed figures. */
export interface FigureAccount {
  readonly counts: FigureCounts;
  /** Figures that are kept because neither evidence nor a reject holds them. */
  readonly rows: readonly Omit<Figure, 'document_id'>[];
}

type Verdict = 'cited' | 'rejected' | 'noise' | 'told' | 'unaccounted';

/**
 * Accounts for every figure a document prints, found in its lines without the readers' help: cited
 * by evidence of a field or record; on a line listed in rejects; noise of a declared kind; told in
 * running text; or, in a table row that counts as taken in, unaccounted for. A figure of a detail
 * sheet that no field cites is running text and counts as told. What people corrected is looked for
 * as printed.
 */
export function accountFigures(
  read: ReadDocument,
  tables: Tables,
  rebuilt: readonly RebuiltSpan[] = [],
): FigureAccount {
  const table = tableLines(read, rebuilt);
  const found = findFigures(read.printedLines ?? read.lines, table);
  const noise = new Map<FoundFigure, string>();
  const verdicts = judge(found, tables, (figure) => {
    const kind = maybeNoise(figure, table.get(figure.line));
    if (kind !== null) noise.set(figure, kind);
    return kind !== null;
  });
  return summed(found, verdicts, noise, read.cellPerLine);
}

/** The surer judgements first; evidence over several cells is used for noise last. */
function judge(
  found: readonly FoundFigure[],
  tables: Tables,
  isNoise: (figure: FoundFigure) => boolean,
): Verdict[] {
  const citations = citationsOf(tables);
  const rejected = rejectedLines(tables);
  const verdicts: (Verdict | null)[] = found.map((figure) => {
    if (citations.inCell(figure)) return 'cited';
    if (rejected.has(figure.line)) return 'rejected';
    return isNoise(figure) ? 'noise' : null;
  });
  found.forEach((figure, i) => {
    if (verdicts[i] === null && citations.inSpan(figure)) verdicts[i] = 'cited';
  });
  return verdicts.map((verdict, i) => verdict ?? (found[i]?.isInTable ? 'unaccounted' : 'told'));
}

function rejectedLines(tables: Tables): Set<number> {
  const lines = new Set<number>();
  for (const { line_first: first, line_last: last } of tables.rejects) {
    for (let no = first; no <= last; no++) lines.add(no);
  }
  return lines;
}

function summed(
  found: readonly FoundFigure[],
  verdicts: readonly Verdict[],
  noise: ReadonlyMap<FoundFigure, string>,
  cellPerLine: boolean,
): FigureAccount {
  const of = { cited: 0, rejected: 0, noise: 0, told: 0, unaccounted: 0 };
  const rows: Omit<Figure, 'document_id'>[] = [];
  found.forEach((figure, i) => {
    const verdict = verdicts[i] ?? 'unaccounted';
    of[verdict]++;
    if (verdict === 'cited' || verdict === 'rejected') return;
    rows.push({
      ordinal: i + 1,
      line_no: figure.line,
      cell: figure.isInTable && !cellPerLine ? figure.cell : null,
      text: figure.text,
      kind: figure.kind,
      account: verdict,
      noise: noise.get(figure) ?? null,
    });
  });
  const counts: FigureCounts = {
    figures_seen: found.length,
    figures_cited: of.cited,
    figures_rejected: of.rejected,
    figures_noise: of.noise,
    figures_told: of.told,
    figures_unaccounted: of.unaccounted,
  };
  return { counts, rows };
}
