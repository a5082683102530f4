import { versionName } from '../../../../core/messages/deck.ts';
import { runMessages } from '../../../../core/messages/rehearsal/run.ts';
import { setupMessages } from '../../../../core/messages/rehearsal/setup.ts';
import type { VersionSlide } from '../../../../core/model/version-slide.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { stepIndices } from '../../../shared/page/slides.ts';
import type { AudioState } from '../../audio/audio-session.ts';
import type { RunController, RunScene } from '../../session/run-controller.ts';
import { isLast } from '../../session/run-state.ts';
import { useKeys } from '../../use-keys.ts';
import { AudioStatus } from './audio-status.tsx';
import { EndQuestion, useEndQuestion } from './end-question.tsx';
import { RunBody } from './run-body.tsx';
import { RunClocks } from './run-clocks.tsx';
import { type RunAction, RunControls } from './run-controls.tsx';
import { type SlideAids, useSlideAids } from './slide-aids.ts';

interface RunViewProps {
  readonly controller: RunController;
  readonly scene: RunScene;
  readonly audio: AudioState;
  readonly slide: VersionSlide;
  readonly element: HTMLElement;
}

/** A run that goes on: one slide, two bars, and as much help as was chosen. */
export function RunView({ controller, scene, audio, slide, element }: RunViewProps) {
  const { plan, standing } = controller;
  const { phase, here } = scene.progress;
  const aids = useSlideAids(slide.id, stepIndices(element).length);
  const question = useEndQuestion(controller, phase);
  const actions = runActions(controller, scene, aids, question.ask);
  const isGoing = phase === 'running' || phase === 'paused';
  useKeys(isGoing ? runKeys(actions, plan.help === 'script' ? aids.walk : undefined) : {});
  const place = fill(runMessages.page, { n: standing.page, all: standing.pages });
  return (
    <section class={`run run-${plan.help}`}>
      <header class="run-head">
        <span>
          {[say(runMessages.kicker), say(versionName(plan.version)), say(setupMessages[plan.help])].join(
            ' · ',
          )}
        </span>
        <RunClocks controller={controller} running={phase === 'running'} place={place} />
      </header>
      <p class="visually-hidden" role="status">
        {`${place} · ${slide.title}`}
      </p>
      <RunBody plan={plan} slide={slide} element={element} aids={aids} />
      <p class="run-word" role="status">
        {wordOf(scene, aids.note)}
      </p>
      <footer class="run-foot">
        <AudioStatus audio={audio} plan={plan} phase={phase} />
        {isGoing && (
          <RunControls
            actions={actions}
            paused={phase === 'paused'}
            peeking={aids.peeking}
            canPeek={plan.help !== 'script'}
            first={standing.page === 1}
            last={standing.page === standing.pages}
            stuck={here.stuck.length}
          />
        )}
      </footer>
      {question.asked && (
        <EndQuestion asked={question.asked} controller={controller} onAnswer={question.answer} />
      )}
    </section>
  );
}

/** The one quiet line below the slide. */
function wordOf({ progress, hint }: RunScene, note: string): string {
  if (progress.phase === 'paused') return say(runMessages.paused);
  return hint ? say(runMessages[hint.word]) : note;
}

function runActions(
  controller: RunController,
  { progress }: RunScene,
  aids: SlideAids,
  ask: (what: 'end' | 'discard') => void,
): Readonly<Record<RunAction, () => void>> {
  return {
    next: () => controller.happen('next'),
    back: () => controller.happen('back'),
    pause: () => controller.happen(progress.phase === 'paused' ? 'resume' : 'pause'),
    peek: () => {
      if (controller.plan.help === 'script') return;
      if (!aids.peeking) controller.happen('peek');
      aids.togglePeek();
    },
    stuck: () => {
      controller.happen('stuck');
      aids.setNote(say(runMessages.stuckNoted));
    },
    end: () => (isLast(progress) ? controller.happen('end') : ask('end')),
    discard: () => ask('discard'),
  };
}

/** `walk` steps through the slide, where it is shown. */
const runKeys = (
  actions: Readonly<Record<RunAction, () => void>>,
  walk: ((by: number) => void) | undefined,
): Readonly<Record<string, (() => void) | undefined>> => ({
  arrowright: actions.next,
  pagedown: actions.next,
  ' ': actions.next,
  arrowleft: actions.back,
  pageup: actions.back,
  arrowdown: walk && (() => walk(1)),
  arrowup: walk && (() => walk(-1)),
  h: actions.peek,
  m: actions.stuck,
  p: actions.pause,
  e: actions.end,
  escape: actions.discard,
});
