import type { DocumentRecord } from '../../queries/documentRecords.ts';

export const recordKinds = ['project', 'risk', 'reject'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Which kinds of record each line holds, by line number; lines that hold none are absent. */
export function recordsByLine(
  records: readonly DocumentRecord[],
): ReadonlyMap<number, readonly RecordKind[]> {
  const lines = new Map<number, RecordKind[]>();
  for (const record of records) {
    const kind = recordKinds.find((name) => name === record.record_kind);
    if (kind === undefined) continue;
    for (let line = record.line_first; line <= record.line_last; line += 1) {
      const kinds = lines.get(line) ?? [];
      if (!kinds.includes(kind)) lines.set(line, [...kinds, kind]);
    }
  }
  return lines;
}
