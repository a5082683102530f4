import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { WakeLock } from '../../../components/wake-lock.ts';
import type { AudioState } from '../../audio/audio-session.ts';
import type { RunController, RunScene } from '../../session/run-controller.ts';
import { GettingReady } from './getting-ready.tsx';
import { RunView } from './run-view.tsx';

interface RunningProps {
  readonly controller: RunController;
  readonly audio: AudioState;
  /** The slides of the talk as the page draws them. */
  readonly elements: readonly HTMLElement[];
  /** The run is over and stored. */
  readonly onDone: () => void;
  /** The run was left or discarded. */
  readonly onLeave: () => void;
}

/** A run from its countdown to its end. */
export function Running({ controller, audio, elements, onDone, onLeave }: RunningProps) {
  const scene = useScene(controller);
  const { phase, here } = scene.progress;
  useWakeLock(phase === 'running');
  useEffect(() => {
    if (phase === 'done') onDone();
    if (phase === 'discarded') onLeave();
  }, [phase]);
  const slide = controller.plan.slides.find(({ id }) => id === here.slide);
  const element = elements.find(({ id }) => id === here.slide);
  if (!slide || !element) return null;
  if (phase === 'ready' || phase === 'countdown') {
    const leave = (): void => {
      void controller.leave();
      onLeave();
    };
    return <GettingReady controller={controller} title={slide.title} phase={phase} onLeave={leave} />;
  }
  return <RunView controller={controller} scene={scene} audio={audio} slide={slide} element={element} />;
}

function useScene(controller: RunController): RunScene {
  const [scene, setScene] = useState(controller.scene);
  useLayoutEffect(() => controller.subscribe(setScene), [controller]);
  return scene;
}

/** Keeps the screen awake while it is wanted, and no longer than the component lives. */
function useWakeLock(wanted: boolean): void {
  const lock = useMemo(() => new WakeLock(() => {}), []);
  useEffect(() => lock.want(wanted), [lock, wanted]);
  useEffect(() => () => lock.want(false), [lock]);
}
