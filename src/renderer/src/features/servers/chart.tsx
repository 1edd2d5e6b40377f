// A chart of one hour. Loaded only where one is shown; the table beside it says the same.
import 'uplot/dist/uPlot.min.css';
import i18next from 'i18next';
import { useEffect, useRef, useState } from 'react';
import UPlot from 'uplot';
import type { ChartSeries } from './traffic-figures';

const height = 144;

/** `times` in ms. `bars`: counts, from zero. */
export default function Chart({ times, series, bars }: { times: readonly number[]; series: readonly ChartSeries[]; bars: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<UPlot | null>(null);
  const theme = useTheme();
  const shape = series.map(({ colour, name }) => `${colour} ${name}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: made anew with the theme or other series; the values follow below
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const made = new UPlot(optionsOf(series, bars, element.clientWidth), dataOf(times, series), element);
    plot.current = made;
    const watch = new ResizeObserver(() => made.setSize({ width: element.clientWidth, height }));
    watch.observe(element);
    return () => {
      watch.disconnect();
      made.destroy();
      plot.current = null;
    };
  }, [theme, shape, bars]);
  useEffect(() => plot.current?.setData(dataOf(times, series)), [times, series]);
  return <div ref={place} aria-hidden="true" dir="ltr" className="h-36 overflow-hidden" />;
}

function dataOf(times: readonly number[], series: readonly ChartSeries[]): UPlot.AlignedData {
  return [times.map((at) => at / 1_000), ...series.map(({ values }) => values)];
}

/** Colours and type as tokens.css has them now. */
function optionsOf(series: readonly ChartSeries[], bars: boolean, width: number): UPlot.Options {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const font = "11px 'JetBrains Mono Variable', ui-monospace, monospace";
  const axis: UPlot.Axis = { stroke: colour('ink3'), font, grid: { stroke: colour('line'), width: 1 }, ticks: { show: false } };
  const time = new Intl.DateTimeFormat(i18next.language, { hour: '2-digit', minute: '2-digit' });
  return {
    width,
    height,
    legend: { show: false },
    cursor: { show: false },
    padding: [10, 4, 0, 0],
    scales: { y: { range: (_, __, most) => [0, Math.max(most ?? 0, bars ? 4 : 1) * 1.15] } },
    axes: [
      { ...axis, grid: { show: false }, space: 70, size: 24, values: (_, splits) => splits.map((split) => time.format(split * 1_000)) },
      { ...axis, size: 38, space: 34, values: (_, splits) => splits.map((split) => split.toLocaleString(i18next.language, { maximumFractionDigits: 1 })) },
    ],
    series: [{}, ...series.map((one) => seriesOf(one, bars, colour(one.colour)))],
  };
}

function seriesOf({ name }: ChartSeries, bars: boolean, stroke: string): UPlot.Series {
  const drawn = bars ? UPlot.paths.bars?.({ size: [0.9, 8, 2] }) : undefined;
  if (bars) return { label: name, stroke, fill: stroke, width: 0, points: { show: false }, ...(drawn === undefined ? {} : { paths: drawn }) };
  return { label: name, stroke, width: 1.75, spanGaps: true, points: { show: true, size: 5, fill: stroke, stroke } };
}

function useTheme(): string {
  const [theme, setTheme] = useState(() => document.documentElement.dataset.theme ?? '');
  useEffect(() => {
    const watch = new MutationObserver(() => setTheme(document.documentElement.dataset.theme ?? ''));
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => watch.disconnect();
  }, []);
  return theme;
}
