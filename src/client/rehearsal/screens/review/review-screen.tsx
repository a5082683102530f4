import { useEffect, useState } from 'preact/hooks';
import { versionNames } from '../../../../core/messages/deck.ts';
import { reviewMessages } from '../../../../core/messages/rehearsal/review.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import { fill, pageLanguage, say } from '../../../shared/page/language.ts';
import { advise } from '../../metrics/advice.ts';
import { isDecided } from '../../metrics/decided-points.ts';
import { firstMentions } from '../../metrics/detected-points.ts';
import { orderShare } from '../../metrics/order.ts';
import type { Run } from '../../records/records.ts';
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
import { listenedTo, type Reviewing, useReview, useSyllables } from './use-review.ts';

/** After a run: what to change next time, and what that rests on. */
export function ReviewScreen({ context, param }: ScreenProps) {
  const { reviewing, change } = useReview(context, param);
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
  return <Found context={context} reviewing={reviewing} onChange={change} />;
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
  readonly context: ScreenContext;
  readonly reviewing: Reviewing;
  readonly onChange: (run: Run) => void;
}

function Found({ context, reviewing, onChange }: FoundProps) {
  const { run, talk, slides, earlier } = reviewing;
  const { language } = run;
  const [who, setWho] = useState<'self' | 'friend'>('self');
  const [listening, setListening] = useState<PlaybackStart>();
  const syllables = useSyllables(run);
  const usable = syllables === 'none' || syllables === 'pending' ? undefined : syllables;
  const unheard = run.heard.length > 0 && run.findings.length === 0;
  useEffect(() => {
    if (unheard && syllables !== 'pending') onChange(listenedTo(run, slides, usable));
  }, [unheard, syllables]);

  const titleOf = (slide: string): string => slides.find(({ id }) => id === slide)?.title ?? slide;
  const mentions = run.heard.length > 0 && syllables !== 'pending' ? firstMentions(run, slides, usable) : [];
  const advice = advise({
    run,
    slides,
    earlier,
    band: context.settings.bands[language],
    judged: run.heard.length > 0 || isDecided(run, slides),
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
            say(versionNames[run.version]),
            formatMoment(run.started),
          ].join(' · ')}
        </p>
        <AdviceList advice={advice} language={language} titleOf={titleOf} />
        {run.deck !== talk.rehearsal.deck && <p class="quiet">{say(reviewMessages.otherDeck)}</p>}
      </header>
      <RunFacts reviewing={reviewing} band={context.settings.bands[language]} />
      <SlideTable reviewing={reviewing} onListen={setListening} />
      <PointTicks reviewing={reviewing} who={who} onWho={setWho} onChange={onChange} />
      <TranscriptSection reviewing={reviewing} onChange={onChange} />
      <RunComparison reviewing={reviewing} />
      <p class="row actions" lang={languageTags[pageLanguage()]}>
        <a class="button" href={routeHash('run')}>
          {say(reviewMessages.again)}
        </a>
        <a class="button" href={routeHash('questions')}>
          {say(reviewMessages.questions)}
        </a>
      </p>
      {listening && <RecordingPlayer listening={listening} onClose={() => setListening(undefined)} />}
    </article>
  );
}
