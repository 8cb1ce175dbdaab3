import type { BarMark, NamePlace } from './barMarks.ts';
import { endShapes } from './barMarkShapes.ts';
import type { ChartOption } from './chartLibrary.ts';
import type { Ink } from './ink.ts';
import { toneStyle } from './tones.ts';

/** How a chart of bars is laid out. */
export interface BarFrame {
  /** The length that fills the frame; the same for all charts that stand side by side. */
  readonly max: number;
  readonly names: NamePlace;
  /** Pixels kept right of the longest bar for its text. */
  readonly textRoom: number;
}

const PALE = 0.35;

/**
 * Horizontal bars from zero, in the order given, each with its text at its end. A click on a bar
 * or its name carries the mark's `key`, a click on its text the mark's `door`.
 */
export function barsOption(marks: readonly BarMark[], frame: BarFrame, ink: Ink): ChartOption {
  return {
    grid: {
      left: frame.names === 'above' ? 2 : frame.names,
      right: frame.textRoom,
      top: frame.names === 'above' ? 12 : 0,
      bottom: 0,
    },
    xAxis: { type: 'value', min: 0, max: frame.max, show: false },
    yAxis: nameAxis(marks, frame.names, ink),
    tooltip: { formatter: (at: { dataIndex: number }) => tipOf(marks[at.dataIndex]) },
    series: [barSeries(marks, ink), endSeries(marks, ink)],
  };
}

function nameAxis(marks: readonly BarMark[], names: NamePlace, ink: Ink): object {
  const above = {
    inside: true,
    margin: 0,
    align: 'left',
    verticalAlign: 'bottom',
    padding: [0, 0, 20, 5],
  };
  const beside = { align: 'left', margin: names, width: Number(names) - 4, overflow: 'truncate' };
  return {
    type: 'category',
    data: marks.map(({ key }) => key),
    inverse: true,
    triggerEvent: true,
    axisLine: { lineStyle: { color: ink.hatch } },
    axisTick: { show: false },
    z: 3,
    axisLabel: {
      ...(names === 'above' ? above : beside),
      interval: 0,
      color: ink.ink2,
      fontFamily: ink.font,
      fontSize: 14,
      formatter: (key: string) => marks.find((mark) => mark.key === key)?.name ?? key,
    },
  };
}

function barSeries(marks: readonly BarMark[], ink: Ink): object {
  return {
    type: 'bar',
    barWidth: 14,
    cursor: 'pointer',
    emphasis: { itemStyle: { borderColor: ink.select, borderWidth: 2 } },
    data: marks.map((mark) => ({
      value: mark.value ?? 0,
      key: mark.key,
      itemStyle: {
        ...toneStyle(mark.tone ?? 'bar', ink),
        opacity: mark.faded ? PALE : 1,
      },
    })),
  };
}

interface Place {
  coord(point: [number, number]): [number, number];
}

function endSeries(marks: readonly BarMark[], ink: Ink): object {
  return {
    type: 'custom',
    clip: false,
    z: 4,
    data: marks.map((mark, index) => ({
      value: [mark.value ?? 0, index],
      ...(mark.door ? { door: mark.door } : { key: mark.key }),
    })),
    renderItem: ({ dataIndex }: { dataIndex: number }, place: Place) => {
      const mark = marks[dataIndex];
      if (!mark) return null;
      const [x, y] = place.coord([mark.value ?? 0, dataIndex]);
      return { type: 'group', children: endShapes(mark, x, y, ink) };
    },
  };
}

function tipOf(mark: BarMark | undefined): string {
  return mark ? [mark.name, ...mark.tip].join('\n') : '';
}
