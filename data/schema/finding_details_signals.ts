/**
 * What `findings.detail` holds for rules about what a plan or report leaves open, by rule_id; see
 * finding_details.ts for what is common to all.
 */

/** Projects of one kind in a document; one, unless very many were folded. */
export interface ProjectsDetail {
  readonly ordinals: readonly number[];
  /** The first of their names. */
  readonly names: readonly string[];
}

export interface OtherBodyNamedDetail {
  /** What kind of body published the document. */
  readonly own_type: string;
  /** What the places speak of as themselves: offices of another kind of body, or another name. */
  readonly words: readonly string[];
  /** How many cells say so. */
  readonly cells: number;
  readonly ordinals: readonly number[];
}

export interface MissionWithoutProjectDetail {
  /** Codes of the document's framework that no project stands under. */
  readonly missions: readonly string[];
  readonly mission_names: readonly string[];
  /** Missions the framework has. */
  readonly of_missions: number;
  /** Projects whose mission is not told or in doubt: they may belong to these. */
  readonly unplaced: number;
}

export interface PlannedNotDisbursedDetail extends ProjectsDetail {
  readonly fiscal_year: number;
  /** Planned money of these projects together. */
  readonly budget_baht: number;
  readonly disbursed_state: 'not_stated' | 'zero';
}

export interface OpenAtYearEndDetail extends ProjectsDetail {
  readonly fiscal_year: number | null;
  readonly status: 'in_progress' | 'not_started';
}

export interface KpiWithoutNumberDetail extends ProjectsDetail {
  readonly kpis: readonly string[];
  /** Projects whose indicator is printed. */
  readonly of_projects: number;
}

export interface TargetFallsDetail {
  readonly metric: 'ita_score' | 'corruption_case_reduction_pct';
  /** The later year; both are Buddhist Era. */
  readonly fiscal_year: number;
  readonly earlier_year: number;
  readonly target: number;
  readonly earlier_target: number;
}

export interface TargetBelowMeanDetail {
  readonly fiscal_year: number;
  readonly target: number;
  readonly mean: number;
  /** Agencies the mean is over. */
  readonly agencies: number | null;
}

/** The detail of each of these rules. */
export interface SignalDetails {
  other_body_named: OtherBodyNamedDetail;
  project_without_money: ProjectsDetail;
  mission_without_project: MissionWithoutProjectDetail;
  planned_not_disbursed: PlannedNotDisbursedDetail;
  open_at_year_end: OpenAtYearEndDetail;
  kpi_without_number: KpiWithoutNumberDetail;
  target_falls: TargetFallsDetail;
  target_below_mean: TargetBelowMeanDetail;
}
