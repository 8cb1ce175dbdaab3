import { checkTable } from '../write/checkTable.ts';
import { tableNames, type Tables } from '../../data/schema/catalogue.ts';
import { assertConserved } from '../check/conservation.ts';
import type { DocumentSetting } from '../document.ts';
import { settleSources } from '../ita/settle.ts';
import type { ItaSource } from '../ita/tables.ts';
import { type Kept, maybeKept, writeKept } from './kept.ts';
import { writePage } from './page.ts';
import { textsOf } from './readTask.ts';
import { tablesAt } from './assessTask.ts';
import type { DocumentAbout, SettleAnswer, SettleTask } from './tasks.ts';

type About = SettleAnswer[number]['about'];

/**
 * Gives published results to bodies, all documents of results together, and keeps what came of
 * each; what was kept is not worked out again.
 */
export async function settleTask(
  { documents, bodies, pages }: SettleTask,
  { provinces }: DocumentSetting,
): Promise<SettleAnswer> {
  const kept = await Promise.all(documents.map(({ keptAt }) => maybeKept<About>(keptAt)));
  if (kept.every((one) => one !== null)) return kept.map(answerOf);
  const read = await Promise.all(documents.map(({ readAt }) => readAgain(readAt)));
  const settled = settleSources(
    read.map(({ source }) => source),
    bodies,
    provinces,
  );
  const answers: SettleAnswer[number][] = [];
  for (const [i, tables] of settled.entries()) {
    const about = aboutOf(tables, read[i]?.milliseconds ?? 0);
    assertSound(tables, bodies);
    await writePage(pages, tables, about.milliseconds);
    const sections = await writeKept(documents[i]?.keptAt ?? '', about, textsOf(tables));
    answers.push({ about, sections });
  }
  return answers;
}

function answerOf({ about, sections }: Kept<About>): SettleAnswer[number] {
  return { about, sections };
}

async function readAgain(path: string): Promise<{ source: ItaSource; milliseconds: number }> {
  const kept = await maybeKept<DocumentAbout>(path);
  const { documents, lines, corrections } = await tablesAt(path);
  const [document] = documents;
  if (!document || !kept?.about.ok) throw new Error('expected a document of results, found none');
  return { source: { document, lines, corrections }, milliseconds: kept.about.milliseconds };
}

function aboutOf({ documents, bodies }: Tables, milliseconds: number): About {
  const [document] = documents;
  if (!document) throw new Error('expected one row of documents, found none');
  return { ok: true, document, bodies, milliseconds };
}

/** Nothing lost, and every row as the contract has it; the bodies are told by other documents. */
function assertSound(tables: Tables, bodies: SettleTask['bodies']): void {
  const known = bodies.map((body) => ({ ...body, region: null }));
  assertConserved({ ...tables, bodies: known });
  for (const name of tableNames) checkTable(name, tables[name]);
}
