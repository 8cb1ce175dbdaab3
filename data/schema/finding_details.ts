/**
 * What `findings.detail` holds, by rule_id: one JSON object with exactly these keys.
 *
 * Money is baht. A printed text is as it stands in the document. `field` and `fields` name columns
 * of the record. `unread` counts values behind a sum that could not be read, `unsure` those read
 * with doubt; neither is ever counted as zero.
 */

import type { Repair } from './finding_repair.ts';
import type { JointDetails } from './finding_details_joint.ts';
import type { SignalDetails } from './finding_details_signals.ts';

/** How an amount is stated at one place: the four kinds of nothing, and an amount. */
export type AmountState =
  'amount' | 'zero' | 'needs_no_budget' | 'not_stated' | 'not_read' | 'template_text';

export interface SheetDiffersDetail {
  /** Number printed before the project, or its ordinal where none is printed. */
  readonly project_no: string;
  readonly name: string;
  /** Buddhist Era year under which both amounts stand. */
  readonly fiscal_year: number;
  readonly table_baht: number | null;
  readonly sheet_baht: number | null;
  readonly table_state: AmountState;
  readonly sheet_state: AmountState;
  /** True where one of the two was read with doubt: the reading may be what is wrong. */
  readonly unsure: boolean;
  /** What would make both agree; null where nothing small does, or several things do. */
  readonly repair: Repair | null;
}

export interface StatedTotalDetail {
  /** document, a dimension number, or a mission code. */
  readonly scope: string;
  readonly measure: 'budget' | 'disbursed';
  /** First of `fiscal_years`; null where the total names no year. */
  readonly fiscal_year: number | null;
  /** Every year for which the same two values stand. */
  readonly fiscal_years: readonly number[];
  readonly stated: number;
  /** Sum of the amounts that were read: a lower bound where `unread` is above 0. */
  readonly computed: number;
  readonly unread: number;
  readonly unsure: number;
  /** True where unread amounts may make up the difference: nothing can be concluded yet. */
  readonly may_be_unread: boolean;
  /** What would make both agree; null where nothing small does, or several things do. */
  readonly repair: Repair | null;
}

export interface StatedCountDetail {
  readonly scope: string;
  readonly fiscal_year: number | null;
  readonly stated: number;
  readonly computed: number;
  /** Projects counted here whose place (dimension or mission) was read with doubt. */
  readonly unsure: number;
}

export interface StatedCompletedDetail {
  readonly scope: string;
  readonly fiscal_year: number | null;
  readonly stated: number;
  /** Listed projects that the report calls completed. */
  readonly at_least: number;
  /** The same, those that tell a result or nothing of their progress, and the unlisted ones. */
  readonly at_most: number;
  readonly listed: number;
  /** Projects the document states for the scope beyond those listed: any may be completed. */
  readonly unlisted: number;
}

export interface StatedSumDetail {
  readonly scope: string;
  readonly measure: 'projects' | 'budget' | 'completed_projects' | 'disbursed';
  readonly fiscal_year: number | null;
  readonly stated: number;
  readonly sum_of_stated_parts: number;
  /** Each printed part; value null where it is a dash or could not be read. */
  readonly parts: readonly StatedPart[];
  /** Parts whose figure is printed but cannot be read. */
  readonly unread: number;
  /** Parts printed as a dash or left empty. */
  readonly not_stated: number;
  readonly may_be_unread: boolean;
  /** What would make both agree; null where nothing small does, or several things do. */
  readonly repair: Repair | null;
}

export interface StatedPart {
  readonly scope: string;
  readonly value: number | null;
  readonly printed: string;
}

export interface StatedTwiceDetail {
  readonly scope: string;
  readonly measure: 'projects' | 'budget' | 'completed_projects' | 'disbursed';
  readonly fiscal_year: number | null;
  readonly values: readonly number[];
}

export interface TotalLeftBlankDetail {
  readonly scope: string;
  readonly measure: 'budget' | 'disbursed';
  readonly fiscal_year: number | null;
  readonly stated_text: string;
  readonly computed: number;
}

export interface NumberDetail {
  readonly printed: string;
  /** The value taken from it, in the unit of the field; null where none was taken. */
  readonly read_as: number | null;
  /** Column of the record; `stated_value` for a printed total. */
  readonly field: string;
  /** Every field of the record that holds such a number. */
  readonly fields: readonly string[];
}

/** Places where the reading of a record was unusual. */
export interface ReadingDetail {
  readonly fields: readonly string[];
  /** Printed text of the first place. */
  readonly printed: string;
  /** Ordinals of the projects (or risks) concerned; one, unless the finding is for a document. */
  readonly ordinals: readonly number[];
}

export interface TemplateDetail extends ReadingDetail {
  readonly field: string;
}

export interface AlignedDetail {
  readonly fields: readonly string[];
  /** Records whose values were taken by their order in a cell. */
  readonly items: number;
  /** Values taken so. */
  readonly values: number;
  readonly ordinals: readonly number[];
  /** True where the cell holds as many values as names, so that the order leaves no choice. */
  readonly as_many: boolean;
}

