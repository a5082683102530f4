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
import type { RunReview } from './use-review.ts';

/** This run and an earlier one of the same version and language, side by side. */
export function RunComparison({ review }: { readonly review: RunReview }) {
  const { earlier } = review;
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
      {other && <ComparisonTable review={review} other={other} />}
    </section>
  );
}

interface ComparisonTableProps {
  readonly review: RunReview;
  readonly other: Run;
}

const ComparisonTable = ({ review, other }: ComparisonTableProps) => (
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
        {review.slides.map(({ id, title }) => (
          <tr key={id}>
            <th scope="row" lang={languageTags[review.run.language]}>
              {title}
            </th>
            <td>
              <Figures run={review.run} review={review} slide={id} />
            </td>
            <td>
              <Figures run={other} review={review} slide={id} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{say(reviewMessages.whole)}</th>
          <td>
            <Figures run={review.run} review={review} />
          </td>
          <td>
            <Figures run={other} review={review} />
          </td>
        </tr>
      </tbody>
    </table>
  </div>
);

interface FiguresProps {
  readonly run: Run;
  readonly review: RunReview;
  /** Of the whole run where it is left out. */
  readonly slide?: string;
}

function Figures({ run, review: { slides }, slide }: FiguresProps) {
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
