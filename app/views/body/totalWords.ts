import { bodyWords } from '../../format/words/body.ts';
import { units } from '../../format/words/units.ts';
import type { Text } from '../../format/words.ts';
import type { StatedTotalRow } from '../../queries/statedTotals.ts';
import type { Locale } from '../../ui/Locale.tsx';

const SATANG_PER_BAHT = 100;

const measures: Readonly<Record<string, Text>> = {
  projects: bodyWords.measureProjects,
  budget: bodyWords.measureBudget,
  completed_projects: bodyWords.measureCompleted,
  disbursed: bodyWords.measureDisbursed,
};

/** What a total is of, e.g. "จำนวนโครงการ · มิติที่ 1 ตามเอกสาร · ปี 2561". */
export function totalName(row: StatedTotalRow, locale: Locale): string {
  const measure = measures[row.measure];
  return [
    measure ? locale.say(measure) : row.measure,
    scopeName(row.scope, locale),
    row.fiscal_year === null ? '' : locale.year(row.fiscal_year),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A total with its unit; `value` is in baht for money, else a count. */
export function totalValue(value: number, measure: string, locale: Locale): string {
  if (measure === 'budget' || measure === 'disbursed')
    return locale.baht(Math.round(value * SATANG_PER_BAHT));
  return locale.say(units.projects, { n: locale.count(value) });
}

function scopeName(scope: string, locale: Locale): string {
  if (scope === 'document') return locale.say(bodyWords.scopeDocument);
  const words = /^\d+$/.test(scope) ? bodyWords.scopeDimension : bodyWords.scopeMission;
  return locale.say(words, { n: scope });
}
