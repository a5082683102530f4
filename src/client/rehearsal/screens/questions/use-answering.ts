import { useState } from 'preact/hooks';
import type { RehearsedQuestion } from '../../../../core/model/page-contract.ts';
import { newId } from '../../../shared/new-id.ts';
import type { AudioState } from '../../audio/audio-session.ts';
import type { AudioClip } from '../../audio/recorder.ts';
import { withTicks } from '../../interview/answers.ts';
import type { Answer } from '../../records/records.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { useAnswerRecording, useDetectedPoints } from './use-answer-recording.ts';

/** One question while it is answered: first aloud against the clock, then compared with its points. */
interface Answering {
  /** Milliseconds since 1970. */
  readonly started: number;
  /** Undefined until the points are shown; without ticks and transcript. */
  readonly answer: Answer | undefined;
  readonly audio: AudioState | undefined;
  /** Undefined while it is recorded, and where nothing was. */
  readonly sound: AudioClip | undefined;
  /** Ids of the points that are ticked. */
  readonly said: ReadonlySet<string>;
  /** Ids of the points that the transcript seems to have. */
  readonly heard: ReadonlySet<string>;
  /** Ends the answer and shows the points. */
  readonly reveal: () => void;
  /** Begins a new answer to the same question. */
  readonly again: () => void;
  readonly toggle: (point: string) => void;
  /** The answer with its ticks and its transcript; undefined before the points were shown. */
  readonly ticked: () => Answer | undefined;
}

/** @param interview The mock interview it is part of. */
export function useAnswering(
  context: ScreenContext,
  question: RehearsedQuestion,
  interview: string | null,
): Answering {
  const { language } = context.settings;
  const [started, setStarted] = useState(Date.now);
  const [answer, setAnswer] = useState<Answer>();
  const [said, setSaid] = useState<ReadonlySet<string>>(new Set());
  const { audio, recording, stop } = useAnswerRecording(context, started);
  const text = recording?.text ?? '';
  const heard = useDetectedPoints(question, text, language);
  const unticked = (): Answer => {
    const changed = Date.now();
    const empty = { heard: '', said: [], missed: [] };
    const length = changed - started;
    return { id: newId(), changed, started, question: question.id, language, length, ...empty, interview };
  };
  return {
    started,
    answer,
    audio,
    sound: recording?.sound,
    said,
    heard,
    reveal: () => {
      stop();
      setAnswer(unticked());
    },
    again: () => {
      setAnswer(undefined);
      setSaid(new Set());
      setStarted(Date.now());
    },
    toggle: (point) => setSaid((before) => toggled(before, point)),
    ticked: () => answer && { ...withTicks(answer, question, said), heard: text, changed: Date.now() },
  };
}

function toggled(points: ReadonlySet<string>, point: string): ReadonlySet<string> {
  const after = new Set(points);
  if (!after.delete(point)) after.add(point);
  return after;
}
