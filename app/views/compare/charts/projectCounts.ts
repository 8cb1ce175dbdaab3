import { units } from '../../../format/words/units.ts';
import type { ProjectCount } from '../../../queries/projectCounts.ts';
import { doorTo } from '../../../shell/openDoor.ts';
import type { BarMark } from '../../../ui/barMarks.ts';
import type { Locale } from '../../../ui/Locale.tsx';

/** A bar per body for its projects, most first; the number opens the body's page. */
export function projectCountMarks(
  rows: readonly ProjectCount[],
  bodies: readonly { body_id: string; name_th: string }[],
  locale: Locale,
): BarMark[] {
  const counts = new Map(rows.map((row) => [row.body_id, row.n_projects]));
  return bodies
    .map(({ body_id: id, name_th: name }) => ({ id, name, n: counts.get(id) ?? 0 }))
    .sort((a, b) => b.n - a.n)
    .map(({ id, name, n }) => ({
      key: id,
      name,
      value: n,
      kind: n === 0 ? 'zero' : 'value',
      text: locale.count(n),
      door: doorTo.body(id),
      tip: [locale.say(units.projects, { n: locale.count(n) })],
    }));
}
