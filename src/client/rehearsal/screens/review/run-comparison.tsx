import { useState } from 'preact/hooks';
import { reviewMessages } from '../../../../core/messages/rehearsal/review.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import { say } from '../../../shared/page/language.ts';
import { clockFace } from '../../../shared/time/clock-face.ts';
import { coverageOf } from '../../metrics/coverage.ts';
import { longPauses } from '../../metrics/pauses.ts';
import { millisecondsOn, runMilliseconds, wasOn } from '../../metrics/slide-times.ts';
import type { Run } from '../../records/records.ts';
import { formatMoment } from '../parts/format-time.ts';
import type { Reviewing } from './use-review.ts';

/** This run and an earlier one of the same version and language, side by side. */
export function RunComparison({ reviewing }: { readonly reviewing: Reviewing }) {
  const { run, earlier, slides } = reviewing;
  const [chosen, setChosen] = useState('');
  if (earlier.length === 0) return null;
  const other = earlier.find(({ id }) => id === chosen);
  return (
    <section class="stack review-compare" aria-labelledby="compare">
      <h2 id="compare">{say(reviewMessages.compare)}</h2>
      <label class="row">
        {say(reviewMessages.compareWith)}
        <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          <option value="">{say(reviewMessages.compareNone)}</option>
          {earlier.map(({ id, started }) => (
            <option key={id} value={id}>
              {formatMoment(started)}
            </option>
          ))}
        </select>
      </label>
      {other && (
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">{say(reviewMessages.slide)}</th>
                <th scope="col">{say(reviewMessages.thisRun)}</th>
                <th scope="col">{formatMoment(other.started)}</th>
              </tr>
            </thead>
            <tbody>
              {slides.map((slide) => (
                <tr key={slide.id}>
                  <th scope="row" lang={languageTags[run.language]}>
                    {slide.title}
                  </th>
                  <td>
                    <Figures run={run} reviewing={reviewing} slide={slide.id} />
                  </td>
                  <td>
                    <Figures run={other} reviewing={reviewing} slide={slide.id} />
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row">{say(reviewMessages.whole)}</th>
                <td>
                  <Figures run={run} reviewing={reviewing} />
                </td>
                <td>
                  <Figures run={other} reviewing={reviewing} />
                </td>
              </tr>
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface FiguresProps {
  readonly run: Run;
  readonly reviewing: Reviewing;
  /** Of the whole run where it is left out. */
  readonly slide?: string;
}

function Figures({ run, reviewing: { slides }, slide }: FiguresProps) {
  if (slide !== undefined && !wasOn(run, slide))
    return <span class="quiet">{say(reviewMessages.notThere)}</span>;
  const time = slide === undefined ? runMilliseconds(run) : millisecondsOn(run, slide);
  const pauses = longPauses(run).filter(
    ({ visit }) => slide === undefined || run.visits[visit]?.slide === slide,
  ).length;
  const points = coverageOf(run, slides)
    .filter((one) => slide === undefined || one.slide === slide)
    .flatMap((one) => one.points);
  const known = points.some(({ by }) => by !== undefined);
  return (
    <dl>
      <dt>{say(reviewMessages.time)}</dt>
      <dd class="number">{clockFace(time / 1000)}</dd>
      {run.voice && (
        <>
          <dt>{say(reviewMessages.pauses)}</dt>
          <dd class="number">{pauses}</dd>
        </>
      )}
      {known && (
        <>
          <dt>{say(reviewMessages.points)}</dt>
          <dd class="number">
            {points.filter(({ said }) => said).length} / {points.length}
          </dd>
        </>
      )}
    </dl>
  );
}
