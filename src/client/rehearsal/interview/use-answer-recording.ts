import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/model/languages.ts';
import type { RehearsedQuestion } from '../../../core/model/page-contract.ts';
import { coversAnswer } from '../../../core/phrase-match/covers.ts';
import { listen } from '../../../core/phrase-match/speech.ts';
import type { EarState } from '../audio/audio-session.ts';
import { loadSyllables } from '../load-pinyin.ts';
import type { Desk } from '../screen-context.ts';
import { Listening, type Testimony } from './answer-recording.ts';

/** Listens from the moment `started` changes until `stop`; what was heard comes a little later. */
export function useListening(
  desk: Desk,
  started: number,
): {
  readonly ear: EarState | undefined;
  readonly testimony: Testimony | undefined;
  readonly stop: () => void;
} {
  const [ear, setEar] = useState<EarState>();
  const [testimony, setTestimony] = useState<Testimony>();
  const listening = useRef<Listening | undefined>(undefined);
  useEffect(() => {
    setTestimony(undefined);
    const now = new Listening(desk.settings, setEar);
    listening.current = now;
    return () => now.close();
  }, [started]);
  return { ear, testimony, stop: () => void listening.current?.stop().then(setTestimony) };
}

/** The points that the transcript seems to have: a proposal, which the person confirms. */
export function useProposals(
  question: RehearsedQuestion,
  text: string,
  language: Language,
): ReadonlySet<string> {
  const [points, setPoints] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    setPoints(new Set());
    if (text === '') return;
    void loadSyllables(language).then((syllables) => {
      const speech = listen(text, syllables);
      setPoints(
        new Set(question.keyPoints.filter((point) => coversAnswer(speech, point)).map(({ id }) => id)),
      );
    });
  }, [question, text, language]);
  return points;
}
