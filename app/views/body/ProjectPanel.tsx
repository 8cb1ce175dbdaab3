import { bodyWords } from '../../format/words/body.ts';
import { projectTable, type Page } from '../../queries/projectTable.ts';
import { useAddress, useFilter } from '../../shell/address.ts';
import { FilterChips } from '../../shell/FilterChips.tsx';
import { useQuestion } from '../../shell/useQuestion.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { CsvButton } from './CsvButton.tsx';
import { projectColumns } from './projectColumns.tsx';

const PAGE: Page = { sort: 'ordinal', descending: false, offset: 0, limit: 500 };

/** The projects of a body, narrowed by the filters of the address. */
export function ProjectPanel({ bodyId }: { bodyId: string }) {
  const locale = useLocale();
  const [{ sort }, setAddress] = useAddress();
  const filter = { ...useFilter(), bodies: [bodyId], provinces: [], bodyTypes: [] };
  const { data, state } = useQuestion('projectTable', [filter], (engine, signal) =>
    projectTable(engine, filter, PAGE, signal),
  );
  const rows = data?.rows ?? [];
  const total = data?.total ?? 0;
  return (
    <div className="panel-projects no-print">
      <Panel
        id="projects"
        title={locale.say(bodyWords.projects)}
        state={state}
        minHeight={400}
        long
      >
        <div className="project-tools">
          <FilterChips />
          <CsvButton rows={rows} />
        </div>
        {total > rows.length ? (
          <p className="quiet">
            {locale.say(bodyWords.projectsCut, {
              n: locale.count(rows.length),
              all: locale.count(total),
            })}
          </p>
        ) : null}
        <DataTable
          caption={locale.say(bodyWords.projectsCaption)}
          columns={projectColumns(rows, locale)}
          rows={rows}
          rowKey={({ project_id: id }) => id}
          initialSort="no.asc"
          sort={sort}
          onSort={(next) => setAddress({ sort: next })}
        />
      </Panel>
    </div>
  );
}
