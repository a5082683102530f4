import { useState } from 'preact/hooks';
import { runMessages } from '../../../../core/messages/rehearsal/run.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { plannedMilliseconds } from '../../metrics/slide-times.ts';
import type { RunController } from '../../session/run-controller.ts';
import type { Phase } from '../../session/run-state.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { formatDuration } from '../parts/format-time.ts';

type Asked = 'end' | 'discard';

/** Asks before a run is ended early or discarded; its clock stands meanwhile. */
export function useEndQuestion(
  controller: RunController,
  phase: Phase,
): {
  readonly asked: Asked | undefined;
  readonly ask: (what: Asked) => void;
  readonly answer: (yes: boolean) => void;
} {
  const [question, setQuestion] = useState<{ readonly asked: Asked; readonly wasPaused: boolean }>();
  return {
    asked: question?.asked,
    ask: (asked) => {
      setQuestion({ asked, wasPaused: phase === 'paused' });
      controller.happen('pause');
    },
    answer: (yes) => {
      setQuestion(undefined);
      if (yes && question) controller.happen(question.asked);
      else if (!question?.wasPaused) controller.happen('resume');
    },
  };
}

interface EndQuestionProps {
  readonly asked: Asked;
  readonly controller: RunController;
  readonly onAnswer: (yes: boolean) => void;
}

export function EndQuestion({ asked, controller, onAnswer }: EndQuestionProps) {
  const { title, text, yes } = {
    end: { title: runMessages.endTitle, text: stillToCome(controller), yes: runMessages.end },
    discard: {
      title: runMessages.discardTitle,
      text: say(runMessages.discardText),
      yes: runMessages.discard,
    },
  }[asked];
  return (
    <ConfirmDialog
      title={say(title)}
      text={text}
      yes={say(yes)}
      no={say(runMessages.goOn)}
      likely={asked === 'end'}
      onYes={() => onAnswer(true)}
      onClose={() => onAnswer(false)}
    />
  );
}

function stillToCome({ plan, standing: { page, pages } }: RunController): string {
  const seconds = plannedMilliseconds(plan.slides.slice(page)) / 1000;
  return fill(runMessages.endText, { pages: pages - page, time: formatDuration(seconds) });
}
