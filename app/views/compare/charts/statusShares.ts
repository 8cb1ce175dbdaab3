import { statuses } from '../../../format/words/labels.ts';
import { compareWords } from '../../../format/words/compare.ts';
import type { StatusShare } from '../../../queries/statusShares.ts';
import { doorTo } from '../../../shell/openDoor.ts';
import type { BarMark } from '../../../ui/barMarks.ts';
import type { Locale } from '../../../ui/Locale.tsx';

const order = [
  'completed',
  'in_progress',
  'reported',
  'not_started',
  'cancelled',
  'not_stated',
] as const;

/**
 * The bars of one body's report, one per status that occurs, with count and share of the report's
 * projects; statuses not among `chosen` are pale. Empty where the body has no report.
 */
export function statusMarks(
  row: StatusShare,
  chosen: readonly string[],
  locale: Locale,
): BarMark[] {
  if (row.n_report === 0) return [];
  return order
    .map((status) => ({ status, n: row[`n_${status}`] }))
    .filter(({ n }) => n > 0)
    .map(({ status, n }) => {
      const share = locale.share(n / row.n_projects);
      const all = locale.count(row.n_projects);
      return {
        key: status,
        name: locale.say(statuses[status]),
        value: n,
        kind: 'value',
        tone: status,
        text: `${locale.count(n)} (${share})`,
        door: doorTo.status(row.body_id, status),
        faded: chosen.length > 0 && !chosen.includes(status),
        tip: [locale.say(compareWords.ofReported, { n: locale.count(n), all, share })],
      };
    });
}
