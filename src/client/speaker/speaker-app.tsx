import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { speakerMessages } from '../../core/messages/speaker.ts';
import { WakeLock, type WakeLockState } from '../components/wake-lock.ts';
import { evidencePanel } from '../panels/evidence-panel.ts';
import { isDialogOpen } from '../shared/dom/dialog.ts';
import { fill, say } from '../shared/page/language.ts';
import { Controls } from './controls.tsx';
import { CurrentSlide } from './current-slide.tsx';
import { NextSlide } from './next-slide.tsx';
import { ScriptPanel } from './script-panel.tsx';
import { openEvidence, speakerActions } from './speaker-actions.ts';
import { pagesIn, planOf, type SpeakerState, slideAt } from './speaker-state.ts';
import type { SpeakerStore } from './speaker-store.ts';
import { StatusLines } from './status-lines.tsx';
import { TalkClock } from './talk-clock.tsx';
import { useKeyPresses } from './use-key-presses.ts';
import { useViewSettings } from './use-view-settings.ts';

/** The speaker view: what one needs at a glance, and nothing else. */
export function SpeakerApp({ store }: { readonly store: SpeakerStore }) {
  const [state, setState] = useState(store.state);
  // At once with each rendering, as all that must not miss what comes between two frames.
  useLayoutEffect(() => store.subscribe(setState), [store]);
  const settings = useViewSettings();
  const spotlight = useSpotlight(store);
  const wake = useWakeLock(state.timer.stopwatch.running);
  const actions = speakerActions(store, settings, spotlight.toggle);
  useKeyPresses(actions);
  // The evidence is that of the slide one is at.
  useLayoutEffect(() => {
    if (isDialogOpen(evidencePanel)) openEvidence(store);
  }, [state.position.slide, state.scriptLanguage]);

  const slide = slideAt(state, state.position);
  const { pageText, stepText } = whereIn(state);
  return (
    <main class={settings.isScriptOnly ? 'speaker-view script-only' : 'speaker-view'}>
      <h1 class="visually-hidden">{say(speakerMessages.title)}</h1>
      <p class="visually-hidden" role="status">
        {[slide?.title, pageText, stepText].filter(Boolean).join(' · ')}
      </p>
      <CurrentSlide
        state={state}
        slide={slide}
        pageText={pageText}
        stepText={stepText}
        onPoint={spotlight.isOn && !state.isFrozen ? (at) => store.setSpotlight(at) : undefined}
      />
      <NextSlide state={state} />
      <ScriptPanel
        notes={state.facts?.[state.position.slide]?.scripts[state.presentation.version]?.notes}
        where={[pageText, slide?.title].filter(Boolean).join(' · ')}
        step={state.position.step}
        language={state.scriptLanguage}
        pixels={settings.scriptPixels}
        actions={actions}
      />
      <aside class="side">
        <TalkClock timer={state.timer} plan={planOf(state)} audienceAt={state.presentation} />
        <StatusLines state={state} wake={wake} onRetry={() => store.retry()} />
      </aside>
      <Controls actions={actions} state={state} isSpotlightOn={spotlight.isOn} />
    </main>
  );
}

/** The page and the step that the speaker is at, as one says them; empty where there is none. */
function whereIn(state: SpeakerState): { readonly pageText: string; readonly stepText: string } {
  const { step } = state.position;
  const slide = slideAt(state, state.position);
  return {
    pageText: slide?.page === undefined ? '' : `${slide.page} / ${pagesIn(state)}`,
    stepText: slide?.steps ? fill(speakerMessages.step, { n: step + 2, all: slide.steps + 1 }) : '',
  };
}

/** Whether the pointer over the slide is a spotlight on the audience's. */
function useSpotlight(store: SpeakerStore): { readonly isOn: boolean; readonly toggle: () => void } {
  const [isOn, setOn] = useState(false);
  const toggle = (): void =>
    setOn((before) => {
      if (before) store.setSpotlight(null);
      return !before;
    });
  return { isOn, toggle };
}

function useWakeLock(isWanted: boolean): WakeLockState {
  const [state, setState] = useState<WakeLockState>('off');
  const lock = useMemo(() => new WakeLock(setState), []);
  useEffect(() => lock.want(isWanted), [lock, isWanted]);
  return state;
}
