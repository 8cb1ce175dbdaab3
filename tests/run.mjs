import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, ensureInstalled, ingest, runPackage } from '../app/install.mjs';
import { findBrowser } from './support/find-browser.mjs';

const GATE_LIMIT_MS = 25 * 60_000;
const LINTED = ['app', 'data', 'pipelines', 'tests'];

async function main() {
  await ensureInstalled();
  const browser = findBrowser();
  console.log(`Browser: ${browser}`);
  const reports = await mkdtemp(join(tmpdir(), 'prongsai-tests-'));
  try {
    process.exitCode = await runGates(gates(browser, reports));
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

function gates(browser, reports) {
  const limit = { timeout: GATE_LIMIT_MS };
  const unit = { ...limit, env: { PRONGSAI_BROWSER: browser } };
  const page = { ...limit, env: { PRONGSAI_BROWSER: browser, PRONGSAI_BUILT: '1' } };
  const tool = (script, ...parts) => ({ run: () => runPackage(script, parts, limit) });
  return [
    { name: 'types', ...tool('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json') },
    { name: 'lint', ...tool('oxlint/bin/oxlint', '--deny-warnings', ...LINTED) },
    {
      name: 'format',
      ...tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
    },
    { name: 'unit and SQL', ...vitest(['--exclude', 'tests/page/**'], reports, 'unit', unit) },
    { name: 'ingest of data/documents', run: ingest },
    { name: 'build', run: build },
    { name: 'pages in the browser', ...vitest(['tests/page', '--retry=1'], reports, 'page', page) },
  ];
}

function vitest(parts, reports, name, options) {
  const report = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    report,
    run: () => runPackage('vitest/vitest.mjs', ['run', ...parts, ...reporters], options),
  };
}

async function runGates(all) {
  const counts = { passed: 0, failed: 0 };
  for (const [index, gate] of all.entries()) {
    console.log(`\n── ${gate.name}`);
    const began = Date.now();
    const code = await gate.run();
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    const tests = gate.report ? await countsIn(gate.report) : { passed: 0, failed: 0 };
    counts.passed += tests.passed;
    // A gate that fails without a failing test counts as one.
    counts.failed += Math.max(tests.failed, code === 0 ? 0 : 1);
    console.log(`── ${gate.name}: ${code === 0 ? 'passed' : `FAILED (${code})`} in ${seconds} s`);
    if (code === 0) continue;
    const left = all.slice(index + 1).map(({ name }) => name);
    if (left.length > 0) console.log(`Not run: ${left.join(', ')}`);
    break;
  }
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 ? 0 : 1;
}

async function countsIn(report) {
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text);
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

main().catch((error) => {
  console.error(`\n${error.message}\n\n0 passed, 1 failed`);
  process.exit(1);
});
