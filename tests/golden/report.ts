/**
 * Prints how far the tables agree with the labels made by hand:
 * `npx tsx tests/golden/report.ts [folder of documents] [folder of labels]`.
 */
import { loadDocuments, loadLabels } from '../support/labels.ts';
import { compare, ofProjects, share, statedOnly, tally } from './agreement.ts';
import type { Compared } from './compared.ts';
import { ingestFolder } from './ingested.ts';
import { stemOf } from './rows.ts';

const [documents = 'data/documents', labelled = 'tests/fixtures/labels'] = process.argv.slice(2);
const printedWidth = 400;

const agreement = compare(await ingestFolder(documents), loadLabels(labelled));
const sources = new Map(
  loadDocuments(documents).map(({ path, bytes }) => [
    stemOf(path),
    new TextDecoder().decode(bytes).split('\n'),
  ]),
);
for (const difference of agreement.differences) printDifference(difference);
for (const stem of sources.keys()) {
  printTable(
    stem,
    agreement.values.filter((value) => value.document === stem),
  );
}
printTable('all documents', agreement.values);

function printDifference(value: Compared): void {
  const { document, ordinal, field, part, flagged } = value;
  const name = [document, ordinal, field, part].filter((word) => word !== null).join(' · ');
  console.log(`${flagged ? 'unsure ' : 'SURE   '} ${name}`);
  console.log(`    label ${JSON.stringify(value.expected)}`);
  console.log(`    read  ${JSON.stringify(value.got)}`);
  if (value.lines === null) return;
  const [first, last] = value.lines;
  for (const [index, line] of (sources.get(document) ?? []).slice(first - 1, last).entries()) {
    const printed = line.replaceAll('\t', ' ⇥ ').slice(0, printedWidth);
    if (printed.trim() !== '') console.log(`    ${first + index}: ${printed}`);
  }
}

function printTable(title: string, values: Compared[]): void {
  console.log(`\n${title}`);
  for (const field of new Set(values.map((value) => value.field))) {
    printRow(
      field,
      values.filter((value) => value.field === field),
    );
  }
  printRow('all fields of projects', ofProjects(values));
  printRow('… of these, stated', statedOnly(ofProjects(values)));
}

function printRow(name: string, values: Compared[]): void {
  const { agree, differ, differFlagged, differUnflagged } = tally(values);
  const percent = `${(share(values) * 100).toFixed(1)} %`;
  const counts =
    differ === 0 ? '' : `${differ} differ: ${differFlagged} unsure, ${differUnflagged} sure`;
  console.log(
    `  ${name.padEnd(28)} ${String(agree).padStart(5)} ${percent.padStart(8)}  ${counts}`,
  );
}
