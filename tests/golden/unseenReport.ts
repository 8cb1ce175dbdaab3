/**
 * Prints how documents that no pipeline was fitted to are read, beside labels made by hand:
 * `npx tsx tests/golden/unseenReport.ts [set …] [--all]`; `--all` lists every difference.
 */
import { isStated, type Compared } from './compared.ts';
import { sure } from './flags.ts';
import { examine, isLossSaid, unseenSets, type Examined } from './unseen.ts';

const given = process.argv.slice(2);
const showsAll = given.includes('--all');
const named = given.filter((word) => !word.startsWith('--'));
const groups = ['document', 'risk', 'control', 'target', 'complaint', 'total'] as const;

const examined: Examined[] = [];
for (const set of named.length > 0 ? named : unseenSets()) examined.push(...(await examine(set)));
for (const one of examined) {
  if (showsAll) printDifferences(one);
  print(`${one.set}/${one.path}`, [one]);
}
print('all', examined);

function print(title: string, all: readonly Examined[]): void {
  const pairs = all.flatMap((one) => one.pairs);
  const expected = pairs.filter(({ label }) => label !== null).length;
  const found = pairs.filter(({ row }) => row !== null).length;
  const matched = pairs.filter(({ label, row }) => label !== null && row !== null).length;
  console.log(`\n${title}`);
  for (const { failure } of all) {
    if (failure !== null)
      console.log(`  NOT READ: ${failure.path} ${failure.reason} ${failure.found}`);
  }
  console.log(
    `  projects: ${expected} expected, ${found} found, ${matched} matched; ` +
      `recall ${percent(matched, expected)}, precision ${percent(matched, found)}; ` +
      `lost and not said: ${all.flatMap(lostUnsaid).length}, too many and sure: ${all.flatMap(surplusSure).length}`,
  );
  const values = all.flatMap((one) => one.values).filter(isStated);
  printRow(
    'fields of projects',
    values.filter(({ field }) => !field.includes('.')),
  );
  for (const group of groups) {
    printRow(
      group,
      values.filter(({ field }) => field.startsWith(`${group}.`)),
    );
  }
}

function printRow(name: string, values: readonly Compared[]): void {
  if (values.length === 0) return;
  const wrong = values.filter(({ agree }) => !agree);
  const flagged = wrong.filter((value) => value.flagged).length;
  const right = values.length - wrong.length;
  console.log(
    `  ${name.padEnd(20)} ${String(values.length).padStart(5)} compared ${String(right).padStart(5)} right ` +
      `(${percent(right, values.length)}) ${String(flagged).padStart(4)} wrong flagged ` +
      `${String(wrong.length - flagged).padStart(4)} wrong unflagged; ` +
      `${values.filter((value) => value.agree && value.flagged).length} right and unsure`,
  );
}

function lostUnsaid(one: Examined): string[] {
  return one.pairs.flatMap(({ label, row }) =>
    label !== null && row === null && !isLossSaid(one, label) ? [label.name] : [],
  );
}

function surplusSure({ pairs }: Examined): string[] {
  return pairs.flatMap(({ label, row }) =>
    label === null && row !== null && row.confidence >= sure ? [row.name] : [],
  );
}

function printDifferences(one: Examined): void {
  console.log(`\n=== ${one.set}/${one.path}`);
  for (const { label, row } of one.pairs) {
    if (label !== null && row === null) {
      const said = isLossSaid(one, label) ? 'said' : 'NOT SAID';
      console.log(`LOST    ${label.ordinal} ${label.name} (${said})`);
    }
    if (label === null && row !== null) {
      console.log(`SURPLUS ${row.ordinal} ${row.name} (confidence ${row.confidence})`);
    }
  }
  for (const value of one.values.filter(({ agree }) => !agree)) {
    const where = [value.ordinal, value.field, value.part].filter((word) => word !== null);
    console.log(
      `${value.flagged ? 'unsure ' : 'SURE   '} ${where.join(' · ')}: ` +
        `label ${JSON.stringify(value.expected)} read ${JSON.stringify(value.got)}`,
    );
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
