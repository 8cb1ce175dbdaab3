import { useMemo } from 'react';
import { compareWords } from '../../format/words/compare.ts';
import { projectCounts, type ProjectCount } from '../../queries/projectCounts.ts';
import { toggled, useAddress } from '../../shell/address.ts';
import { useOpenDoor } from '../../shell/openDoor.ts';
import { useQuestion } from '../../shell/useQuestion.ts';
import { BarChart } from '../../ui/BarChart.tsx';
import { sharedMax } from '../../ui/barMarks.ts';
import { useLocale } from '../../ui/Locale.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { projectCountMarks } from './charts/projectCounts.ts';
import type { Shown } from './useShown.ts';

const NONE: ProjectCount[] = [];

/** Projects per body, most first; a bar filters the page by its body. */
export function CountPanel({ shown }: { shown: Shown }) {
  const locale = useLocale();
  const openDoor = useOpenDoor();
  const [{ bodies: chosen }, setAddress] = useAddress();
  const { data = NONE, state } = useQuestion('projectCounts', [shown.filter], (engine, signal) =>
    projectCounts(engine, shown.filter, signal),
  );
  const marks = useMemo(
    () => projectCountMarks(data, shown.bodies, locale),
    [data, shown.bodies, locale],
  );
  return (
    <Panel
      title={locale.say(compareWords.projects)}
      answer={locale.say(compareWords.projectsAnswer)}
      state={state}
      empty={marks.length === 0}
    >
      <BarChart
        label={locale.say(compareWords.projects)}
        columns={[locale.say(compareWords.colBody), locale.say(compareWords.colProjects)]}
        marks={marks}
        max={sharedMax([marks])}
        names="above"
        textRoom={56}
        onPick={(id) => setAddress({ bodies: toggled(chosen, id) })}
        onDoor={openDoor}
      />
    </Panel>
  );
}
