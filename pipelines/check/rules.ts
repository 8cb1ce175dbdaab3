import type { DocumentRuleId } from '../../data/schema/finding_details.ts';
import { judgeProjectsRead, judgeReading } from './readingNotes.ts';
import type { Rule } from './rule.ts';
import { alignedByPosition } from './rules/alignedByPosition.ts';
import { judgeBodyUncertain, bodyUncertain } from './rules/bodyUncertain.ts';
import { cellShifted } from './rules/cellShifted.ts';
import {
  judgeControlWithoutProject,
  controlWithoutProject,
} from './rules/controlWithoutProject.ts';
import {
  judgeDisbursedExceedsBudget,
  disbursedExceedsBudget,
} from './rules/disbursedExceedsBudget.ts';
import { judgeDuplicateProject, duplicateProject } from './rules/duplicateProject.ts';
import { judgeFiguresUnaccounted, figuresUnaccounted } from './rules/figuresUnaccounted.ts';
import { headLost } from './rules/headLost.ts';
import {
  judgeHighRiskWithoutControl,
  highRiskWithoutControl,
} from './rules/highRiskWithoutControl.ts';
import { malformedNumber } from './rules/malformedNumber.ts';
import { judgeNoRecords, noRecords } from './rules/noRecords.ts';
import { notRead } from './rules/notRead.ts';
import { numberRepaired } from './rules/numberRepaired.ts';
import { judgeNumberingGap, numberingGap } from './rules/numberingGap.ts';
import { judgeNumberingRepeats, numberingRepeats } from './rules/numberingRepeats.ts';
import { readingUnsure } from './rules/readingUnsure.ts';
import {
  judgeResultWithoutSpending,
  resultWithoutSpending,
} from './rules/resultWithoutSpending.ts';
import { judgeRiskProductDiffers, riskProductDiffers } from './rules/riskProductDiffers.ts';
import { rowBrokenOverPages } from './rules/rowBrokenOverPages.ts';
import { seqMissing } from './rules/seqMissing.ts';
import {
  judgeSheetDiffersFromTable,
  sheetDiffersFromTable,
} from './rules/sheetDiffersFromTable.ts';
import {
  judgeStatedCompletedDiffers,
  statedCompletedDiffers,
} from './rules/statedCompletedDiffers.ts';
import { judgeStatedCountDiffers, statedCountDiffers } from './rules/statedCountDiffers.ts';
import { judgeStatedSumDiffers, statedSumDiffers } from './rules/statedSumDiffers.ts';
import { judgeStatedTotalDiffers, statedTotalDiffers } from './rules/statedTotalDiffers.ts';
import { judgeStatedTwiceDiffers, statedTwiceDiffers } from './rules/statedTwiceDiffers.ts';
import { templateTextLeft } from './rules/templateTextLeft.ts';
import { textOfOtherScript } from './rules/textOfOtherScript.ts';
import { judgeTotalLeftBlank, totalLeftBlank } from './rules/totalLeftBlank.ts';
import { judgeOtherBodyNamed, otherBodyNamed } from './rules/otherBodyNamed.ts';
import { judgeProjectWithoutMoney, projectWithoutMoney } from './rules/projectWithoutMoney.ts';
import {
  judgeMissionWithoutProject,
  missionWithoutProject,
} from './rules/missionWithoutProject.ts';
import { judgePlannedNotDisbursed, plannedNotDisbursed } from './rules/plannedNotDisbursed.ts';
import { judgeOpenAtYearEnd, openAtYearEnd } from './rules/openAtYearEnd.ts';
import { judgeKpiWithoutNumber, kpiWithoutNumber } from './rules/kpiWithoutNumber.ts';
import { judgeTargetFalls, targetFalls } from './rules/targetFalls.ts';
import { judgeTargetBelowMean, targetBelowMean } from './rules/targetBelowMean.ts';

/** Every rule about one document by its id, in the order of data/reference/rules.json. */
export const rules: Readonly<Record<DocumentRuleId, Rule>> = {
  sheet_differs_from_table: { find: sheetDiffersFromTable, judge: judgeSheetDiffersFromTable },
  stated_total_differs: { find: statedTotalDiffers, judge: judgeStatedTotalDiffers },
  stated_count_differs: { find: statedCountDiffers, judge: judgeStatedCountDiffers },
  stated_completed_differs: { find: statedCompletedDiffers, judge: judgeStatedCompletedDiffers },
  stated_sum_differs: { find: statedSumDiffers, judge: judgeStatedSumDiffers },
  stated_twice_differs: { find: statedTwiceDiffers, judge: judgeStatedTwiceDiffers },
  total_left_blank: { find: totalLeftBlank, judge: judgeTotalLeftBlank },
  malformed_number: { find: malformedNumber, judge: judgeReading },
  number_repaired: { find: numberRepaired, judge: judgeReading },
  template_text_left: { find: templateTextLeft, judge: judgeReading },
  numbering_gap: { find: numberingGap, judge: judgeNumberingGap },
  numbering_repeats: { find: numberingRepeats, judge: judgeNumberingRepeats },
  aligned_by_position: { find: alignedByPosition, judge: judgeReading },
  row_broken_over_pages: { find: rowBrokenOverPages, judge: judgeReading },
  cell_shifted: { find: cellShifted, judge: judgeReading },
  not_read: { find: notRead, judge: judgeReading },
  head_lost: { find: headLost, judge: judgeProjectsRead },
  seq_missing: { find: seqMissing, judge: judgeProjectsRead },
  text_of_other_script: { find: textOfOtherScript, judge: judgeReading },
  reading_unsure: { find: readingUnsure, judge: judgeReading },
  duplicate_project: { find: duplicateProject, judge: judgeDuplicateProject },
  high_risk_without_control: { find: highRiskWithoutControl, judge: judgeHighRiskWithoutControl },
  control_without_project: { find: controlWithoutProject, judge: judgeControlWithoutProject },
  risk_product_differs: { find: riskProductDiffers, judge: judgeRiskProductDiffers },
  body_uncertain: { find: bodyUncertain, judge: judgeBodyUncertain },
  no_records: { find: noRecords, judge: judgeNoRecords },
  figures_unaccounted: { find: figuresUnaccounted, judge: judgeFiguresUnaccounted },
  disbursed_exceeds_budget: { find: disbursedExceedsBudget, judge: judgeDisbursedExceedsBudget },
  result_without_spending: { find: resultWithoutSpending, judge: judgeResultWithoutSpending },
  other_body_named: { find: otherBodyNamed, judge: judgeOtherBodyNamed },
  project_without_money: { find: projectWithoutMoney, judge: judgeProjectWithoutMoney },
  mission_without_project: { find: missionWithoutProject, judge: judgeMissionWithoutProject },
  planned_not_disbursed: { find: plannedNotDisbursed, judge: judgePlannedNotDisbursed },
  open_at_year_end: { find: openAtYearEnd, judge: judgeOpenAtYearEnd },
  kpi_without_number: { find: kpiWithoutNumber, judge: judgeKpiWithoutNumber },
  target_falls: { find: targetFalls, judge: judgeTargetFalls },
  target_below_mean: { find: targetBelowMean, judge: judgeTargetBelowMean },
};
