import type { Rows } from '../../data/schema/catalogue.ts';
import type { DocumentRows } from './rows.ts';

/** True where one of the finding's places holds the line, from 1. */
export function covers(rows: DocumentRows, finding: Rows['findings'], line: number): boolean {
  return finding.evidence_ids.some((id) => {
    const place = rows.evidenceById.get(id);
    return place !== undefined && place.line_first <= line && line <= place.line_last;
  });
}

/** The findings that show a line of the document. */
export function findingsAt(rows: DocumentRows, line: number): Rows['findings'][] {
  return rows.of.findings.filter((finding) => covers(rows, finding, line));
}
