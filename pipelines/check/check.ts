import type { Tables } from '../../data/schema/catalogue.ts';
import type { RuleId } from '../../data/schema/finding_details.ts';
import type { Finding } from '../../data/schema/findings.ts';
import { checkContext, type Rule } from './context.ts';
import { alignedByPosition } from './rules/alignedByPosition.ts';
import { bodyUncertain } from './rules/bodyUncertain.ts';
import { cellShifted } from './rules/cellShifted.ts';
import { controlWithoutProject } from './rules/controlWithoutProject.ts';
import { disbursedExceedsBudget } from './rules/disbursedExceedsBudget.ts';
import { duplicateProject } from './rules/duplicateProject.ts';
import { figuresUnaccounted } from './rules/figuresUnaccounted.ts';
import { headLost } from './rules/headLost.ts';
import { highRiskWithoutControl } from './rules/highRiskWithoutControl.ts';
import { malformedNumber } from './rules/malformedNumber.ts';
import { noRecords } from './rules/noRecords.ts';
import { notRead } from './rules/notRead.ts';
import { numberRepaired } from './rules/numberRepaired.ts';
import { numberingGap } from './rules/numberingGap.ts';
import { numberingRepeats } from './rules/numberingRepeats.ts';
import { readingUnsure } from './rules/readingUnsure.ts';
import { resultWithoutSpending } from './rules/resultWithoutSpending.ts';
import { riskProductDiffers } from './rules/riskProductDiffers.ts';
import { rowBrokenOverPages } from './rules/rowBrokenOverPages.ts';
import { seqMissing } from './rules/seqMissing.ts';
import { sheetDiffersFromTable } from './rules/sheetDiffersFromTable.ts';
import { statedCompletedDiffers } from './rules/statedCompletedDiffers.ts';
import { statedCountDiffers } from './rules/statedCountDiffers.ts';
import { statedSumDiffers } from './rules/statedSumDiffers.ts';
import { statedTotalDiffers } from './rules/statedTotalDiffers.ts';
import { statedTwiceDiffers } from './rules/statedTwiceDiffers.ts';
import { templateTextLeft } from './rules/templateTextLeft.ts';
import { textOfOtherScript } from './rules/textOfOtherScript.ts';
import { totalLeftBlank } from './rules/totalLeftBlank.ts';

/** Every rule by its id: the same ids as data/reference/rules.json. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  sheet_differs_from_table: sheetDiffersFromTable,
  stated_total_differs: statedTotalDiffers,
  stated_count_differs: statedCountDiffers,
  stated_completed_differs: statedCompletedDiffers,
  stated_sum_differs: statedSumDiffers,
  stated_twice_differs: statedTwiceDiffers,
  total_left_blank: totalLeftBlank,
  malformed_number: malformedNumber,
  number_repaired: numberRepaired,
  template_text_left: templateTextLeft,
  numbering_gap: numberingGap,
  numbering_repeats: numberingRepeats,
  aligned_by_position: alignedByPosition,
  row_broken_over_pages: rowBrokenOverPages,
  cell_shifted: cellShifted,
  not_read: notRead,
  head_lost: headLost,
  seq_missing: seqMissing,
  text_of_other_script: textOfOtherScript,
  reading_unsure: readingUnsure,
  duplicate_project: duplicateProject,
  high_risk_without_control: highRiskWithoutControl,
  control_without_project: controlWithoutProject,
  risk_product_differs: riskProductDiffers,
  body_uncertain: bodyUncertain,
  no_records: noRecords,
  figures_unaccounted: figuresUnaccounted,
  disbursed_exceeds_budget: disbursedExceedsBudget,
  result_without_spending: resultWithoutSpending,
};

export interface CheckOptions {
  /** Rules to apply; all of them where absent. */
  readonly only?: readonly RuleId[];
}

/**
 * The findings of one ingestion, by finding_id: contradictions in what the documents print, and
 * doubts in how they were read. Pure: the same tables give the same findings. `tables.findings`
 * is not read.
 */
export function check(tables: Tables, options: CheckOptions = {}): Finding[] {
  const context = checkContext(tables);
  const applied = (options.only ?? (Object.keys(rules) as RuleId[])).map((id) => rules[id]);
  // A table of published results is of many bodies and holds no records of a plan.
  const own = tables.documents.filter(({ kind }) => kind !== 'ita_result');
  const found = own.flatMap((document) => applied.flatMap((rule) => rule(document, context)));
  return numbered(found).sort((a, b) => (a.finding_id < b.finding_id ? -1 : 1));
}

/** What a rule finds a second time of one subject, such as a total printed twice, gets a number of its own. */
function numbered(found: readonly Finding[]): Finding[] {
  const times = new Map<string, number>();
  return found.map((one) => {
    const time = (times.get(one.finding_id) ?? 0) + 1;
    times.set(one.finding_id, time);
    return time === 1 ? one : { ...one, finding_id: `${one.finding_id}.${time}` };
  });
}
