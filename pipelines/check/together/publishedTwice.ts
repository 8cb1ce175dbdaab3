import type { Finding } from '../../../data/schema/findings.ts';
import { areSameList, maybePeriodKey, shareOfSame } from '../../normalise/sameList.ts';
import { groupBy } from '../context.ts';
import { finding } from '../finding.ts';
import type { Judgement } from '../rule.ts';
import type { Collection, Sketched } from './collection.ts';

/**
 * A document whose projects stand with the same amounts in another document of the same body, kind and
 * period: one report published twice, say as a PDF and as a workbook. The one with the smaller
 * document_id speaks, so that every run says the same; the finding is told of the others. Leaves
 * out: documents with other amounts, which are another edition, and lists of fewer than three projects.
 */
export function publishedTwice(one: Sketched, all: Collection): Finding[] {
  const { document, sketch } = one;
  const speaker = besideOf(one, all)
    .filter((other) => other.document.document_id < document.document_id)
    .find((other) => areSameList(other.sketch.list, sketch.list));
  if (!speaker) return [];
  const { document_id, source_path } = speaker.document;
  return [
    finding({
      rule: 'published_twice',
      document,
      subject: document_id,
      detail: {
        other_document_id: document_id,
        other_path: source_path,
        same_percent: Math.round(shareOfSame(speaker.sketch.list, sketch.list) * 100),
        n_projects: sketch.list.length,
      },
      evidence: [],
    }),
  ];
}

/** The documents of the same body, kind and period it was held against; at least itself, which was looked for. */
export function judgePublishedTwice(one: Sketched, all: Collection): Judgement {
  const { body_id, fiscal_year_first: first } = one.document;
  if (body_id === null) return 'body_unknown';
  if (first === null) return 'not_stated';
  if (one.sketch.list.length === 0) return 'no_such_records';
  return Math.max(1, besideOf(one, all).length);
}

const groupsKnown = new WeakMap<Collection, ReadonlyMap<string, readonly Sketched[]>>();

/** Other documents of the same body, kind and period, by document_id. */
function besideOf(one: Sketched, all: Collection): readonly Sketched[] {
  const period = maybePeriodKey(one.document);
  if (period === null) return [];
  const groups =
    groupsKnown.get(all) ??
    groupBy(all.documents, ({ document }) => maybePeriodKey(document) ?? '');
  groupsKnown.set(all, groups);
  return (groups.get(period) ?? [])
    .filter((other) => other !== one)
    .sort((a, b) => (a.document.document_id < b.document.document_id ? -1 : 1));
}
