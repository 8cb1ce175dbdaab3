import { headingKey } from '../normalise/thai.ts';
import type { Column, Role } from '../stages.ts';

/** Words of a heading that speaks of money. */
const MONEY = /งบ|วงเงิน|เงิน|บาท/;
const TOTAL = /^(?:ยอด)?รวม(?:ทั้งสิ้น|ทั้งหมด|เงิน|งบประมาณ|เป็นเงิน)?(?:(?:พัน|ล้าน)?บาท)?$/;
/** What is no part of a sum that is planned. */
const NO_PARTS: ReadonlySet<Role> = new Set(['disbursed', 'remaining', 'quarter', 'year']);

/**
 * Money parted by where it comes from: under one heading of money, parts of which not all are known
 * and their sum. The sum is the budget, and the parts are none beside it. `groups` is the heading above
 * each column, '' where there is none.
 */
export function settleMoneyBySource(
  columns: readonly Column[],
  groups: readonly string[],
  own: readonly string[],
): readonly Column[] {
  const at = columns.findIndex(
    ({ year }, i) =>
      year === null &&
      TOTAL.test(headingKey(own[i] ?? '')) &&
      MONEY.test(headingKey(groups[i] ?? '')),
  );
  if (at < 0) return columns;
  const parts = columns.flatMap((_, i) => (i !== at && groups[i] === groups[at] ? [i] : []));
  const isSettled =
    parts.length === 0 ||
    parts.some((i) => columns[i]?.year !== null || NO_PARTS.has(columns[i]?.role ?? 'other')) ||
    (parts.length > 1 && parts.every((i) => columns[i]?.role === 'budget'));
  if (isSettled) return columns;
  return columns.map((column, i): Column => {
    if (i === at) return { ...column, role: 'budget', isKnown: true };
    return parts.includes(i) ? { ...column, role: 'other', isKnown: true } : column;
  });
}
