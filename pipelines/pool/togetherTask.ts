import type { Tables } from '../../data/schema/catalogue.ts';
import { maybeMonth, type Sketched } from '../check/together/collection.ts';
import { judgeTogether } from '../check/together/judgeTogether.ts';
import type { PlanText } from '../check/together/sharedPassages.ts';
import { EMPTY_SKETCH } from '../check/together/sketch.ts';
import { checkTable } from '../write/checkTable.ts';
import { tableText } from '../write/tableText.ts';
import { headOf, rowsAt, writeKept } from './kept.ts';
import type { DocumentAbout, TogetherAnswer, TogetherTask } from './tasks.ts';

type Read = Extract<DocumentAbout, { ok: true }>;

/** @throws where it is no month */
function monthOf(asOf: string | null): number | undefined {
  if (asOf === null) return undefined;
  const month = maybeMonth(asOf);
  if (month === null) throw new Error(`as-of: expected a month as 2568-10, found ${asOf}`);
  return month;
}

/** Judges all documents together by what is kept of each at its head, and keeps what was found. */
export function togetherTask({ documents, asOf, keptAt }: TogetherTask): TogetherAnswer {
  const bodies = new Map<string, Tables['bodies'][number]>();
  const places = new Map<string, string>();
  const results: Tables['ita_results'] = [];
  const sketched = documents.map((path): Sketched => {
    const { about, sketch } = headOf<Read>(path);
    const { document } = about;
    for (const body of about.bodies) {
      if (!bodies.has(body.body_id)) bodies.set(body.body_id, body);
    }
    places.set(document.document_id, path);
    if (document.kind === 'ita_result') results.push(...rowsAt(path, 'ita_results'));
    const body = bodies.get(document.body_id ?? '') ?? null;
    return { document, body, sketch: sketch ?? EMPTY_SKETCH };
  });
  const planText = (id: string): PlanText => {
    const path = places.get(id);
    if (path === undefined) throw new Error(`expected a kept plan ${id}, found none`);
    const bodyId = sketched.find(({ document }) => document.document_id === id)?.body?.body_id;
    return {
      projects: rowsAt(path, 'projects'),
      bodyName: bodies.get(bodyId ?? '')?.name_th ?? null,
    };
  };
  const found = judgeTogether(sketched, { results, asOf: monthOf(asOf), planText });
  const findings = tableText('findings', checkTable('findings', found.findings));
  const outcomes = tableText('rule_outcomes', checkTable('rule_outcomes', found.outcomes));
  const tables = new Map([
    ['findings', findings],
    ['rule_outcomes', outcomes],
  ] as const);
  return { sections: writeKept(keptAt, null, tables) };
}
