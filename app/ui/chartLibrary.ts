import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use as register, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

register([
  AriaComponent,
  BarChart,
  CustomChart,
  GridComponent,
  LineChart,
  MarkLineComponent,
  ScatterChart,
  SVGRenderer,
  TooltipComponent,
]);

export type ChartOption = EChartsCoreOption;

/** A chart in an element. SVG: sharp in print, and free of style tags under the content policy. */
export function startChart(element: HTMLElement): EChartsType {
  return init(element, null, { renderer: 'svg' });
}
