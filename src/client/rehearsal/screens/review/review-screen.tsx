import { useEffect, useState } from 'preact/hooks';
import { versionName } from '../../../../core/messages/deck.ts';
import { reviewMessages } from '../../../../core/messages/rehearsal/review.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import { fill } from '../../../shared/fill.ts';
import { pageLanguage, say } from '../../../shared/language.ts';
import { advise } from '../../metrics/advice.ts';
import { isDecided } from '../../metrics/decided-points.ts';
import { firstMentions } from '../../metrics/detected-points.ts';
import { orderShare } from '../../metrics/order.ts';
import { routeHash } from '../../route.ts';
import type { ScreenContext, ScreenProps } from '../../screen-context.ts';
import type { Run } from '../../storage/records.ts';
import { sayMoment } from '../parts/dates.ts';
import './review.css';
import { ReviewAdvice } from './review-advice.tsx';
import { ReviewCompare } from './review-compare.tsx';
import { ReviewFacts } from './review-facts.tsx';
import { type PlayerControls, ReviewPlayer } from './review-player.tsx';
import { ReviewPoints } from './review-points.tsx';
import { ReviewTable } from './review-table.tsx';
import { ReviewTranscript } from './review-transcript.tsx';
import { listenedTo, type Reviewing, useReview, useSyllables } from './use-review.ts';

/** After a run: what to change next time, and what that rests on. */
export function ReviewScreen({ desk, of }: ScreenProps) {
  const { reviewing, change } = useReview(desk, of);
  if (!reviewing) return null;
  if (reviewing === 'missing') {
    return (
      <Elsewhere
        text={say(reviewMessages.missing)}
        href={routeHash('history')}
        label={say(reviewMessages.toHistory)}
      />
    );
  }
  if (reviewing.run.state === 'open') {
    return (
      <Elsewhere
        text={say(reviewMessages.running)}
        href={routeHash('run')}
        label={say(reviewMessages.goOn)}
      />
    );
  }
  return <Found desk={desk} reviewing={reviewing} onChange={change} />;
}

interface ElsewhereProps {
  readonly text: string;
  readonly href: string;
  readonly label: string;
}

const Elsewhere = ({ text, href, label }: ElsewhereProps) => (
  <section class="screen">
    <p class="notice">
      {text} <a href={href}>{label}</a>
    </p>
  </section>
);

interface FoundProps {
  readonly desk: ScreenContext;
  readonly reviewing: Reviewing;
  readonly onChange: (run: Run) => void;
}

function Found({ desk, reviewing, onChange }: FoundProps) {
  const { run, talk, stations, earlier } = reviewing;
  const { language } = run;
  const [who, setWho] = useState<'self' | 'friend'>('self');
  const [listening, setListening] = useState<PlayerControls>();
  const syllables = useSyllables(run);
  const usable = syllables === 'none' || syllables === 'pending' ? undefined : syllables;
  const unheard = run.heard.length > 0 && run.findings.length === 0;
  useEffect(() => {
    if (unheard && syllables !== 'pending') onChange(listenedTo(run, stations, usable));
  }, [unheard, syllables]);

  const titleOf = (slide: string): string =>
    stations.find((one) => one.slide.id === slide)?.slide.title ?? slide;
  const mentions =
    run.heard.length > 0 && syllables !== 'pending' ? firstMentions(run, stations, usable) : [];
  const advice = advise({
    run,
    stops: stations,
    earlier,
    band: desk.settings.bands[language],
    judged: run.heard.length > 0 || isDecided(run, stations),
    order: mentions.length >= 5 ? orderShare(mentions) : undefined,
    questions: talk.rehearsal.questions,
  });
  return (
    <article class="screen review">
      <header class="stack">
        <p class="kicker">
          {[
            say(reviewMessages.kicker),
            fill(reviewMessages.nth, { n: earlier.length + 1 }),
            say(versionName(run.version)),
            sayMoment(run.started),
          ].join(' · ')}
        </p>
        <ReviewAdvice advice={advice} language={language} titleOf={titleOf} />
        {run.deck !== talk.rehearsal.deck && <p class="quiet">{say(reviewMessages.otherDeck)}</p>}
      </header>
      <ReviewFacts reviewing={reviewing} band={desk.settings.bands[language]} />
      <ReviewTable reviewing={reviewing} onListen={setListening} />
      <ReviewPoints reviewing={reviewing} who={who} onWho={setWho} onChange={onChange} />
      <ReviewTranscript reviewing={reviewing} onChange={onChange} />
      <ReviewCompare reviewing={reviewing} />
      <p class="row actions" lang={languageTags[pageLanguage()]}>
        <a class="button" href={routeHash('run')}>
          {say(reviewMessages.again)}
        </a>
        <a class="button" href={routeHash('questions')}>
          {say(reviewMessages.questions)}
        </a>
      </p>
      {listening && <ReviewPlayer listening={listening} onClose={() => setListening(undefined)} />}
    </article>
  );
}
