import { lineageWords } from '../../format/words/lineage.ts';
import { lineage } from '../../queries/lineage.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale, type Locale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { lifeColumns } from './lifeColumns.tsx';
import { countFates, lineageYears, type LineageYear } from './lives.ts';

/** Each project of a body through plan and reports, with what was matched, doubted and not found. */
export function LifePanel({ bodyId }: { bodyId: string }) {
  const locale = useLocale();
  const { data, state } = useQuestion('lineage', [bodyId], (engine, signal) =>
    lineage(engine, bodyId, signal),
  );
  const [newest, ...older] = lineageYears(data ?? { projects: [], links: [] });
  return (
    <Panel
      id="lives"
      title={locale.say(lineageWords.title)}
      answer={newest ? answerOf(newest, locale) : null}
      state={state}
      empty={newest === undefined}
      emptyText={locale.say(lineageWords.empty)}
      minHeight={120}
      long
    >
      {newest ? <YearTable year={newest} /> : null}
      {older.map((year) => (
        <details key={year.fiscal_year} className="finding-more">
          <summary>
            {locale.say(lineageWords.otherYear, {
              year: locale.year(year.fiscal_year),
              n: locale.count(year.lives.length),
            })}
          </summary>
          <p className="panel-answer">{answerOf(year, locale)}</p>
          <YearTable year={year} />
        </details>
      ))}
      <p className="quiet">{locale.say(lineageWords.method)}</p>
    </Panel>
  );
}

function YearTable({ year }: { year: LineageYear }) {
  const locale = useLocale();
  return (
    <DataTable
      caption={locale.say(lineageWords.caption, { year: locale.year(year.fiscal_year) })}
      columns={lifeColumns(year.stages, locale)}
      rows={year.lives}
      rowKey={({ key }) => key}
      initialSort="fate.asc"
    />
  );
}

function answerOf({ fiscal_year, lives }: LineageYear, locale: Locale): string {
  const counts = countFates(lives);
  return locale.say(lineageWords.answer, {
    year: locale.year(fiscal_year),
    all: locale.count(lives.length),
    followed: locale.count(counts.followed),
    doubtful: locale.count(counts.doubtful),
    not_reported: locale.count(counts.not_reported),
    not_planned: locale.count(counts.not_planned),
  });
}