export interface CellShiftedDetail extends ReadingDetail {
  /** Cells by which the row is shifted, to the left below 0; null where unknown. */
  readonly by: number | null;
}

export interface OtherScriptDetail {
  readonly letters: readonly string[];
  readonly words: readonly string[];
  readonly fields: readonly string[];
}

export interface ReadingUnsureDetail extends ReadingDetail {
  /** Reasons the reader gave that have no rule of their own. */
  readonly reasons: readonly string[];
}

export interface NumberingGapDetail {
  /** Printed number before the gap; null at the start of a heading. */
  readonly after: number | null;
  readonly before: number;
  readonly missing: readonly number[];
}

export interface NumberingRepeatsDetail {
  readonly number: number;
  readonly after: number;
  readonly ordinals: readonly number[];
}

export interface DuplicateProjectDetail {
  readonly name: string;
  readonly ordinals: readonly number[];
}

export interface RiskControlMissingDetail {
  readonly ordinals: readonly number[];
  readonly process: string | null;
  readonly issues: readonly string[];
  readonly level: 'high' | 'very_high' | null;
  readonly scale: 'words' | '3x3' | '5x5' | 'other';
  readonly score: number | null;
  /** False where the document names no control for any risk: it may have no such column. */
  readonly document_has_controls: boolean;
}

export interface ControlWithoutProjectDetail {
  readonly process: string | null;
  readonly controls: readonly string[];
  /** Controls named in the same risk row, with or without a project. */
  readonly named: number;
}

export interface RiskProductDetail {
  readonly issue: string;
  readonly scale: '3x3' | '5x5' | 'other' | 'words';
  readonly likelihood: number;
  readonly impact: number;
  readonly printed: number;
  readonly product: number;
  readonly unsure: boolean;
  /** What would make both agree; null where nothing small does, or several things do. */
  readonly repair: Repair | null;
}

export interface FiguresUnaccountedDetail {
  /** Printed figures of rows taken in that no evidence cites. */
  readonly figures: number;
  /** Lines they stand on, each once: the first of them where there are very many. */
  readonly places: readonly number[];
  /** The same figures as printed. */
  readonly printed: readonly string[];
}

export interface NoRecordsDetail {
  readonly lines: number;
  /** Rows that look like rows of a table. */
  readonly rows_seen: number;
}

export interface BodyUncertainDetail {
  /** Names met in the text; empty where none was. */
  readonly candidates: readonly string[];
}

export interface DisbursedExceedsDetail {
  readonly project_no: string;
  readonly name: string;
  readonly fiscal_year: number;
  readonly budget_baht: number;
  readonly disbursed_baht: number;
  readonly unsure: boolean;
}

export interface ResultWithoutSpendingDetail {
  readonly project_no: string;
  readonly name: string;
  readonly fiscal_year: number;
  readonly status: 'reported' | 'completed';
  readonly budget_baht: number;
  readonly disbursed_state: 'not_stated' | 'zero';
}

/** The detail of each rule. */
export interface FindingDetails extends SignalDetails, JointDetails {
  sheet_differs_from_table: SheetDiffersDetail;
  stated_total_differs: StatedTotalDetail;
  stated_count_differs: StatedCountDetail;
  stated_completed_differs: StatedCompletedDetail;
  stated_sum_differs: StatedSumDetail;
  stated_twice_differs: StatedTwiceDetail;
  total_left_blank: TotalLeftBlankDetail;
  malformed_number: NumberDetail;
  number_repaired: NumberDetail;
  template_text_left: TemplateDetail;
  numbering_gap: NumberingGapDetail;
  numbering_repeats: NumberingRepeatsDetail;
  aligned_by_position: AlignedDetail;
  row_broken_over_pages: ReadingDetail;
  cell_shifted: CellShiftedDetail;
  not_read: ReadingDetail;
  head_lost: ReadingDetail;
  seq_missing: ReadingDetail;
  text_of_other_script: OtherScriptDetail;
  reading_unsure: ReadingUnsureDetail;
  duplicate_project: DuplicateProjectDetail;
  high_risk_without_control: RiskControlMissingDetail;
  control_without_project: ControlWithoutProjectDetail;
  risk_product_differs: RiskProductDetail;
  body_uncertain: BodyUncertainDetail;
  no_records: NoRecordsDetail;
  figures_unaccounted: FiguresUnaccountedDetail;
  disbursed_exceeds_budget: DisbursedExceedsDetail;
  result_without_spending: ResultWithoutSpendingDetail;
}

export type RuleId = keyof FindingDetails;

/** Rules that look at one document at a time. */
export type DocumentRuleId = Exclude<RuleId, keyof JointDetails>;

/** A finding's rule and detail, tied together: `switch (finding.rule_id)` narrows `detail`. */
export type FindingDetail = {
  [R in RuleId]: { readonly rule_id: R; readonly detail: FindingDetails[R] };
}[RuleId];
