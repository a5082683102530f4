import { useEffect, useState } from 'preact/hooks';
import { versionName } from '../../../../core/messages/deck.ts';
import { reviewMessages } from '../../../../core/messages/rehearsal/review.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import { fill, pageLanguage, say } from '../../../shared/page/language.ts';
import { type Advice, advise } from '../../metrics/advice.ts';
import { isDecided } from '../../metrics/decided-points.ts';
import { firstMentions } from '../../metrics/detected-points.ts';
import { orderShare } from '../../metrics/order.ts';
import type { Band, Run } from '../../records/records.ts';
import { routeHash } from '../../route.ts';
import type { ScreenContext, ScreenProps } from '../../screen-context.ts';
import { formatMoment } from '../parts/format-time.ts';
import './review.css';
import { AdviceList } from './advice-list.tsx';
import { PointTicks } from './point-ticks.tsx';
import { type PlaybackStart, RecordingPlayer } from './recording-player.tsx';
import { RunComparison } from './run-comparison.tsx';
import { RunFacts } from './run-facts.tsx';
import { SlideTable } from './slide-table.tsx';
import { TranscriptSection } from './transcript-section.tsx';
import { type Hearing, listenedTo, type RunReview, useHearing, useReview } from './use-review.ts';

/** After a run: what to change next time, and what that rests on. */
export function ReviewScreen({ context, param }: ScreenProps) {
  const { review, change } = useReview(context, param);
  if (!review) return null;
  if (review === 'missing') {
    const { missing, toHistory } = reviewMessages;
    return <NoReview text={say(missing)} href={routeHash('history')} label={say(toHistory)} />;
  }
  if (review.run.state === 'open') {
    const { running, goOn } = reviewMessages;
    return <NoReview text={say(running)} href={routeHash('run')} label={say(goOn)} />;
  }
  return <ReviewReport context={context} review={review} onChange={change} />;
}

interface NoReviewProps {
  readonly text: string;
  readonly href: string;
  readonly label: string;
}

const NoReview = ({ text, href, label }: NoReviewProps) => (
  <section class="screen">
    <p class="notice">
      {text} <a href={href}>{label}</a>
    </p>
  </section>
);

interface ReviewReportProps {
  readonly context: ScreenContext;
  readonly review: RunReview;
  readonly onChange: (run: Run) => void;
}

function ReviewReport({ context, review, onChange }: ReviewReportProps) {
  const { run, slides } = review;
  const [playback, setPlayback] = useState<PlaybackStart>();
  const hearing = useHearing(run);
  const isUnheard = run.heard.length > 0 && run.findings.length === 0;
  useEffect(() => {
    if (isUnheard && hearing) onChange(listenedTo(run, slides, hearing));
  }, [isUnheard, hearing]);
  const band = context.settings.bands[run.language];
  return (
    <article class="screen review">
      <ReviewHead review={review} advice={adviceFor(review, band, hearing)} />
      <RunFacts review={review} band={band} />
      <SlideTable review={review} onListen={setPlayback} />
      <PointTicks review={review} onChange={onChange} />
      <TranscriptSection review={review} onChange={onChange} />
      <RunComparison review={review} />
      <p class="row actions" lang={languageTags[pageLanguage()]}>
        <a class="button" href={routeHash('run')}>
          {say(reviewMessages.again)}
        </a>
        <a class="button" href={routeHash('questions')}>
          {say(reviewMessages.questions)}
        </a>
      </p>
      {playback && <RecordingPlayer playback={playback} onClose={() => setPlayback(undefined)} />}
    </article>
  );
}

/** Of fewer points the order says nothing. */
const minMentions = 5;

function adviceFor(
  { run, slides, earlier, talk }: RunReview,
  band: Band,
  hearing: Hearing | undefined,
): readonly Advice[] {
  const mentions = hearing ? firstMentions(run, slides, hearing.syllables) : [];
  return advise({
    run,
    slides,
    earlier,
    band,
    judged: run.heard.length > 0 || isDecided(run, slides),
    order: mentions.length >= minMentions ? orderShare(mentions) : undefined,
    questions: talk.rehearsal.questions,
  });
}

interface ReviewHeadProps {
  readonly review: RunReview;
  readonly advice: readonly Advice[];
}

const ReviewHead = ({ review: { run, talk, slides, earlier }, advice }: ReviewHeadProps) => (
  <header class="stack">
    <p class="kicker">
      {[
        say(reviewMessages.kicker),
        fill(reviewMessages.nth, { n: earlier.length + 1 }),
        say(versionName(run.version)),
        formatMoment(run.started),
      ].join(' · ')}
    </p>
    <AdviceList
      advice={advice}
      language={run.language}
      titleOf={(slide) => slides.find(({ id }) => id === slide)?.title ?? slide}
    />
    {run.deck !== talk.rehearsal.deck && <p class="quiet">{say(reviewMessages.otherDeck)}</p>}
  </header>
);
