import { useEffect, useRef } from 'preact/hooks';
import { runMessages } from '../../../../core/messages/rehearsal/run.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import { useNow } from '../../../components/use-now.ts';
import { say } from '../../../shared/page/language.ts';
import type { RunController } from '../../session/run-controller.ts';
import { useKeys } from '../../use-keys.ts';

interface GettingReadyProps {
  readonly controller: RunController;
  /** Title of the slide that one begins with. */
  readonly title: string;
  readonly phase: 'ready' | 'countdown';
  readonly onLeave: () => void;
}

/** Three, two, one; before that, the browser's question. */
export function GettingReady({ controller, title, phase, onLeave }: GettingReadyProps) {
  useNow(phase === 'countdown');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const start = (): void => controller.happen(phase === 'ready' ? 'begin' : 'go');
  useKeys({ arrowright: start, ' ': start, enter: start, escape: onLeave });
  return (
    <section class="run getting-ready">
      <div class="run-body">
        <p class="quiet" role="status">
          {say(phase === 'ready' ? runMessages.asking : runMessages.getReady)}
        </p>
        <h1 ref={heading} tabIndex={-1} lang={languageTags[controller.plan.language]}>
          {title}
        </h1>
        <p class="count" role="timer">
          {phase === 'countdown' ? controller.secondsUntilFirstWord : '…'}
        </p>
      </div>
      <footer class="run-foot">
        <div class="run-controls">
          <button type="button" onClick={onLeave}>
            {say(runMessages.notNow)} <kbd>Esc</kbd>
          </button>
          <button type="button" class="primary" onClick={start}>
            {say(phase === 'ready' ? runMessages.noWait : runMessages.startNow)} →
          </button>
        </div>
      </footer>
    </section>
  );
}
