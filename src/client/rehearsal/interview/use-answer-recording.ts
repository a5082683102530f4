import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/model/languages.ts';
import type { RehearsedQuestion } from '../../../core/model/page-contract.ts';
import { proposedPoints } from '../../../core/phrase-match/answer-points.ts';
import type { AudioState } from '../audio/audio-session.ts';
import type { ScreenContext } from '../screen-context.ts';
import { AnswerRecorder, type AnswerRecording } from './answer-recording.ts';

/** Listens from the moment `started` changes until `stop`; what was heard comes a little later. */
export function useAnswerRecording(
  context: ScreenContext,
  started: number,
): {
  readonly audio: AudioState | undefined;
  readonly recording: AnswerRecording | undefined;
  readonly stop: () => void;
} {
  const [audio, setAudio] = useState<AudioState>();
  const [recording, setRecording] = useState<AnswerRecording>();
  const listening = useRef<AnswerRecorder | undefined>(undefined);
  useEffect(() => {
    setRecording(undefined);
    const now = new AnswerRecorder(context.settings, setAudio);
    listening.current = now;
    return () => now.close();
  }, [started]);
  return { audio, recording, stop: () => void listening.current?.stop().then(setRecording) };
}

/** The points that the transcript seems to have: a proposal, which the person confirms. */
export function useDetectedPoints(
  question: RehearsedQuestion,
  text: string,
  language: Language,
): ReadonlySet<string> {
  const [points, setPoints] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    setPoints(new Set());
    if (text === '') return;
    void proposedPoints(text, question, language).then((points) => setPoints(new Set(points)));
  }, [question, text, language]);
  return points;
}
