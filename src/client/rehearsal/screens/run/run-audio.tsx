import { runWords } from '../../../../core/messages/rehearsal/run.ts';
import type { Text } from '../../../../core/model/languages.ts';
import { say } from '../../../shared/language.ts';
import type { EarState } from '../../audio/audio-session.ts';
import type { RunPlan } from '../../session/run-plan.ts';
import type { Phase } from '../../session/run-state.ts';

interface RunEarProps {
  readonly ear: EarState;
  readonly plan: Pick<RunPlan, 'listener'>;
  readonly phase: Phase;
}

/** Whether somebody listens, in words; the light is on while something is recorded. */
export function RunEar({ ear, plan, phase }: RunEarProps) {
  if (phase === 'finishing') return <p class="run-ear">{say(runWords.saving)}</p>;
  if (phase !== 'running') return <p class="run-ear" />;
  const on = ear.recording === 'on' && ear.microphone === 'open';
  const words = earWords(ear, plan).map(say);
  return <p class={on ? 'run-ear on' : 'run-ear'}>{words.join(say({ zh: '；', en: '; ' }))}</p>;
}

/** What listens to a run, or why nothing does: never left to be guessed. */
function earWords(ear: EarState, plan: Pick<RunPlan, 'listener'>): readonly Text[] {
  switch (ear.microphone) {
    case 'unasked':
    case 'asking':
      return [];
    case 'open':
      return [recordingWords[ear.recording], ...writing(ear, plan)];
    default:
      return [runWords[ear.microphone]];
  }
}

const recordingWords: Readonly<Record<EarState['recording'], Text>> = {
  on: runWords.recording,
  off: runWords.listening,
  lost: runWords.recordingLost,
};

function writing({ recogniser }: EarState, { listener }: Pick<RunPlan, 'listener'>): readonly Text[] {
  if (listener === 'nobody') return [];
  if (recogniser === 'failed') return [runWords.writingFailed];
  // That a voice leaves this machine is said from the first moment on, not when something comes back.
  if (listener === 'remote') return [runWords.writingRemote];
  return recogniser === 'proved' ? [runWords.writing] : [];
}
