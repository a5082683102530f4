import type { Language } from '../../../../core/model/languages.ts';
import { startTimer } from '../../../shared/time/timer.ts';
import { closeMicrophone, openMicrophone } from '../../audio/microphone.ts';
import { Recogniser } from '../../audio/recogniser.ts';
import { installRecogniser } from '../../audio/speech-recognition.ts';

/** The first words that were written down, or that there were none. */
export type TrialOutcome = 'failed' | { readonly text: string };

/** How long the first word is waited for. */
const trialTimeoutMilliseconds = 30_000;

/**
 * Has this machine write down what is said into its microphone, and tells once what came of it.
 * @returns Ends the trial, which then has failed.
 */
export function tryRecogniser(language: Language, tell: (outcome: TrialOutcome) => void): () => void {
  let over = false;
  const closing: (() => void)[] = [];
  const finish = (outcome: TrialOutcome): void => {
    if (over) return;
    over = true;
    for (const close of closing) close();
    tell(outcome);
  };
  const begin = async (): Promise<void> => {
    const microphone = await openMicrophone();
    if (microphone.kind !== 'open') {
      finish('failed');
      return;
    }
    closing.push(() => closeMicrophone(microphone.stream));
    await installRecogniser(language);
    const recogniser = new Recogniser({
      language,
      where: 'device',
      track: microphone.stream.getAudioTracks()[0],
      tell: (state) => state === 'failed' && finish('failed'),
      write: ({ text }) => finish({ text }),
    });
    closing.push(
      () => void recogniser.stop(),
      startTimer(trialTimeoutMilliseconds, () => finish('failed')),
    );
    if (over) for (const close of closing) close();
    else recogniser.start();
  };
  void begin();
  return () => finish('failed');
}
