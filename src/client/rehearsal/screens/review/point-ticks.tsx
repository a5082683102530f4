import { reviewMessages } from '../../../../core/messages/rehearsal/review.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import { fill, pageLanguage, say } from '../../../shared/page/language.ts';
import { coverageOf, type SlideCoverage } from '../../metrics/coverage.ts';
import { allDecided, decided, isDecided } from '../../metrics/decided-points.ts';
import type { Run } from '../../records/records.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import { pointsId } from './slide-table.tsx';
import type { Reviewing } from './use-review.ts';

type Who = 'self' | 'friend';

interface PointTicksProps {
  readonly reviewing: Reviewing;
  readonly who: Who;
  readonly onWho: (who: Who) => void;
  readonly onChange: (run: Run) => void;
}

/** The key points, to be ticked by whoever knows: the person, or a listener's sheet. */
export function PointTicks({ reviewing, who, onWho, onChange }: PointTicksProps) {
  const { run, slides } = reviewing;
  const covered = coverageOf(run, slides).filter(({ points }) => points.length > 0);
  const points = covered.flatMap((slide) => slide.points);
  if (points.length === 0) return null;
  const said = points.filter((point) => point.said).length;
  const finished = isDecided(run, slides);
  const helped = run.help === 'script' || run.visits.some(({ peeks }) => peeks.length > 0);
  return (
    <section class="stack review-points" aria-labelledby="points">
      <h2 id="points">{say(reviewMessages.pointsTitle)}</h2>
      <p class="quiet">
        {say(
          points.some(({ by }) => by === 'matcher')
            ? reviewMessages.pointsProposed
            : reviewMessages.pointsHelp,
        )}
      </p>
      {run.audience && (
        <RadioGroup
          name="who"
          legend={say(reviewMessages.who)}
          options={[
            ['self', say(reviewMessages.self)],
            ['friend', say(reviewMessages.friend)],
          ]}
          chosen={who}
          onChoose={onWho}
        />
      )}
      <div class="review-slides" lang={languageTags[run.language]}>
        {covered.map((coverage) => (
          <SlidePoints
            key={coverage.slide}
            coverage={coverage}
            title={slides.find(({ id }) => id === coverage.slide)?.title ?? ''}
            onTick={(point, ticked) => onChange(decided(run, point, ticked, who))}
          />
        ))}
      </div>
      <div class="row" role="status">
        {finished ? (
          <p>{fill(reviewMessages.finished, { said, missed: points.length - said })}</p>
        ) : (
          <>
            <button type="button" class="primary" onClick={() => onChange(allDecided(run, slides, who))}>
              {say(reviewMessages.finish)}
            </button>
            <span class="quiet">{say(reviewMessages.finishHelp)}</span>
          </>
        )}
      </div>
      {helped && <p class="quiet">{say(reviewMessages.hinted)}</p>}
    </section>
  );
}

interface SlidePointsProps {
  readonly coverage: SlideCoverage;
  readonly title: string;
  readonly onTick: (point: string, ticked: boolean) => void;
}

const SlidePoints = ({ coverage, title, onTick }: SlidePointsProps) => (
  <fieldset id={pointsId(coverage.slide)} class="card">
    <legend>{title}</legend>
    {coverage.points.map(({ point, said, by }) => (
      <label key={point.id}>
        <input
          type="checkbox"
          checked={said}
          onChange={({ currentTarget }) => onTick(point.id, currentTarget.checked)}
        />
        <span>
          {point.text}
          {by === 'matcher' && (
            <em class="quiet" lang={languageTags[pageLanguage()]}>
              {say(reviewMessages.proposed)}
            </em>
          )}
        </span>
      </label>
    ))}
  </fieldset>
);
