import type { EChartsType } from 'echarts/core';
import { useEffect, useRef, type RefObject } from 'react';
import { ChartNumbers, type ChartRow } from './ChartNumbers.tsx';
import { startChart, type ChartOption } from './chartLibrary.ts';
import { inkOf, type Ink } from './ink.ts';

interface ChartProps {
  /** What the chart shows, for those who do not see it. */
  label: string;
  /** Pure: the option for the colours in force. */
  option: (ink: Ink) => ChartOption;
  height: number;
  /** The same numbers in words, row by row; a row with a key can be picked. */
  columns: readonly string[];
  rows: readonly ChartRow[];
  /** A mark or a row of the numbers was picked: its `key`. */
  onPick?: ((key: string) => void) | undefined;
  /** The number of a mark was opened: its `door`. */
  onDoor?: ((door: string) => void) | undefined;
}

/** Draws one chart, follows its size and the theme, and gives its numbers as text. */
export function Chart(props: ChartProps) {
  const { label, option, height } = props;
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  useChart(frame, chart);
  useOption(chart, option);
  usePicks(chart, props);
  return (
    <figure className="chart">
      <div
        className="chart-canvas"
        ref={frame}
        style={{ height }}
        role="img"
        aria-label={label}
        data-chart=""
      />
      <ChartNumbers {...props} />
    </figure>
  );
}

type ChartRef = RefObject<EChartsType | null>;

function useChart(frame: RefObject<HTMLDivElement | null>, chart: ChartRef): void {
  useEffect(() => {
    if (!frame.current) return;
    const started = startChart(frame.current);
    chart.current = started;
    const watcher = new ResizeObserver(() => started.resize());
    watcher.observe(frame.current);
    return () => {
      watcher.disconnect();
      started.dispose();
      chart.current = null;
    };
  }, [frame, chart]);
}

function useOption(chart: ChartRef, option: ChartProps['option']): void {
  useEffect(() => {
    const draw = () => {
      const style = getComputedStyle(document.documentElement);
      const ink = inkOf((property) => style.getPropertyValue(property).trim());
      chart.current?.setOption(dressed(option(ink), ink), { notMerge: true });
    };
    draw();
    const watcher = new MutationObserver(draw);
    watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => watcher.disconnect();
  }, [chart, option]);
}

function usePicks(chart: ChartRef, { onPick, onDoor }: ChartProps): void {
  useEffect(() => {
    const started = chart.current;
    if (!started) return;
    const pick = (event: unknown) => {
      const { key, door } = targetOf(event);
      if (door !== undefined) onDoor?.(door);
      else if (key !== undefined) onPick?.(key);
    };
    started.on('click', pick);
    return () => {
      if (!started.isDisposed()) started.off('click', pick);
    };
  }, [chart, onPick, onDoor]);
}

// A click comes from a mark with our own fields in its data, or from a name on a category axis.
function targetOf(event: unknown): { key?: string; door?: string } {
  const { data, componentType, value } = event as Record<string, unknown>;
  if (typeof data === 'object' && data !== null) return data;
  const onName = componentType === 'yAxis' || componentType === 'xAxis';
  return onName && typeof value === 'string' ? { key: value } : {};
}

// HTML tooltips would need inline styles, which the content policy forbids.
function dressed(option: ChartOption, ink: Ink): ChartOption {
  const tooltip =
    typeof option.tooltip === 'object' && option.tooltip !== null ? option.tooltip : {};
  return {
    animationDuration: 200,
    textStyle: { fontFamily: ink.font, fontSize: 14, color: ink.ink },
    ...option,
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: ink.paper,
      borderColor: ink.line,
      textStyle: { color: ink.ink, fontFamily: ink.font, fontSize: 14, lineHeight: 22 },
      ...tooltip,
    },
  };
}
