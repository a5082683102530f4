import { useEffect, useState } from 'preact/hooks';
import type { AudioClip } from '../../audio/recorder.ts';
import { recallOf } from '../../interview/answers.ts';
import { type Answer, recordingOf } from '../../records/records.ts';
import type { ScreenContext } from '../../screen-context.ts';

/** All answers, latest first; empty until they are read. What is saved is among them at once. */
export function useAnswers({ store, report, reportUnread }: ScreenContext): {
  readonly answers: readonly Answer[];
  readonly saveAnswer: (answer: Answer, sound: AudioClip | undefined) => void;
} {
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  useEffect(() => {
    store.answers().then(setAnswers, reportUnread);
  }, [store]);
  const save = async (answer: Answer, sound: AudioClip | undefined): Promise<void> => {
    await Promise.all([store.saveAnswer(answer), store.addRecalls([recallOf(answer)])]);
    // Last: where there is no room for the sound, the answer is stored all the same.
    if (sound) await store.saveRecording(recordingOf(answer.id, 0, sound));
  };
  return {
    answers,
    saveAnswer: (answer, sound) => {
      setAnswers((before) => [answer, ...before]);
      save(answer, sound).catch(report);
    },
  };
}
