import { useEffect, useRef, useState } from 'preact/hooks';
import { questionMessages } from '../../../../core/messages/rehearsal/questions.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import type { RehearsedQuestion } from '../../../../core/model/page-contract.ts';
import { useNow } from '../../../components/use-now.ts';
import { newId } from '../../../shared/new-id.ts';
import { fill, pageLanguage, say } from '../../../shared/page/language.ts';
import { clockFace } from '../../../shared/time/clock-face.ts';
import type { Sound } from '../../audio/recorder.ts';
import { withTicks } from '../../interview/answers.ts';
import { canRead, readAloud, stopReading } from '../../interview/read-aloud.ts';
import { useAnswerRecording, useDetectedPoints } from '../../interview/use-answer-recording.ts';
import type { Answer } from '../../records/records.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { useKeys } from '../../use-keys.ts';
import { usePlayback } from '../../use-playback.ts';
import { formatDuration } from '../parts/format-time.ts';
import { AnswerPoints } from './answer-points.tsx';

interface AskQuestionProps {
  readonly context: ScreenContext;
  readonly question: RehearsedQuestion;
  /** Which question of how many, and whether it is a follow-up. */
  readonly place: string;
  /** The mock interview it is part of. */
  readonly interview: string | null;
  /** What comes after an answer, in words. */
  readonly nextLabel: (missed: readonly string[]) => string;
  readonly onAnswered: (answer: Answer, sound: Sound | undefined) => void;
  readonly onLeave: () => void;
}

/** One question: asked, answered aloud against the clock, then compared with its points. */
export function AskQuestion(props: AskQuestionProps) {
  const { context, question, place } = props;
  const [started, setStarted] = useState(Date.now);
  const [answer, setAnswer] = useState<Answer>();
  const [said, setSaid] = useState<ReadonlySet<string>>(new Set());
  const { audio, recording, stop } = useAnswerRecording(context, started);
  const playback = usePlayback(recording?.sound?.sound);
  const heard = useDetectedPoints(question, recording?.text ?? '', context.settings.language);
  const title = useRef<HTMLHeadingElement>(null);
  const now = useNow(!answer);
  const seconds = (answer ? answer.length : now - started) / 1000;
  const over = seconds > question.seconds;

  // Whoever cannot see the page hears the question when it comes.
  useEffect(() => title.current?.focus(), [question]);
  useEffect(() => stopReading, [question]);

  const reveal = (): void => {
    const length = Date.now() - started;
    stop();
    setAnswer({
      id: newId(),
      changed: Date.now(),
      started,
      question: question.id,
      language: context.settings.language,
      length,
      heard: '',
      said: [],
      missed: [],
      interview: props.interview,
    });
  };
  const again = (): void => {
    setAnswer(undefined);
    setSaid(new Set());
    setStarted(Date.now());
  };
  const toggle = (point: string): void =>
    setSaid((before) => {
      const after = new Set(before);
      if (!after.delete(point)) after.add(point);
      return after;
    });
  const finish = (): void => {
    if (!answer) return;
    const ticked = withTicks(answer, question, said);
    props.onAnswered({ ...ticked, heard: recording?.text ?? '', changed: Date.now() }, recording?.sound);
  };
  const digits = question.keyPoints.map(({ id }, index): [string, () => void] => [
    `${index + 1}`,
    () => toggle(id),
  ]);
  useKeys(
    answer
      ? { enter: finish, a: again, v: playback?.toggle, escape: props.onLeave, ...Object.fromEntries(digits) }
      : { enter: reveal, ' ': reveal, escape: props.onLeave },
  );
  const missed = question.keyPoints.map(({ id }) => id).filter((id) => !said.has(id));

  return (
    <section class="screen ask" lang={languageTags[context.settings.language]}>
      <header class="row ask-head" lang={languageTags[pageLanguage()]}>
        <span class="quiet">{place}</span>
        <span class={over ? 'number warning' : 'number quiet'} role="timer">
          {clockFace(seconds)} / {clockFace(question.seconds)}
        </span>
      </header>
      <div class={answer ? 'ask-body revealed' : 'ask-body'}>
        <div class="stack">
          <h1 ref={title} tabIndex={-1}>
            {question.question}
          </h1>
          {answer ? (
            <p class="warning">
              <strong>{say(questionMessages.trap)}</strong>
              {question.trap}
            </p>
          ) : (
            <p class={over ? 'warning' : 'quiet'} lang={languageTags[pageLanguage()]}>
              {over
                ? fill(questionMessages.overTime, { time: formatDuration(question.seconds) })
                : say(questionMessages.answering)}{' '}
              {say(audio?.recording === 'on' ? questionMessages.recording : questionMessages.noRecording)}
            </p>
          )}
        </div>
        {answer && (
          <AnswerPoints context={context} question={question} said={said} heard={heard} onToggle={toggle} />
        )}
      </div>
      <footer class="row actions" lang={languageTags[pageLanguage()]}>
        <button type="button" onClick={props.onLeave}>
          {say(questionMessages.leave)} <kbd>Esc</kbd>
        </button>
        <span class="gap" />
        {!answer && canRead(context.settings.language) && (
          <button type="button" onClick={() => readAloud(question.question, context.settings.language)}>
            {say(questionMessages.aloud)}
          </button>
        )}
        {answer ? (
          <>
            {playback && (
              <button type="button" aria-pressed={playback.playing} onClick={playback.toggle}>
                {say(questionMessages.play)} <kbd>V</kbd>
              </button>
            )}
            <button type="button" onClick={again}>
              {say(questionMessages.again)} <kbd>A</kbd>
            </button>
            <button type="button" class="primary" onClick={finish}>
              {props.nextLabel(missed)} <kbd>Enter</kbd>
            </button>
          </>
        ) : (
          <button type="button" class="primary" onClick={reveal}>
            {say(questionMessages.reveal)} <kbd>Enter</kbd>
          </button>
        )}
      </footer>
    </section>
  );
}
