import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { pageLanguage, say } from '../../../shared/page/language.ts';
import { minValues, type Trend } from './trend.ts';
import { chartOf } from './trend-chart.ts';

/** In pixels. */
const height = 230;

/** One trend: in words, drawn, and in figures. */
export function TrendFigure({ trend }: { readonly trend: Trend }) {
  const enough = trend.values.length >= minValues;
  return (
    <figure class="trend stack">
      <figcaption class="stack">
        <h3>{say(trend.title)}</h3>
        <p class={enough ? '' : 'quiet'}>{trend.says}</p>
      </figcaption>
      {enough && <Drawing trend={trend} />}
      {enough && <FigureTable trend={trend} />}
    </figure>
  );
}

const FigureTable = ({ trend }: { readonly trend: Trend }) => (
  <details>
    <summary>{say(historyMessages.figures)}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">{say(trend.axes.x)}</th>
          <th scope="col">{say(trend.title)}</th>
        </tr>
      </thead>
      <tbody>
        {trend.values.map(({ at, shown }) => (
          <tr key={at}>
            <td>{at}</td>
            <td class="number">{shown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

type Draw = typeof import('../../../../core/charts/draw-chart.ts').drawChart;

/** Drawn as wide as there is room, so that its letters stay as large as those around it. */
function Drawing({ trend }: { readonly trend: Trend }) {
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [draw, setDraw] = useState<Draw | 'failed'>();

  useEffect(() => {
    // Only who looks back loads what draws.
    import('../../../../core/charts/draw-chart.ts').then(
      ({ drawChart }) => setDraw(() => drawChart),
      () => setDraw('failed'),
    );
  }, []);
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (!holder.current || typeof draw !== 'function' || width === 0) return;
    // Our own drawing, its texts escaped.
    holder.current.innerHTML = draw(chartOf(trend, width), pageLanguage(), { width, height });
  }, [trend, draw, width]);

  return (
    <>
      <div ref={holder} class="drawing" style={{ aspectRatio: `${Math.max(1, width)} / ${height}` }} />
      {draw === 'failed' && <p class="quiet">{say(historyMessages.chartFailed)}</p>}
    </>
  );
}
