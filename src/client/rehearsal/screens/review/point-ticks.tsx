import { useState } from 'preact/hooks';
import { reviewMessages } from '../../../../core/messages/rehearsal/review.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import { fill, pageLanguage, say } from '../../../shared/page/language.ts';
import { coverageOf, type SlideCoverage } from '../../metrics/coverage.ts';
import { allDecided, decided, isDecided, type Judge } from '../../metrics/decided-points.ts';
import type { Run } from '../../records/records.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import type { RunReview } from './use-review.ts';

interface PointTicksProps {
  readonly review: RunReview;
  readonly onChange: (run: Run) => void;
}

/** The key points, to be ticked by whoever knows: the person, or a listener's sheet. */
export function PointTicks({ review: { run, slides }, onChange }: PointTicksProps) {
  const [judge, setJudge] = useState<Judge>('self');
  const covered = coverageOf(run, slides).filter(({ points }) => points.length > 0);
  const points = covered.flatMap((slide) => slide.points);
  if (points.length === 0) return null;
  const said = points.filter((point) => point.said).length;
  const isProposed = points.some(({ by }) => by === 'matcher');
  const isHelped = run.help === 'script' || run.visits.some(({ peeks }) => peeks.length > 0);
  return (
    <section class="stack review-points" aria-labelledby="points">
      <h2 id="points">{say(reviewMessages.pointsTitle)}</h2>
      <p class="quiet">{say(isProposed ? reviewMessages.pointsProposed : reviewMessages.pointsHelp)}</p>
      {run.audience && <JudgeChoice chosen={judge} onChoose={setJudge} />}
      <div class="review-slides" lang={languageTags[run.language]}>
        {covered.map((coverage) => (
          <SlideTicks
            key={coverage.slide}
            coverage={coverage}
            title={slides.find(({ id }) => id === coverage.slide)?.title ?? ''}
            onTick={(point, ticked) => onChange(decided(run, point, ticked, judge))}
          />
        ))}
      </div>
      <div class="row" role="status">
        {isDecided(run, slides) ? (
          <p>{fill(reviewMessages.finished, { said, missed: points.length - said })}</p>
        ) : (
          <FinishButton onFinish={() => onChange(allDecided(run, slides, judge))} />
        )}
      </div>
      {isHelped && <p class="quiet">{say(reviewMessages.hinted)}</p>}
    </section>
  );
}

interface JudgeChoiceProps {
  readonly chosen: Judge;
  readonly onChoose: (judge: Judge) => void;
}

const JudgeChoice = ({ chosen, onChoose }: JudgeChoiceProps) => (
  <RadioGroup
    name="who"
    legend={say(reviewMessages.who)}
    options={(['self', 'friend'] as const).map((judge) => [judge, say(reviewMessages[judge])])}
    chosen={chosen}
    onChoose={onChoose}
  />
);

const FinishButton = ({ onFinish }: { readonly onFinish: () => void }) => (
  <>
    <button type="button" class="primary" onClick={onFinish}>
      {say(reviewMessages.finish)}
    </button>
    <span class="quiet">{say(reviewMessages.finishHelp)}</span>
  </>
);

interface SlideTicksProps {
  readonly coverage: SlideCoverage;
  readonly title: string;
  readonly onTick: (point: string, ticked: boolean) => void;
}

const SlideTicks = ({ coverage, title, onTick }: SlideTicksProps) => (
  <fieldset id={ticksId(coverage.slide)} class="card">
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

const ticksId = (slide: string): string => `points-of-${slide}`;

/** Moves to the ticks of a slide. No link can: the address of the page names the screen. */
export function goToPoints(slide: string): void {
  const fields = document.getElementById(ticksId(slide));
  fields?.scrollIntoView({ block: 'center' });
  fields?.querySelector('input')?.focus();
}
