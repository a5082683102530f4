import { useEffect, useState } from 'preact/hooks';
import { shellMessages } from '../../../../core/messages/rehearsal/shell.ts';
import { versionSlides } from '../../../../core/model/version-slide.ts';
import { say } from '../../../shared/page/language.ts';
import { nameInTalk } from '../../../shared/page/talk.ts';
import { selectVersion } from '../../../shared/page/version.ts';
import { listenerIn } from '../../audio/audio-session.ts';
import type { Run as RunRecord } from '../../records/records.ts';
import type { RehearsalData } from '../../rehearsal-data.ts';
import type { ScreenContext, ScreenProps } from '../../screen-context.ts';
import { RunController, realEffects } from '../../session/run-controller.ts';
import type { RunPlan } from '../../session/run-plan.ts';
import { takeRun } from '../../storage/run-lock.ts';
import './run.css';
import { SetupScreen } from '../setup/setup-screen.tsx';
import { Running } from './running.tsx';
import { UnfinishedRun } from './unfinished-run.tsx';

interface Going {
  readonly controller: RunController;
  readonly elements: readonly HTMLElement[];
}

/** A run, from its set-up to its end. */
export function RunScreen({ context }: ScreenProps) {
  const [unfinished, setUnfinished] = useState<RunRecord | 'none'>();
  const [going, setGoing] = useState<Going>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void context.store
      .runs()
      .then((runs) => setUnfinished(runs.find(({ state }) => state === 'open') ?? 'none'));
  }, [context.store]);
  useEffect(() => going && (() => void going.controller.leave()), [going]);

  const begin = async (talk: RehearsalData, chosen: Chosen, earlier?: RunRecord): Promise<void> => {
    const release = await takeRun(nameInTalk('run'));
    setBusy(!release);
    if (!release) return;
    // Prints the page numbers of the version on its slides.
    selectVersion(talk.elements, chosen.version);
    const { store, report } = context;
    const plan = planOf(context, talk, chosen);
    const controller = new RunController(plan, { ...realEffects, store, report, release }, earlier);
    setGoing({ controller, elements: talk.elements });
    void controller.open();
  };
  const resume = async (run: RunRecord): Promise<void> => begin(await context.talkIn(run.language), run, run);
  /** Does something to the unfinished run, unless another tab is in it. */
  const settle = async (change: () => Promise<void>): Promise<void> => {
    const release = await takeRun(nameInTalk('run'));
    setBusy(!release);
    if (!release) return;
    await change().catch(context.report);
    release();
  };

  if (going) {
    return (
      <Running
        {...going}
        onDone={() => context.go('review', going.controller.id)}
        onLeave={() => {
          setUnfinished('none');
          setGoing(undefined);
        }}
      />
    );
  }
  return (
    <>
      {busy && (
        <p class="notice" role="alert">
          {say(shellMessages.busy)}
        </p>
      )}
      {unfinished === 'none' && (
        <SetupScreen
          context={context}
          onBegin={(audience) => void begin(context.talk, { ...context.settings, audience })}
        />
      )}
      {typeof unfinished === 'object' && (
        <UnfinishedRun
          context={context}
          run={unfinished}
          onResume={() => void resume(unfinished)}
          onCount={() =>
            void settle(async () => {
              await context.store.saveRun(counted(unfinished));
              context.go('review', unfinished.id);
            })
          }
          onRemove={() =>
            void settle(async () => {
              await context.store.deleteRun(unfinished.id);
              setUnfinished('none');
            })
          }
        />
      )}
    </>
  );
}

type Chosen = Pick<RunPlan, 'version' | 'help' | 'language' | 'audience'>;

function planOf({ settings }: ScreenContext, talk: RehearsalData, chosen: Chosen): RunPlan {
  return {
    deck: talk.rehearsal.deck,
    version: chosen.version,
    help: chosen.help,
    language: chosen.language,
    audience: chosen.audience,
    slides: versionSlides(talk, chosen.version),
    band: settings.bands[chosen.language],
    hints: settings.hints,
    record: settings.record,
    listener: listenerIn(settings),
  };
}

/** An open run as it is; the slide that it had just come to was not spoken on. */
const counted = (run: RunRecord): RunRecord => ({
  ...run,
  changed: Date.now(),
  state: 'stopped',
  visits: run.visits.filter(({ from, to }) => to > from),
});
