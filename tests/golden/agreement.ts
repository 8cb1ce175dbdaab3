import type { Tables } from '../../data/schema/catalogue.ts';
import type { Labels } from '../support/labels.ts';
import { align } from './align.ts';
import { isStated, type Compared } from './compared.ts';
import { compareComplaints, compareTargets, compareTotals } from './counts.ts';
import { likeness } from './plain.ts';
import { compareProject } from './projects.ts';
import { compareControls, compareDocument, compareRisks } from './records.ts';
import { rowsOf } from './rows.ts';

export interface Tally {
  agree: number;
  differ: number;
  differFlagged: number;
  differUnflagged: number;
}

export interface Agreement {
  /** Every value compared, in the order of the labels. */
  values: Compared[];
  perField: ({ field: string } & Tally)[];
  differences: Compared[];
}

/**
 * Compares tables with labels made by hand, value by value. Projects, risks and controls are
 * paired in order by likeness; a document that was not read is an error.
 *
 * @throws when a labelled document is not among the tables' documents
 */
export function compare(tables: Tables, labels: readonly Labels[]): Agreement {
  const values = labels.flatMap((one) => compareOne(tables, one));
  const fields = [...new Set(values.map((value) => value.field))];
  return {
    values,
    perField: fields.map((field) => ({
      field,
      ...tally(values.filter((value) => value.field === field)),
    })),
    differences: values.filter((value) => !value.agree),
  };
}

function compareOne(tables: Tables, labels: Labels): Compared[] {
  const rows = rowsOf(tables, labels.stem);
  if (rows === null) throw new Error(`${labels.stem} is labelled and was not read`);
  const pairs = align(labels.projects, rows.of.projects, (label, row) =>
    likeness(label.name, row.name),
  );
  return [
    ...compareDocument(labels, rows),
    ...pairs.flatMap((pair) => compareProject(labels.stem, rows, pair)),
    ...compareRisks(labels, rows),
    ...compareControls(labels, rows),
    ...compareTargets(labels, rows),
    ...compareComplaints(labels, rows),
    ...compareTotals(labels, rows),
  ];
}

/** Counts agreeing and differing values. */
export function tally(values: readonly Compared[]): Tally {
  const differing = values.filter((value) => !value.agree);
  const flagged = differing.filter((value) => value.flagged).length;
  return {
    agree: values.length - differing.length,
    differ: differing.length,
    differFlagged: flagged,
    differUnflagged: differing.length - flagged,
  };
}

/** Share of values that agree, from 0 to 1; 1 where there is nothing to compare. */
export function share(values: readonly Compared[]): number {
  return values.length === 0 ? 1 : tally(values).agree / values.length;
}

/** Values of projects and their money: fields without a dot in their name. */
export function ofProjects(values: readonly Compared[]): Compared[] {
  return values.filter((value) => !value.field.includes('.'));
}

/** Values where the label or the tables state something: agreement on nothing left out. */
export function statedOnly(values: readonly Compared[]): Compared[] {
  return values.filter(isStated);
}
