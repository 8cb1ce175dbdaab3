import { amountInWords } from '../../export/amountWords.ts';
import { bahtCell, numberCell, textCell, writeCsv, type CsvColumn } from '../../export/csv.ts';
import { originInWords, versionInWords } from '../../export/origin.ts';
import { bodyWords } from '../../format/words/body.ts';
import { dimensions, documentKinds, statuses } from '../../format/words/labels.ts';
import { mineWords } from '../../format/words/mine.ts';
import { stuckCsvWords } from '../../format/words/stuck.ts';
import { say, type Language, type Text } from '../../format/words.ts';
import type { ProjectRow } from '../../queries/projectTable.ts';
import { budgetOf, disbursedOf } from './amounts.ts';

/** What the export says beside its rows. */
export interface ProjectCsvSetting {
  readonly language: Language;
  readonly dataVersion: string;
  /** The full address that opens an evidence id. */
  readonly linkTo: (evidenceId: string) => string;
}

/** A body's projects as CSV, one row each, with document, evidence and version in every row. */
export function projectCsv(rows: readonly ProjectRow[], setting: ProjectCsvSetting): string {
  return writeCsv(
    [...whatColumns(setting), ...moneyColumns(setting), ...sourceColumns(setting)],
    rows,
  );
}

function whatColumns({ language }: ProjectCsvSetting): CsvColumn<ProjectRow>[] {
  const words = (text: Text) => say(text, language);
  const named = (labels: Readonly<Record<string, Text>>, code: string) => {
    const label = labels[code];
    return label ? words(label) : code;
  };
  return [
    text(words(stuckCsvWords.body), (row) => row.body_name),
    number(words(stuckCsvWords.ordinal), (row) => row.ordinal),
    text(words(bodyWords.colName), (row) => row.name),
    text(words(bodyWords.colUnit), (row) => row.responsible_unit),
    text(words(stuckCsvWords.dimension), (row) => named(dimensions, row.dimension)),
    text(words(stuckCsvWords.mission), ({ mission_code: code }) =>
      code === null ? null : say(stuckCsvWords.missionCode, language, { code }),
    ),
    text(words(bodyWords.colStatus), (row) => named(statuses, row.status)),
    text(words(stuckCsvWords.document), (row) => named(documentKinds, row.document_kind)),
    number(words(stuckCsvWords.yearFirst), (row) => row.fiscal_year_first),
    number(words(stuckCsvWords.yearLast), (row) => row.fiscal_year_last),
  ];
}

function moneyColumns({ language }: ProjectCsvSetting): CsvColumn<ProjectRow>[] {
  const words = (key: keyof typeof stuckCsvWords) => say(stuckCsvWords[key], language);
  return [
    {
      heading: say(bodyWords.colBudget, language),
      cell: (row) => bahtCell(budgetOf(row).satang),
    },
    text(words('budgetKind'), (row) => amountInWords(budgetOf(row), language)),
    number(words('yearsStated'), (row) => row.n_years_stated),
    {
      heading: say(bodyWords.colDisbursed, language),
      cell: (row) => bahtCell(disbursedOf(row).satang),
    },
    text(words('disbursedKind'), (row) => amountInWords(disbursedOf(row), language)),
  ];
}

function sourceColumns(setting: ProjectCsvSetting): CsvColumn<ProjectRow>[] {
  const { language, dataVersion, linkTo } = setting;
  const words = (key: keyof typeof stuckCsvWords) => say(stuckCsvWords[key], language);
  return [
    number(words('confidence'), (row) => row.confidence),
    text(words('documentId'), (row) => row.document_id),
    text(say(mineWords.origin, language), (row) => originInWords(row.document_id, language)),
    text(words('version'), () =>
      say(stuckCsvWords.versionOf, language, { version: versionInWords(dataVersion, language) }),
    ),
    text(words('link'), (row) => linkTo(row.evidence_id)),
  ];
}

function text(heading: string, value: (row: ProjectRow) => string | null): CsvColumn<ProjectRow> {
  return { heading, cell: (row) => textCell(value(row)) };
}

function number(heading: string, value: (row: ProjectRow) => number | null): CsvColumn<ProjectRow> {
  return { heading, cell: (row) => numberCell(value(row)) };
}
