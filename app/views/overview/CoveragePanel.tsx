import { memo } from 'react';
import { overviewWords } from '../../format/words/overview.ts';
import type { CoverageCount } from '../../queries/cubes.ts';
import { useAddress } from '../../shell/address.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel, type PanelState } from '../../ui/Panel.tsx';
import { bodiesIn, type CoverageYear, coverageYears } from './coverage.ts';

const kinds = [
  ['n_plan', overviewWords.plan],
  ['n_report_6', overviewWords.report6],
  ['n_report_12', overviewWords.report12],
] as const;

interface CoverageProps {
  counts: readonly CoverageCount[] | undefined;
  state: PanelState;
}

/** Which documents of which years were found, as shares of the bodies. */
export const CoveragePanel = memo(function CoveragePanel({ counts, state }: CoverageProps) {
  const locale = useLocale();
  const [{ prov, fy, bodies, type, q }] = useAddress();
  const years = coverageYears(counts ?? [], prov);
  const n = locale.count(bodiesIn(years));
  const narrowed = bodies.length > 0 || type.length > 0 || q !== '';
  return (
    <Panel
      title={locale.say(overviewWords.coverage)}
      answer={locale.say(overviewWords.coverageAnswer, { n })}
      state={state}
      empty={years.length === 0}
      minHeight={0}
    >
      <table className="coverage">
        <thead>
          <tr>
            <th scope="col">{locale.say(overviewWords.years)}</th>
            {kinds.map(([kind, words]) => (
              <th key={kind} scope="col">
                {locale.say(words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((row) => (
            <tr key={row.year} className={isFaded(row, fy) ? 'bar-faded' : undefined}>
              <th scope="row">{locale.year(row.year)}</th>
              {kinds.map(([kind]) => (
                <Cell key={kind} row={row} kind={kind} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {narrowed ? <p className="quiet">{locale.say(overviewWords.coverageOfType)}</p> : null}
    </Panel>
  );
});

function isFaded({ year }: CoverageYear, chosen: readonly number[]): boolean {
  return chosen.length > 0 && !chosen.includes(year);
}

function Cell({ row, kind }: { row: CoverageYear; kind: (typeof kinds)[number][0] }) {
  const locale = useLocale();
  const [n, all] = [row[kind], row.n_bodies];
  const words = kinds.find(([name]) => name === kind)![1];
  const tip = locale.say(overviewWords.coverageCell, {
    ...{ kind: locale.say(words), year: locale.year(row.year) },
    ...{ n: locale.count(n), missing: locale.count(all - n) },
  });
  return (
    <td title={tip}>
      <span className="coverage-track" aria-hidden="true">
        <span className="coverage-fill" style={{ width: `${(all === 0 ? 0 : n / all) * 100}%` }} />
      </span>
      <span className="coverage-share">{all === 0 ? '–' : locale.share(n / all)}</span>
      <span className="unseen"> {tip}</span>
    </td>
  );
}
