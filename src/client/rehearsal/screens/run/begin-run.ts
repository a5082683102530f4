import { versionSlides } from '../../../../core/model/version-slide.ts';
import { selectVersion } from '../../../shared/page/version.ts';
import { AudioSession, type AudioState } from '../../audio/audio-session.ts';
import { permittedListener, type Run } from '../../records/records.ts';
import type { RehearsalData } from '../../rehearsal-data.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { RunController, realTime } from '../../session/run-controller.ts';
import type { RunPlan } from '../../session/run-plan.ts';

/** What the person chose for a run, or had chosen for the one that goes on. */
export type RunChoice = Pick<RunPlan, 'version' | 'help' | 'language' | 'audience'>;

interface RunBeginning {
  readonly context: ScreenContext;
  /** In the language of the run. */
  readonly talk: RehearsalData;
  readonly choice: RunChoice;
  /** Gives the right to rehearse back to the other tabs. */
  readonly release: () => void;
  /** The unfinished run that is gone on with. */
  readonly earlier: Run | undefined;
  /** Is told whatever changes of what listens. */
  readonly onAudio: (state: AudioState) => void;
}

/** Asks for the microphone, and starts the countdown with the answer. */
export function beginRun({ context, talk, choice, release, earlier, onAudio }: RunBeginning): RunController {
  // Prints the page numbers of the version on its slides.
  selectVersion(talk.elements, choice.version);
  const { store, report } = context;
  const plan = planOf(context, talk, choice);
  const audio = new AudioSession(plan, onAudio);
  const controller = new RunController(plan, { ...realTime, store, audio, report, release }, earlier);
  void controller.open();
  return controller;
}

const planOf = (
  { settings }: ScreenContext,
  talk: RehearsalData,
  { version, help, language, audience }: RunChoice,
): RunPlan => ({
  deck: talk.rehearsal.deck,
  version,
  help,
  language,
  audience,
  slides: versionSlides(talk, version),
  band: settings.bands[language],
  hints: settings.hints,
  record: settings.record,
  listener: permittedListener(settings),
});
