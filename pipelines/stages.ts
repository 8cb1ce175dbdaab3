/**
 * What the stages hand to each other. Types only: a stage never imports another stage.
 * Lines are numbered from 1; cells of a line from 0, counted by tabs.
 */

export type DocumentFormat = 'txt' | 'docx' | 'pdf' | 'pdf_scan' | 'xlsx' | 'csv' | 'html';

export interface SourceLine {
  readonly no: number;
  readonly page: number | null;
  /** As printed, names masked. */
  readonly text: string;
}

/** A stretch of printed text in one line; `cell` is null where the place is the whole line. */
export interface Piece {
  readonly no: number;
  readonly cell: number | null;
  readonly text: string;
}

/** A cell: one piece, or several where it runs over lines. An empty cell has no piece. */
export interface Cell {
  readonly pieces: readonly Piece[];
}

export interface SourceRow {
  readonly cells: readonly Cell[];
  readonly lineFirst: number;
  readonly lineLast: number;
  /** True where it is what a page break cut off the row above. */
  readonly isRest?: boolean;
  /** Printed rows of the document it stands for, where they are not one: none where a row beside it counts them. */
  readonly printedRows?: number;
}

export type Block =
  | { readonly type: 'line'; readonly line: SourceLine }
  | {
      readonly type: 'table';
      readonly rows: readonly SourceRow[];
      /** True where the rows were put together from lines that print no table. */
      readonly isRebuilt?: boolean;
    };

/** Lines of the text that a rebuilt table was put together from. */
export interface RebuiltSpan {
  /** Every cell on a line of its own, the cells of a line parted by spaces, or labels with their values. */
  readonly by: 'lines' | 'spaces' | 'labels';
  readonly cells: number;
  readonly hasHeading: boolean;
  readonly lineFirst: number;
  readonly lineLast: number;
}

export interface ReadDocument {
  readonly format: DocumentFormat;
  readonly lines: readonly SourceLine[];
  readonly blocks: readonly Block[];
  /** True where each table cell came as lines of its own, led by a tab. */
  readonly cellPerLine: boolean;
  /** Places whose words were recognised in a picture and may be misread; absent where there are none. */
  readonly doubtful?: ReadonlySet<Place>;
  /** Numbers of the lines that stand for pages nobody has read; absent where all were. */
  readonly unreadPages?: readonly number[];
  /** What is printed at the places that people corrected; absent where there are none. */
  readonly corrected?: ReadonlyMap<Place, string>;
  /** The lines as printed, where `lines` are as corrected. */
  readonly printedLines?: readonly SourceLine[];
}

/** A line's number and the index of a cell in it, `12:3`; the line alone, `12:`, outside tables. */
export type Place = `${number}:${number | ''}`;

/** Why a file could not be read: the closed list. */
export type ReadFailure =
  /** No bytes, no words, or only white space. */
  | 'empty'
  | 'not_text'
  | 'unsupported_format'
  /** A picture, and no recognition of pictures at hand. */
  | 'needs_ocr'
  /** Above a limit of size, unpacked size, cells or pages. */
  | 'too_large'
  | 'damaged'
  /** Locked with a password. */
  | 'encrypted'
  /** Rows or figures lost or invented. */
  | 'rows_unaccounted'
  /** A correction expects words the document does not print. */
  | 'correction_stale'
  /** The file could not be opened or read from the disk. */
  | 'not_opened'
  | 'timed_out'
  | 'out_of_memory'
  /** The reader broke, alone or with its process. */
  | 'reader_failed';

/** What a column of a table means. */
export type Role =
  | 'seq'
  | 'name'
  | 'kpi'
  | 'target'
  | 'unit'
  | 'quantity'
  | 'result'
  | 'outcome'
  | 'status'
  | 'progress'
  | 'budget'
  | 'disbursed'
  | 'remaining'
  /** The sum of a row's other amounts. */
  | 'row_total'
  | 'quarter'
  | 'approach'
  | 'responsible'
  | 'remark'
  | 'strategy'
  | 'dimension'
  | 'mission'
  /** Codes of what stands below a mission: 2.2.3. */
  | 'sub_mission'
  | 'tactic'
  | 'approach_text'
  | 'year'
  | 'planned_count'
  | 'planned_budget'
  | 'done_count'
  | 'done_budget'
  | 'risk_process'
  | 'risk_issue'
  | 'risk_level'
  | 'likelihood'
  | 'impact'
  | 'risk_score'
  | 'risk_control'
  | 'target_metric'
  | 'complaint_category'
  | 'complaint_total'
  | 'other';

export interface Column {
  readonly role: Role;
  /** Fiscal year the column is about. */
  readonly year: number | null;
  /** Quarter 1–4, or the number of an approach, where the role has one. */
  readonly part: string | null;
  /** 1 for baht, 1,000 or 1,000,000 where the heading says so. */
  readonly scale: number;
  readonly heading: string;
  /** Whether the reference knows the heading; what stands under an unknown one is reported. */
  readonly isKnown: boolean;
  /** True where the heading is not known and the role was told by what stands below it. */
  readonly isGuessed?: boolean;
}

