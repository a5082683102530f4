import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../../core/model/languages.ts';
import type { RehearsedQuestion } from '../../../../core/model/page-contract.ts';
import { proposedPoints } from '../../../../core/phrase-match/answer-points.ts';
import { AudioSession, type AudioState } from '../../audio/audio-session.ts';
import type { AudioClip } from '../../audio/recorder.ts';
import { permittedListener, type Settings } from '../../records/records.ts';
import type { ScreenContext } from '../../screen-context.ts';

/** What was heard of an answer. */
export interface AnswerRecording {
  readonly text: string;
  readonly sound: AudioClip | undefined;
}

/** Listens from the moment `started` changes until `stop`; what was heard comes within three seconds after. */
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
  const session = useRef<AudioSession | undefined>(undefined);
  useEffect(() => {
    setRecording(undefined);
    session.current = openSession(context.settings, setAudio);
    const opened = session.current;
    return () => opened?.close();
  }, [started]);
  return { audio, recording, stop: () => void answerOf(session.current).then(setRecording) };
}

/** As far as the person wants it and the machine can; undefined where the person wants none. The question does not wait for it. */
function openSession(settings: Settings, tell: (state: AudioState) => void): AudioSession | undefined {
  const { language, record } = settings;
  const listener = permittedListener(settings);
  if (!record && listener === 'nobody') return undefined;
  const session = new AudioSession({ language, record, listener }, tell);
  void session.open().then(() => {
    if (session.state.microphone === 'open') session.start(performance.now());
  });
  return session;
}

async function answerOf(session: AudioSession | undefined): Promise<AnswerRecording> {
  const clips = await session?.stop(performance.now());
  return { text: session?.heard.map(({ text }) => text).join('\n') ?? '', sound: clips?.at(-1) };
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
    void proposedPoints(text, question, language).then((ids) => setPoints(new Set(ids)));
  }, [question, text, language]);
  return points;
}
