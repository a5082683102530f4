import { useState } from 'preact/hooks';
import { versionName } from '../../../../core/messages/deck.ts';
import { runMessages } from '../../../../core/messages/rehearsal/run.ts';
import { versionSlides } from '../../../../core/model/version-slide.ts';
import { fill, say } from '../../../shared/page/language.ts';
import type { Run } from '../../records/records.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { formatDuration, formatMoment } from '../parts/format-time.ts';

interface UnfinishedRunProps {
  readonly context: ScreenContext;
  readonly run: Run;
  /** Changes the run, unless another tab is in it. */
  readonly settle: (change: () => Promise<void>) => Promise<void>;
  readonly onResume: () => void;
  readonly onRemoved: () => void;
}

/** A run whose page was closed in the middle: to be gone on with, counted as it is, or deleted. */
export function UnfinishedRun({ context, run, settle, onResume, onRemoved }: UnfinishedRunProps) {
  const [removing, setRemoving] = useState(false);
  // The digest is of both languages: whatever was changed, the plan may be another one.
  const same = run.deck === context.talk.rehearsal.deck || run.language !== context.talk.language;
  const count = async (): Promise<void> => {
    await context.store.saveRun(stopped(run));
    context.go('review', run.id);
  };
  const remove = async (): Promise<void> => {
    await context.store.deleteRun(run.id);
    onRemoved();
  };
  return (
    <section class="screen">
      <header class="stack">
        <p class="kicker">{say(runMessages.kicker)}</p>
        <h1>{say(runMessages.openTitle)}</h1>
        <p>{progressOf(run, context)}</p>
        <p class="quiet">{say(same ? runMessages.openHelp : runMessages.openOther)}</p>
      </header>
      <div class="row actions">
        {same && (
          <button type="button" class="primary" onClick={onResume}>
            {say(runMessages.resume)}
          </button>
        )}
        <button type="button" onClick={() => void settle(count)}>
          {say(runMessages.countIt)}
        </button>
        <button type="button" onClick={() => setRemoving(true)}>
          {say(runMessages.remove)}
        </button>
      </div>
      {removing && (
        <ConfirmDialog
          title={say(runMessages.discardTitle)}
          text={say(runMessages.discardText)}
          yes={say(runMessages.remove)}
          no={say(runMessages.notNow)}
          onYes={() => void settle(remove)}
          onClose={() => setRemoving(false)}
        />
      )}
    </section>
  );
}

/** When it was begun, and how far it came. */
function progressOf({ started, version, visits }: Run, { talk }: ScreenContext): string {
  const slides = versionSlides(talk, version);
  const last = visits.at(-1);
  const index = slides.findIndex(({ id }) => id === last?.slide);
  return fill(runMessages.openText, {
    day: formatMoment(started),
    version: say(versionName(version)),
    n: index + 1,
    title: slides[index]?.title ?? '',
    time: formatDuration((last?.to ?? 0) / 1000),
  });
}

/** The same run, ended where it was left; the slide that it had just come to was not spoken on. */
const stopped = (run: Run): Run => ({
  ...run,
  changed: Date.now(),
  state: 'stopped',
  visits: run.visits.filter(({ from, to }) => to > from),
});
