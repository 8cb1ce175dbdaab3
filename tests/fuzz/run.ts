/**
 * Reads thousands of broken files of each format:
 * `npm run fuzz -- [--runs 3000] [--seed N] [--format txt] [--seconds 5]`.
 * Ends with 1 where one is not read soundly, and prints the smallest such file.
 */
import { parseArgs } from 'node:util';
import { formats } from './formats.ts';
import { fuzz } from './fuzz.ts';
import { fuzzSetting } from './reading.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3000' },
    seed: { type: 'string', default: String(Date.now() & 0x7fffffff) },
    format: { type: 'string', multiple: true },
    seconds: { type: 'string', default: '5' },
  },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const setting = await fuzzSetting();
console.log(`seed ${seed}, ${runs} inputs a format`);
for (const name of values.format ?? Object.keys(formats)) {
  const files = formats[name];
  if (!files) throw new Error(`expected one of ${Object.keys(formats).join(', ')}; found ${name}`);
  const mostMilliseconds = Number(values.seconds) * 1000;
  const report = await fuzz(files, { runs, seed, mostMilliseconds }, setting);
  const reasons = Object.entries(report.reasons).sort((a, b) => b[1] - a[1]);
  const told = reasons.map(([reason, count]) => `${count} ${reason}`).join(', ');
  console.log(
    `${name}: ${report.inputs} inputs; ${told}; slowest ${Math.round(report.slowestMilliseconds)} ms`,
  );
  if (!report.defect) continue;
  process.exitCode = 1;
  console.log(`  DEFECT (seed ${seed}): ${report.defect.message}\n  ${report.defect.file}`);
}
