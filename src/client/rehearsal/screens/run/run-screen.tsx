import { useEffect, useState } from 'preact/hooks';
import { shellMessages } from '../../../../core/messages/rehearsal/shell.ts';
import { say } from '../../../shared/page/language.ts';
import { nameInTalk } from '../../../shared/page/talk.ts';
import { initialAudioState } from '../../audio/audio-session.ts';
import type { Run } from '../../records/records.ts';
import type { RehearsalData } from '../../rehearsal-data.ts';
import type { ScreenContext, ScreenProps } from '../../screen-context.ts';
import type { RunController } from '../../session/run-controller.ts';
import { takeRunLock } from '../../storage/run-lock.ts';
import { SetupScreen } from '../setup/setup-screen.tsx';
import { beginRun, type RunChoice } from './begin-run.ts';
import './run.css';
import { Running } from './running.tsx';
import { UnfinishedRun } from './unfinished-run.tsx';

interface Going {
  readonly controller: RunController;
  readonly elements: readonly HTMLElement[];
}

/** A run, from its set-up to its end. */
export function RunScreen({ context }: ScreenProps) {
  const [unfinished, setUnfinished] = useUnfinishedRun(context);
  const [going, setGoing] = useState<Going>();
  const [audio, setAudio] = useState(initialAudioState);
  const { isBusy, take } = useRunLock();
  useEffect(() => going && (() => void going.controller.leave()), [going]);

  const begin = async (talk: RehearsalData, choice: RunChoice, earlier?: Run): Promise<void> => {
    const release = await take();
    if (!release) return;
    const controller = beginRun({ context, talk, choice, release, earlier, onAudio: setAudio });
    setGoing({ controller, elements: talk.elements });
  };
  const settle = async (change: () => Promise<void>): Promise<void> => {
    const release = await take();
    if (!release) return;
    await change().catch(context.report);
    release();
  };
  const leave = (): void => {
    setUnfinished('none');
    setGoing(undefined);
  };

  if (going)
    return (
      <Running
        {...going}
        audio={audio}
        onDone={() => context.go('review', going.controller.id)}
        onLeave={leave}
      />
    );
  return (
    <>
      {isBusy && (
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
          settle={settle}
          onResume={async () => begin(await context.talkIn(unfinished.language), unfinished, unfinished)}
          onRemoved={leave}
        />
      )}
    </>
  );
}

/** `take` gives what gives the lock back; undefined while another tab has it, which `isBusy` then tells. */
function useRunLock(): {
  readonly isBusy: boolean;
  readonly take: () => Promise<(() => void) | undefined>;
} {
  const [isBusy, setBusy] = useState(false);
  return {
    isBusy,
    take: async () => {
      const release = await takeRunLock(nameInTalk('run'));
      setBusy(!release);
      return release;
    },
  };
}

/** The run that its page was lost in; undefined until the runs are read. */
function useUnfinishedRun({ store, reportUnread }: ScreenContext) {
  const [unfinished, setUnfinished] = useState<Run | 'none'>();
  useEffect(() => {
    store.runs().then(
      (runs) => setUnfinished(runs.find(({ state }) => state === 'open') ?? 'none'),
      (error: unknown) => {
        reportUnread(error);
        setUnfinished('none');
      },
    );
  }, [store]);
  return [unfinished, setUnfinished] as const;
}
