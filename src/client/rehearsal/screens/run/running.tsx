import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { versionNames } from '../../../../core/messages/deck.ts';
import { runMessages } from '../../../../core/messages/rehearsal/run.ts';
import { setupMessages } from '../../../../core/messages/rehearsal/setup.ts';
import { stepIndices } from '../../../components/slide-places.ts';
import { WakeLock } from '../../../components/wake-lock.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { plannedMilliseconds } from '../../metrics/slide-times.ts';
import type { RunController } from '../../session/run-controller.ts';
import { isLast } from '../../session/run-state.ts';
import { useKeys } from '../../use-keys.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { formatDuration } from '../parts/format-time.ts';
import { AudioStatus } from './audio-status.tsx';
import { GettingReady } from './getting-ready.tsx';
import { RunBody } from './run-body.tsx';
import { RunClocks } from './run-clocks.tsx';
import { RunControls } from './run-controls.tsx';

interface RunningProps {
  readonly controller: RunController;
  /** The slides of the talk as the page draws them. */
  readonly elements: readonly HTMLElement[];
  /** It is kept. */
  readonly onDone: () => void;
  /** Nothing of it is kept. */
  readonly onLeave: () => void;
}

/** A run that goes on: one slide, two bars, and as much help as was chosen. */
export function Running({ controller, elements, onDone, onLeave }: RunningProps) {
  const [{ progress, ear: audio, hint }, setScene] = useState(controller.scene);
  const [asking, setAsking] = useState<{ readonly what: 'end' | 'discard'; readonly wasPaused: boolean }>();
  const [peeking, setPeeking] = useState(false);
  const [step, setStep] = useState(-1);
  const [note, setNote] = useState('');
  const lock = useMemo(() => new WakeLock(() => {}), []);
  const { plan } = controller;
  const { phase, here } = progress;
  useLayoutEffect(() => controller.subscribe(setScene), [controller]);
  useEffect(() => lock.want(phase === 'running'), [lock, phase]);
  useEffect(() => () => lock.want(false), [lock]);
  useEffect(() => {
    if (phase === 'done') onDone();
    if (phase === 'discarded') onLeave();
  }, [phase]);
  useLayoutEffect(() => {
    setPeeking(false);
    setStep(-1);
    setNote('');
  }, [here.slide]);

  const slide = plan.slides.find(({ id }) => id === here.slide);
  const element = elements.find(({ id }) => id === here.slide);
  const steps = element ? stepIndices(element).length : 0;
  const going = phase === 'running' || phase === 'paused';
  const { page, pages } = controller.standing;
  const where = fill(runMessages.page, { n: page, all: pages });

  /** Asks first, and stops the clock meanwhile. */
  const ask = (what: 'end' | 'discard'): void => {
    setAsking({ what, wasPaused: phase === 'paused' });
    controller.happen('pause');
  };
  const answer = (event: 'end' | 'discard' | 'resume' | undefined): void => {
    setAsking(undefined);
    if (event) controller.happen(event);
  };
  const goOn = (): void => answer(asking?.wasPaused ? undefined : 'resume');
  const actions = {
    next: () => controller.happen('next'),
    back: () => controller.happen('back'),
    pause: () => controller.happen(phase === 'paused' ? 'resume' : 'pause'),
    peek: () => {
      if (plan.help === 'script') return;
      if (!peeking) controller.happen('peek');
      setPeeking(!peeking);
    },
    stuck: () => {
      controller.happen('stuck');
      setNote(say(runMessages.stuckNoted));
    },
    end: () => (isLast(progress) ? controller.happen('end') : ask('end')),
    discard: () => ask('discard'),
  };
  const leave = (): void => {
    void controller.leave();
    onLeave();
  };
  const walk = (by: number): void => setStep((before) => Math.min(Math.max(before + by, -1), steps - 1));
  useKeys(
    going
      ? {
          arrowright: actions.next,
          pagedown: actions.next,
          ' ': actions.next,
          arrowleft: actions.back,
          pageup: actions.back,
          arrowdown: plan.help === 'script' ? () => walk(1) : undefined,
          arrowup: plan.help === 'script' ? () => walk(-1) : undefined,
          h: actions.peek,
          m: actions.stuck,
          p: actions.pause,
          e: actions.end,
          escape: actions.discard,
        }
      : { escape: phase === 'finishing' ? undefined : leave },
  );
  if (!slide || !element) return null;
  if (phase === 'ready' || phase === 'countdown')
    return <GettingReady controller={controller} title={slide.title} phase={phase} onLeave={leave} />;
  const help = { script: setupMessages.script, cue: setupMessages.cue, nothing: setupMessages.nothing }[
    plan.help
  ];
  const word = hint && say(runMessages[hint.word]);
  return (
    <section class={`run run-${plan.help}`}>
      <header class="run-head">
        <span>{[say(runMessages.kicker), say(versionNames[plan.version]), say(help)].join(' · ')}</span>
        <RunClocks controller={controller} running={phase === 'running'} where={where} />
      </header>
      <p class="visually-hidden" role="status">
        {`${where} · ${slide.title}`}
      </p>
      <RunBody
        slide={slide}
        element={element}
        language={plan.language}
        help={plan.help}
        peeking={peeking}
        step={step}
        onStep={walk}
      />
      <p class="run-word" role="status">
        {phase === 'paused' ? say(runMessages.paused) : (word ?? note)}
      </p>
      <footer class="run-foot">
        <AudioStatus audio={audio} plan={plan} phase={phase} />
        {going && (
          <RunControls
            actions={actions}
            paused={phase === 'paused'}
            peeking={peeking}
            canPeek={plan.help !== 'script'}
            first={page === 1}
            last={page === pages}
            stuck={here.stuck.length}
          />
        )}
      </footer>
      {asking?.what === 'end' && (
        <ConfirmDialog
          title={say(runMessages.endTitle)}
          text={fill(runMessages.endText, {
            pages: pages - page,
            time: formatDuration(plannedMilliseconds(plan.slides.slice(page)) / 1000),
          })}
          yes={say(runMessages.end)}
          no={say(runMessages.goOn)}
          likely
          onYes={() => answer('end')}
          onClose={goOn}
        />
      )}
      {asking?.what === 'discard' && (
        <ConfirmDialog
          title={say(runMessages.discardTitle)}
          text={say(runMessages.discardText)}
          yes={say(runMessages.discard)}
          no={say(runMessages.goOn)}
          onYes={() => answer('discard')}
          onClose={goOn}
        />
      )}
    </section>
  );
}
