import { describeRule } from '../../format/rule.ts';
import { findingsWords } from '../../format/words/findings.ts';
import { units } from '../../format/words/units.ts';
import type { FindingCount } from '../../queries/findings.ts';
import { toggled } from '../../shell/address.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale } from '../../ui/Locale.tsx';
import { SeverityBadge } from '../../ui/SeverityBadge.tsx';
import type { TableColumn } from '../../ui/sorting.ts';
import { rowsAbout } from './rules.ts';
import { useRules } from './useRules.ts';

const gravity: Readonly<Record<string, number>> = { serious: 0, warning: 1, info: 2 };

/** Every rule that found something, with its count; a rule picked narrows the list to it. */
export function RuleTable({ counts }: { counts: readonly FindingCount[] }) {
  const locale = useLocale();
  const [{ rule: chosen, sev }, setRules] = useRules();
  const columns: TableColumn<FindingCount>[] = [
    {
      id: 'rule',
      label: locale.say(findingsWords.rule),
      wide: true,
      value: (row) => locale.say(describeRule(row.rule_id).name),
      cell: (row) => {
        const name = locale.say(describeRule(row.rule_id).name);
        const isReading = describeRule(row.rule_id).about === 'reading';
        return (
          <>
            <button
              type="button"
              className="door"
              aria-pressed={chosen.includes(row.rule_id)}
              title={locale.say(findingsWords.open, { rule: name })}
              onClick={() => void setRules({ rule: toggled(chosen, row.rule_id) })}
            >
              {name}
            </button>
            {isReading ? (
              <span className="sum-note">{locale.say(findingsWords.aboutReading)}</span>
            ) : null}
          </>
        );
      },
    },
    {
      id: 'severity',
      label: locale.say(findingsWords.severity),
      deciding: true,
      value: (row) => gravity[row.severity] ?? 3,
      cell: (row) => (
        <button
          type="button"
          className="plain-button"
          aria-pressed={sev.includes(row.severity)}
          onClick={() => void setRules({ sev: toggled(sev, row.severity) })}
        >
          <SeverityBadge severity={row.severity} />
        </button>
      ),
    },
    {
      id: 'count',
      label: locale.say(findingsWords.count),
      align: 'end',
      deciding: true,
      value: (row) => row.n,
      cell: (row) => locale.say(units.items, { n: locale.count(row.n) }),
    },
    {
      id: 'bodies',
      label: locale.say(findingsWords.bodies),
      align: 'end',
      value: (row) => row.n_bodies,
      cell: (row) => locale.say(units.bodies, { n: locale.count(row.n_bodies) }),
    },
  ];
  return (
    <DataTable
      caption={locale.say(findingsWords.byRule)}
      columns={columns}
      rows={[...rowsAbout(counts, 'document'), ...rowsAbout(counts, 'reading')]}
      rowKey={(row) => `${row.rule_id}:${row.severity}`}
    />
  );
}
