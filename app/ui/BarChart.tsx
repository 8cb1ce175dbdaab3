import { useCallback } from 'react';
import { Chart } from './Chart.tsx';
import { barsHeight, type BarMark, type NamePlace } from './barMarks.ts';
import { barsOption } from './bars.ts';
import type { Ink } from './ink.ts';

interface BarChartProps {
  label: string;
  /** Heading of the names, then of the numbers. */
  columns: readonly [string, string];
  /** Keep them the same object between renders that show the same. */
  marks: readonly BarMark[];
  /** Room for how many bars: keeps the height of charts side by side equal. */
  count?: number;
  max: number;
  names: NamePlace;
  textRoom?: number;
  onPick?: ((key: string) => void) | undefined;
  onDoor?: ((door: string) => void) | undefined;
}

/** Horizontal bars with their numbers, to be picked and opened. */
export function BarChart(props: BarChartProps) {
  const { marks, max, names, textRoom = 112 } = props;
  const option = useCallback(
    (ink: Ink) => barsOption(marks, { max, names, textRoom }, ink),
    [marks, max, names, textRoom],
  );
  const rows = marks.map((mark) => ({
    key: mark.key,
    ...(mark.door ? { door: mark.door } : {}),
    cells: [mark.name, mark.tip[0] ?? mark.text],
  }));
  return (
    <Chart
      label={props.label}
      option={option}
      height={barsHeight(props.count ?? marks.length, names)}
      columns={props.columns}
      rows={rows}
      onPick={props.onPick}
      onDoor={props.onDoor}
    />
  );
}
