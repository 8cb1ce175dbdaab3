/** What `findings.detail` holds for rules that look at all documents together, by rule_id. */

export interface TargetBelowResultDetail {
  readonly fiscal_year: number;
  readonly target: number;
  readonly result: number;
  /** Year of the newest published result of the body before the year aimed at. */
  readonly result_year: number;
}

export interface ReportNotSeenDetail {
  readonly fiscal_year: number;
  readonly report_months: number;
  /** Month and Buddhist Era year by which it is taken to be due, as 2564-06. */
  readonly due_by: string;
  /** The month that the documents are looked at from, as 2565-10. */
  readonly as_of: string;
}

export interface BudgetOutlierDetail {
  readonly fiscal_year: number;
  readonly budget_baht: number;
  readonly side: 'above' | 'below';
  /** Other bodies of the same kind and region with money of that year. */
  readonly peers: number;
  readonly median_baht: number;
  readonly low_baht: number;
  readonly high_baht: number;
}

export interface LikePlanDetail {
  readonly other_document_id: string;
  readonly other_body: string;
  /** Share of the wording of its own, that common to many bodies left aside, 0 to 100. */
  readonly alike_percent: number;
  /** Passages that stand in both, as this document prints them: the first of them. */
  readonly passages: readonly string[];
  readonly n_passages: number;
  /** Plans of other bodies that are as alike, this one among them. */
  readonly n_plans: number;
}

export interface PublishedTwiceDetail {
  /** The document that speaks for both. */
  readonly other_document_id: string;
  readonly other_path: string;
  /** Share of the longer list that stands in both with the same amounts, 0 to 100. */
  readonly same_percent: number;
  /** Projects of this document. */
  readonly n_projects: number;
}

/** The detail of each of these rules. */
export interface JointDetails {
  target_below_result: TargetBelowResultDetail;
  report_not_seen: ReportNotSeenDetail;
  budget_outlier: BudgetOutlierDetail;
  like_plan: LikePlanDetail;
  published_twice: PublishedTwiceDetail;
}
