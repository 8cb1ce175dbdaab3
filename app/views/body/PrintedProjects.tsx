import { bodyWords } from '../../format/words/body.ts';
import { everything } from '../../queries/filter.ts';
import { projectTable, type Page } from '../../queries/projectTable.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { Money } from '../../ui/Money.tsx';
import { NothingMark } from '../../ui/NothingMark.tsx';

const LARGEST: Page = { sort: 'budget_satang', descending: true, offset: 0, limit: 6 };

/** On paper only: the projects with the largest budgets, and how many are left to the screen. */
export function PrintedProjects({ bodyId }: { bodyId: string }) {
  const locale = useLocale();
  const filter = { ...everything, bodies: [bodyId] };
  const { data } = useQuestion('projectTable', [filter, LARGEST], (engine, signal) =>
    projectTable(engine, filter, LARGEST, signal),
  );
  if (!data || data.rows.length === 0) return null;
  const counts = { n: locale.count(data.rows.length), all: locale.count(data.total) };
  return (
    <section className="panel print-only">
      <h2>{locale.say(bodyWords.largestProjects)}</h2>
      <p>{locale.say(bodyWords.largestCaption, counts)}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{locale.say(bodyWords.colName)}</th>
            <th scope="col">{locale.say(bodyWords.colUnit)}</th>
            <th scope="col" className="end">
              {locale.say(bodyWords.colBudget)}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.project_id}>
              <th scope="row">{row.name}</th>
              <td>{row.responsible_unit ?? <NothingMark kind="not_stated" />}</td>
              <td className="end">
                <Money
                  satang={row.budget_satang}
                  needsNoBudget={row.needs_no_budget}
                  notRead={row.budget_unsure && row.budget_satang === null && !row.needs_no_budget}
                  unsure={row.budget_unsure}
                  label={row.name}
                  bare
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
