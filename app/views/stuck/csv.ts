import { amountInWords } from '../../export/amountWords.ts';
import { originInWords, versionInWords } from '../../export/origin.ts';
import { fieldInWords } from '../../format/finding.ts';
import { dimensions, nothings } from '../../format/words/labels.ts';
import { mineWords } from '../../format/words/mine.ts';
import { stuckCsvWords, stuckWords } from '../../format/words/stuck.ts';
import {
  bahtCell,
  numberCell,
  textCell,
  writeCsv,
  type CsvCell,
  type CsvColumn,
} from '../../export/csv.ts';
import type { StuckProject } from '../../queries/stuck.ts';
import { localeOf, type Locale } from '../../ui/Locale.tsx';
import { budgetOf, disbursedOf } from './amounts.ts';

/** What an export needs to know beside its rows. */
export interface CsvSetting {
  readonly locale: Locale;
  readonly dataVersion: string;
  /** The full address that opens an evidence id. */
  readonly linkTo: (evidenceId: string) => string;
}

/** The projects as CSV, one row each, with source, lines and version of the data in every row. */
export function stuckCsv(rows: readonly StuckProject[], setting: CsvSetting): string {
  // Thai digits are for reading: they would make another version number and another code.
  const locale = localeOf({ ...setting.locale.style, digits: 'arabic' });
  const plain = { ...setting, locale };
  return writeCsv([...projectColumns(plain), ...sourceColumns(plain)], rows);
}

function projectColumns({ locale }: CsvSetting): CsvColumn<StuckProject>[] {
  const { say } = locale;
  const unit = (row: StuckProject) => row.responsible_unit ?? say(nothings.not_stated);
  return [
    text(say(stuckWords.body), (row) => row.body_name),
    text(say(stuckCsvWords.province), (row) => row.province_th),
    text(say(stuckWords.unit), unit),
    text(say(stuckWords.project), (row) => row.name),
    number(say(stuckCsvWords.ordinal), (row) => row.ordinal),
    text(say(stuckCsvWords.dimension), (row) => dimensionOf(row, locale)),
    text(say(stuckCsvWords.mission), (row) => missionOf(row, locale)),
    text(say(stuckWords.status), () => say(stuckWords.inProgress)),
    number(say(stuckCsvWords.year), (row) => row.fiscal_year),
    number(say(stuckCsvWords.months), (row) => row.report_months),
    number(say(stuckCsvWords.percentGone), (row) => percentOf(row.year_gone)),
    { heading: say(stuckWords.budget), cell: (row) => bahtCell(budgetOf(row).satang) },
    text(say(stuckCsvWords.budgetKind), (row) =>
      amountInWords(budgetOf(row), locale.style.language),
    ),
    { heading: say(stuckWords.disbursed), cell: (row) => bahtCell(disbursedOf(row).satang) },
    text(say(stuckCsvWords.disbursedKind), (row) =>
      amountInWords(disbursedOf(row), locale.style.language),
    ),
    text(say(stuckWords.quarters), (row) => quartersOf(row, locale)),
  ];
}

function sourceColumns({ locale, dataVersion, linkTo }: CsvSetting): CsvColumn<StuckProject>[] {
  const { say, style } = locale;
  const fields = (row: StuckProject) =>
    row.doubtful_fields.map((field) => fieldInWords(field, style)).join(', ');
  return [
    number(say(stuckCsvWords.confidence), (row) => row.confidence),
    text(say(stuckCsvWords.doubtful), fields),
    text(say(stuckCsvWords.document), (row) => row.title),
    text(say(stuckCsvWords.documentId), (row) => row.document_id),
    text(say(mineWords.origin), (row) => originInWords(row.document_id, style.language)),
    number(say(stuckCsvWords.lineFirst), (row) => row.line_first),
    number(say(stuckCsvWords.lineLast), (row) => row.line_last),
    text(say(stuckCsvWords.version), () =>
      say(stuckCsvWords.versionOf, { version: versionInWords(dataVersion, style.language) }),
    ),
    text(say(stuckCsvWords.link), (row) => linkTo(row.status_evidence_id ?? row.evidence_id)),
  ];
}

function text(
  heading: string,
  value: (row: StuckProject) => string | null,
): CsvColumn<StuckProject> {
  return { heading, cell: (row): CsvCell => textCell(value(row)) };
}

function number(
  heading: string,
  value: (row: StuckProject) => number | null,
): CsvColumn<StuckProject> {
  return { heading, cell: (row): CsvCell => numberCell(value(row)) };
}

function percentOf(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 10;
}

// A bare code such as 1.2 would be taken for a number or a date by a spreadsheet.
function missionOf(row: StuckProject, { say }: Locale): string | null {
  return row.mission_code === null
    ? null
    : say(stuckCsvWords.missionCode, { code: row.mission_code });
}

function dimensionOf(row: StuckProject, { say }: Locale): string {
  const known = dimensions[row.dimension as keyof typeof dimensions] ?? dimensions.none;
  return row.dimension in dimensions && row.dimension !== 'none'
    ? say(stuckCsvWords.dimensionNo, { no: row.dimension, name: say(known) })
    : say(dimensions.none);
}

function quartersOf(row: StuckProject, { say }: Locale): string {
  return row.quarters === null || row.quarters.length === 0
    ? say(nothings.not_stated)
    : say(stuckWords.quartersSome, { list: row.quarters.join(', ') });
}
