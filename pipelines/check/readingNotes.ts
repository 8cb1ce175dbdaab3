import type { DocumentRow } from '../../data/schema/documents.ts';
import type { ReadingDetail, RuleId } from '../../data/schema/finding_details.ts';
import type { Project } from '../../data/schema/projects.ts';
import { threshold } from './catalogue.ts';
import { groupBy, printedAt, type CheckContext } from './context.ts';
import type { Draft } from './finding.ts';
import { counted, type Judgement } from './rule.ts';
import { columnOf, type Note, type NoteCode } from './notes.ts';

/** A project or risk of a document, as notes know it. */
export interface NotedRecord {
  readonly id: string;
  /** "p12" for a project, "r3" for a risk, "document" for the document itself. */
  readonly subject: string;
  readonly ordinal: number | null;
  readonly project: Project | null;
  /** Own place and confidence of the record; null for the document. */
  readonly own: { readonly evidence_id: string; readonly confidence: number } | null;
}

/** Notes of one code: of one record, or of several of a document where very many have it. */
export interface NoteGroup {
  readonly subject: string;
  readonly records: readonly NotedRecord[];
  readonly notes: readonly Note[];
}

/** Asked for by each rule about notes, for the same rows. */
const recordsKnown = new WeakMap<CheckContext, Map<string, readonly NotedRecord[]>>();

/** The records of a document that a note may belong to, in order. */
export function notedRecords(document: DocumentRow, context: CheckContext): readonly NotedRecord[] {
  const known = recordsKnown.get(context) ?? new Map<string, readonly NotedRecord[]>();
  recordsKnown.set(context, known);
  const records = known.get(document.document_id) ?? findRecords(document, context);
  known.set(document.document_id, records);
  return records;
}

function findRecords(document: DocumentRow, context: CheckContext): NotedRecord[] {
  const projects = context.projects.get(document.document_id) ?? [];
  const risks = context.risks.get(document.document_id) ?? [];
  const id = document.document_id;
  return [
    { id, subject: 'document', ordinal: null, project: null, own: null },
    ...projects.map((project) => ({
      id: project.project_id,
      subject: `p${project.ordinal}`,
      ordinal: project.ordinal,
      project,
      own: project,
    })),
    ...risks.map((risk) => ({
      id: risk.risk_id,
      subject: `r${risk.ordinal}`,
      ordinal: risk.ordinal,
      project: null,
      own: risk,
    })),
  ];
}

/**
 * The notes of a code in a document: a group for each record, or for all records with the same
 * fields where more records than the rule's `fold_above` have the code.
 */
export function noteGroups(
  document: DocumentRow,
  code: NoteCode,
  rule: RuleId,
  context: CheckContext,
  foldAbove = threshold(rule, 'fold_above'),
): NoteGroup[] {
  const records = notedRecords(document, context);
  const known = groupsKnown.get(records) ?? groupsByCode(records, context);
  groupsKnown.set(records, known);
  return fold(known.get(code) ?? [], foldAbove);
}

/** Of each code a group for each record that has it. */
const groupsKnown = new WeakMap<readonly NotedRecord[], ReadonlyMap<string, NoteGroup[]>>();

function groupsByCode(
  records: readonly NotedRecord[],
  context: CheckContext,
): ReadonlyMap<string, NoteGroup[]> {
  const groups = new Map<string, NoteGroup[]>();
  for (const record of records) {
    const notes = context.notes.get(record.id);
    if (!notes) continue;
    for (const [code, own] of groupBy(notes, (note) => note.code)) {
      const group = { subject: record.subject, records: [record], notes: own };
      const same = groups.get(code);
      if (same) same.push(group);
      else groups.set(code, [group]);
    }
  }
  return groups;
}

/**
 * Joins the groups that concern the same fields, where there are more than `above` in all: a
 * joined group never says of a record what holds of its neighbour only.
 */
export function fold(groups: readonly NoteGroup[], above: number): NoteGroup[] {
  if (groups.length <= above) return [...groups];
  const alike = groupBy(groups, (group) => fieldsOf(group).sort().join('|'));
  return [...alike.values()].map((same) => ({
    subject: foldedSubject(same.map((group) => group.subject)),
    records: same.flatMap((group) => group.records),
    notes: same.flatMap((group) => group.notes),
  }));
}

/** Names a folded group by its first record and the number of the others: "p1-and-69". */
export function foldedSubject(subjects: readonly string[]): string {
  const others = subjects.length - 1;
  return others > 0 ? `${subjects[0]}-and-${others}` : (subjects[0] ?? '');
}

/** The parts of a finding that every reading note shares; add rule and detail. */
export function groupPlace(
  document: DocumentRow,
  group: NoteGroup,
): Pick<Draft<RuleId>, 'document' | 'subject' | 'project' | 'evidence'> {
  const only = group.records.length === 1 ? group.records[0]?.project : null;
  return {
    document,
    subject: group.subject,
    ...(only ? { project: only } : {}),
    evidence: group.records.length === 1 ? places(group.notes) : firstPlaces(group),
  };
}

/** Fields, first printed text and ordinals of a group. */
export function readingDetail(group: NoteGroup, context: CheckContext): ReadingDetail {
  const first = group.notes[0];
  return {
    fields: fieldsOf(group),
    printed: first ? printedAt(context, first.place.evidence_id) : '',
    ordinals: group.records.flatMap((record) => record.ordinal ?? []),
  };
}

/** The columns a group's notes are about, each once, in order. */
export function fieldsOf(group: NoteGroup): string[] {
  return [...new Set(group.notes.map((note) => columnOf(note.place.field)))];
}

function places(notes: readonly Note[]): string[] {
  return notes.map((note) => note.place.evidence_id);
}

/** One place for each record: enough to lead there, few enough to show. */
function firstPlaces(group: NoteGroup): string[] {
  const first = new Map<string, string>();
  for (const { place } of group.notes) {
    if (!first.has(place.record_id)) first.set(place.record_id, place.evidence_id);
  }
  return group.records.flatMap((record) => first.get(record.id) ?? []);
}

/** The records of a document whose reading may be in doubt. */
export function judgeReading(document: DocumentRow, context: CheckContext): Judgement {
  return counted(notedRecords(document, context).length - 1, 'no_such_records');
}

/** The projects of a document, whose places under headings and numbers may be in doubt. */
export function judgeProjectsRead(document: DocumentRow, context: CheckContext): Judgement {
  const projects = context.projects.get(document.document_id) ?? [];
  return counted(projects.length, 'no_such_records');
}