export type TableKind = 'plan' | 'report' | 'summary' | 'risk' | 'target' | 'complaint' | 'other';

/** Headings in force at a place of the document. */
export interface Context {
  readonly strategyNo: number | null;
  readonly dimensionNo: number | null;
  readonly missionCode: string | null;
  readonly subMissionCode: string | null;
  /** The mission named by a heading of its own, which a sub-mission code may contradict. */
  readonly headedMission: string | null;
  /** Fiscal year named by the nearest caption above. */
  readonly year: number | null;
  /** The work step that a heading above a risk table names. */
  readonly process: string | null;
}

export type RowKind = 'data' | 'heading' | 'rule' | 'blank' | 'code' | 'total' | 'fragment';

export interface RawRow {
  readonly kind: RowKind;
  readonly cells: readonly Cell[];
  readonly lineFirst: number;
  readonly lineLast: number;
  /** Context as the row finds it. */
  readonly context: Context;
  /** Printed rows of the document this row is made of. */
  readonly printedRows: number;
  /** Codes of what is unusual: cell_shifted, row_shifted (all of its cells) and row_unsettled, row_broken_over_pages, rebuilt. */
  readonly notes: readonly string[];
}

export interface RawTable {
  /** True where it is one project told in labels and values. */
  readonly isForm?: boolean;
  /** Lines above a table of targets that may say what it is, the nearest first. */
  readonly lead?: readonly string[];
  readonly kind: TableKind;
  readonly columns: readonly Column[];
  readonly rows: readonly RawRow[];
}

export type SheetField =
  'name' | 'target' | 'budget' | 'responsible' | 'kpi' | 'output' | 'outcome' | 'duration';

/** A detail sheet: one project told in numbered sections. */
export interface DetailSheet {
  readonly seq: string | null;
  readonly context: Context;
  readonly lineFirst: number;
  readonly lineLast: number;
  readonly fields: ReadonlyMap<SheetField, readonly Piece[]>;
  /** Printed rows it stands for, where it is a table: 1 elsewhere. */
  readonly printedRows?: number;
}

export interface DocumentFacts {
  readonly bodyName: string | null;
  readonly bodyType: BodyType | null;
  readonly bodyConfidence: number;
  readonly bodyCandidates: readonly string[];
  readonly bodyPlace: Piece | null;
  readonly district: string | null;
  readonly provinceCode: string | null;
  readonly kind: 'plan' | 'progress_report' | 'risk_assessment';
  readonly title: string | null;
  readonly framework: 'nacc_2561' | 'nacc_2566' | 'strategy_phase_3' | null;
  readonly yearFirst: number | null;
  readonly yearLast: number | null;
  readonly reportMonths: number | null;
}

export type BodyType =
  | 'pao'
  | 'city_municipality'
  | 'town_municipality'
  | 'subdistrict_municipality'
  | 'sao'
  | 'special';

/** A count or amount told in running text: "รวมจำนวน ๓๐ โครงการ". */
export interface ToldTotal {
  readonly scope: string;
  readonly measure: 'projects' | 'budget' | 'completed_projects' | 'disbursed';
  /** 1 for baht, 1,000 or 1,000,000 where the words say so. */
  readonly scale: number;
  /** The only fiscal year that the sentence names. */
  readonly year: number | null;
  readonly printed: string;
  readonly pieces: readonly Piece[];
}

export interface RecognisedDocument {
  readonly facts: DocumentFacts;
  readonly tables: readonly RawTable[];
  readonly sheets: readonly DetailSheet[];
  readonly toldTotals: readonly ToldTotal[];
  /** Where tables were put together from bare lines. */
  readonly rebuilt: readonly RebuiltSpan[];
}

/** A result of the ITA as a published table prints it: whose it is, and its cells. */
export interface ItaEntry {
  readonly line: SourceLine;
  /** Null where neither the row nor what stands above tells one year. */
  readonly year: number | null;
  /** Null where the row names no local body. */
  readonly body: ItaBody | null;
  readonly printed: Readonly<Record<'score' | 'iit' | 'eit' | 'oit' | 'level', string>>;
}

/** A body as such a row names it. */
export interface ItaBody {
  /** Its type in full and its name, as documents of the body are named. */
  readonly name: string;
  readonly type: BodyType;
  readonly district: string | null;
  readonly provinceCode: string | null;
}

/** A document of published ITA results. */
export interface ItaDocument {
  /** The line above its tables that speaks of the ITA. */
  readonly title: string | null;
  readonly headings: readonly SourceLine[];
  /** Heading lines with a filled column that the reference lacks. */
  readonly unknown: readonly SourceLine[];
  readonly entries: readonly ItaEntry[];
}
