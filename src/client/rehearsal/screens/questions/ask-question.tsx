import { useEffect, useRef } from 'preact/hooks';
import { questionMessages } from '../../../../core/messages/rehearsal/questions.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import type { RehearsedQuestion } from '../../../../core/model/page-contract.ts';
import { useNow } from '../../../components/use-now.ts';
import { fill, pageLanguage, say } from '../../../shared/page/language.ts';
import { clockFace } from '../../../shared/time/clock-face.ts';
import type { AudioState } from '../../audio/audio-session.ts';
import type { AudioClip } from '../../audio/recorder.ts';
import { stopReading } from '../../interview/read-aloud.ts';
import type { Answer } from '../../records/records.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { useKeys } from '../../use-keys.ts';
import { usePlayback } from '../../use-playback.ts';
import { formatDuration } from '../parts/format-time.ts';
import { AnswerPoints } from './answer-points.tsx';
import { AskActions } from './ask-actions.tsx';
import { useAnswering } from './use-answering.ts';

export interface AskQuestionProps {
  readonly context: ScreenContext;
  readonly question: RehearsedQuestion;
  /** Which question of how many, and whether it is a follow-up. */
  readonly place: string;
  /** The mock interview it is part of. */
  readonly interview: string | null;
  /** What comes after an answer, in words. */
  readonly nextLabel: (missed: readonly string[]) => string;
  readonly onAnswered: (answer: Answer, sound: AudioClip | undefined) => void;
  readonly onLeave: () => void;
}

/** One question: asked, answered aloud against the clock, then compared with its points. */
export function AskQuestion(props: AskQuestionProps) {
  const { context, question, place, interview, onAnswered, onLeave } = props;
  const answering = useAnswering(context, question, interview);
  const { answer, said, heard, reveal, again, toggle } = answering;
  const playback = usePlayback(answering.sound?.sound);
  const now = useNow(!answer);
  const seconds = (answer ? answer.length : now - answering.started) / 1000;
  const isOver = seconds > question.seconds;
  useEffect(() => stopReading, [question]);
  const finish = (): void => {
    const ticked = answering.ticked();
    if (ticked) onAnswered(ticked, answering.sound);
  };
  const ticks = Object.fromEntries(
    question.keyPoints.map(({ id }, index) => [`${index + 1}`, () => toggle(id)]),
  );
  useKeys(
    answer
      ? { enter: finish, a: again, v: playback?.toggle, escape: onLeave, ...ticks }
      : { enter: reveal, ' ': reveal, escape: onLeave },
  );
  const missed = question.keyPoints.map(({ id }) => id).filter((id) => !said.has(id));
  return (
    <section class="screen ask" lang={languageTags[context.settings.language]}>
      <header class="row ask-head" lang={languageTags[pageLanguage()]}>
        <span class="quiet">{place}</span>
        <span class={isOver ? 'number warning' : 'number quiet'} role="timer">
          {clockFace(seconds)} / {clockFace(question.seconds)}
        </span>
      </header>
      <div class={answer ? 'ask-body revealed' : 'ask-body'}>
        <div class="stack">
          <QuestionTitle question={question} />
          {answer ? (
            <p class="warning">
              <strong>{say(questionMessages.trap)}</strong>
              {question.trap}
            </p>
          ) : (
            <AnsweringHint seconds={question.seconds} isOver={isOver} audio={answering.audio} />
          )}
        </div>
        {answer && (
          <AnswerPoints context={context} question={question} said={said} heard={heard} onToggle={toggle} />
        )}
      </div>
      <AskActions
        spoken={{ text: question.question, language: context.settings.language }}
        answered={answer && { playback, nextLabel: props.nextLabel(missed), onAgain: again, onNext: finish }}
        onReveal={reveal}
        onLeave={onLeave}
      />
    </section>
  );
}

function QuestionTitle({ question }: { readonly question: RehearsedQuestion }) {
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever cannot see the page hears the question when it comes.
  useEffect(() => title.current?.focus(), [question]);
  return (
    <h1 ref={title} tabIndex={-1}>
      {question.question}
    </h1>
  );
}

interface AnsweringHintProps {
  /** How long a good answer takes. */
  readonly seconds: number;
  readonly isOver: boolean;
  readonly audio: AudioState | undefined;
}

/** What to do now, or that it is time to end; and whether the answer is recorded. */
const AnsweringHint = ({ seconds, isOver, audio }: AnsweringHintProps) => (
  <p class={isOver ? 'warning' : 'quiet'} lang={languageTags[pageLanguage()]}>
    {isOver
      ? fill(questionMessages.overTime, { time: formatDuration(seconds) })
      : say(questionMessages.answering)}{' '}
    {say(audio?.recording === 'on' ? questionMessages.recording : questionMessages.noRecording)}
  </p>
);
