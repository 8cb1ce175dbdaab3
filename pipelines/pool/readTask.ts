import { createHash } from 'node:crypto';
import { type TableName, tableNames, type Tables } from '../../data/schema/catalogue.ts';
import { type DocumentSetting, type FailedDocument, ingestDocument } from '../document.ts';
import { assessDocument } from '../run.ts';
import { lazyTools } from '../tools.ts';
import { checkTable } from '../write/checkTable.ts';
import { sortedText, type TableText, tableText } from '../write/tableText.ts';
import { bytesOf } from './inputs.ts';
import { type Kept, maybeKept, tablesOf, writeKept } from './kept.ts';
import { hasPage, writePage } from './page.ts';
import { type DocumentAbout, JOINT_TABLES, type ReadAnswer, type ReadTask } from './tasks.ts';

/** Reads a document and keeps its rows or why it has none; what was kept is not read again. */
export async function readTask(
  task: ReadTask,
  setting: DocumentSetting,
  alive: () => void,
): Promise<ReadAnswer> {
  const kept = await maybeKept<DocumentAbout>(task.keptAt);
  return kept ? answerKept(task, kept) : readNow(task, { ...setting, tools: lazyTools(alive) });
}

async function answerKept(task: ReadTask, kept: Kept<DocumentAbout>): Promise<ReadAnswer> {
  const { about, sections } = kept;
  if (about.ok && !(await hasPage(task.pages, about.document.document_id))) {
    const tables = { ...tablesOf(kept), bodies: about.bodies };
    writePage(task.pages, tables, about.milliseconds);
  }
  return { about, sections, wasKept: true };
}

async function readNow(task: ReadTask, setting: DocumentSetting): Promise<ReadAnswer> {
  const started = performance.now();
  const outcome = await outcomeOf(task, setting);
  const milliseconds = Math.round(performance.now() - started);
  if ('reason' in outcome) {
    const { reason, found } = outcome;
    const about: DocumentAbout = { ok: false, reason, found, milliseconds };
    // Another try may go otherwise where the disk was at fault.
    if (reason !== 'not_opened') writeKept(task.keptAt, about, new Map());
    return { about, sections: {}, wasKept: false };
  }
  const sketch = assessDocument(outcome);
  checkTable('findings', outcome.findings);
  checkTable('rule_outcomes', outcome.rule_outcomes);
  const about = aboutOf(outcome, milliseconds);
  writePage(task.pages, outcome, milliseconds);
  const sections = writeKept(task.keptAt, about, textsOf(outcome, SORTED), sketch);
  return { about, sections, wasKept: false };
}

async function outcomeOf(
  { file, path, sourceUrl, sha256, corrections }: ReadTask,
  setting: DocumentSetting,
): Promise<Tables | FailedDocument> {
  const failed = (found: string): FailedDocument => ({ path, reason: 'not_opened', found });
  const bytes = await bytesOf(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return failed(bytes.code ?? 'no reason given');
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    return failed('it changed while it was read');
  }
  return ingestDocument(
    { path, bytes, sha256, sourceUrl },
    { ...setting, ...(corrections && { corrections: { [sha256]: corrections } }) },
  );
}

function aboutOf({ documents, bodies }: Tables, milliseconds: number): DocumentAbout {
  const [document] = documents;
  if (!document) throw new Error('expected one row of documents, found none');
  return { ok: true, document, bodies, milliseconds };
}

/** Tables that are sorted when a document is read: all but those of what the rules found. */
const SORTED = tableNames.filter((name) => name !== 'findings' && name !== 'rule_outcomes');

/**
 * A document's own tables as text, those named known to be in order. Bodies come together over
 * documents, links over the documents of a body.
 */
export function textsOf(
  tables: Tables,
  sorted: readonly TableName[] = [],
): Map<TableName, TableText> {
  const own = tableNames.filter((name) => name !== 'bodies' && !JOINT_TABLES.includes(name));
  return new Map(
    own.map((name) => [
      name,
      sorted.includes(name) ? sortedText(name, tables[name]) : tableText(name, tables[name]),
    ]),
  );
}
