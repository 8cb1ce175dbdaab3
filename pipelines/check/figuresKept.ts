import type { Tables } from '../../data/schema/catalogue.ts';
import type { Evidence } from '../../data/schema/evidence.ts';
import type { Figure } from '../../data/schema/figures.ts';
import type { FigureAccount } from './figuresAccount.ts';

/** The id of the place that shows an unaccounted figure. */
export function figureEvidenceId(figure: Pick<Figure, 'document_id' | 'ordinal'>): string {
  return `${figure.document_id}.f${figure.ordinal}`;
}

/** Adds a document's kept figures to its tables; unaccounted ones get a place, so that a finding can show them. */
export function keepFigures(tables: Tables, documentId: string, account: FigureAccount): void {
  for (const row of account.rows) {
    const figure = { document_id: documentId, ...row };
    tables.figures.push(figure);
    if (figure.account === 'unaccounted') tables.evidence.push(placeOf(figure, tables));
  }
}

function placeOf(figure: Figure, tables: Tables): Evidence {
  const { document_id, line_no, cell, text } = figure;
  const page = tables.lines[line_no - 1]?.page ?? null;
  const place = { page, line_first: line_no, line_last: line_no, cell, text };
  return { evidence_id: figureEvidenceId(figure), document_id, ...place };
}
