import { runMessages } from '../../../../core/messages/rehearsal/run.ts';
import { separators } from '../../../../core/messages/rehearsal/separators.ts';
import type { Text } from '../../../../core/model/languages.ts';
import { say } from '../../../shared/page/language.ts';
import type { AudioState } from '../../audio/audio-session.ts';
import type { RunPlan } from '../../session/run-plan.ts';
import type { Phase } from '../../session/run-state.ts';

interface AudioStatusProps {
  readonly audio: AudioState;
  readonly plan: Pick<RunPlan, 'listener'>;
  readonly phase: Phase;
}

/** Whether somebody listens, in words; the light is on while something is recorded. */
export function AudioStatus({ audio, plan, phase }: AudioStatusProps) {
  if (phase === 'finishing') return <p class="run-audio">{say(runMessages.saving)}</p>;
  if (phase !== 'running') return <p class="run-audio" />;
  const on = audio.recording === 'on' && audio.microphone === 'open';
  const words = audioMessages(audio, plan).map(say);
  return <p class={on ? 'run-audio on' : 'run-audio'}>{words.join(say(separators.clauses))}</p>;
}

/** What listens to a run, or why nothing does: never left to be guessed. */
function audioMessages(audio: AudioState, plan: Pick<RunPlan, 'listener'>): readonly Text[] {
  switch (audio.microphone) {
    case 'unasked':
    case 'asking':
      return [];
    case 'open':
      return [recordingWords[audio.recording], ...writing(audio, plan)];
    default:
      return [runMessages[audio.microphone]];
  }
}

const recordingWords: Readonly<Record<AudioState['recording'], Text>> = {
  on: runMessages.recording,
  off: runMessages.listening,
  lost: runMessages.recordingLost,
};

function writing({ recogniser }: AudioState, { listener }: Pick<RunPlan, 'listener'>): readonly Text[] {
  if (listener === 'nobody') return [];
  if (recogniser === 'failed') return [runMessages.writingFailed];
  // That a voice leaves this machine is said from the first moment on, not when something comes back.
  if (listener === 'remote') return [runMessages.writingRemote];
  return recogniser === 'proved' ? [runMessages.writing] : [];
}
