import { useState } from 'preact/hooks';
import { versionNames } from '../../../../core/messages/deck.ts';
import { runMessages } from '../../../../core/messages/rehearsal/run.ts';
import { versionSlides } from '../../../../core/model/version-slide.ts';
import { fill, say } from '../../../shared/page/language.ts';
import type { Run } from '../../records/records.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { formatDuration, formatMoment } from '../parts/format-time.ts';

interface UnfinishedProps {
  readonly context: ScreenContext;
  readonly run: Run;
  readonly onResume: () => void;
  readonly onCount: () => void;
  readonly onRemove: () => void;
}

/** A run that its page was lost in: to be gone on with, counted as it is, or deleted. */
export function UnfinishedRun({ context, run, onResume, onCount, onRemove }: UnfinishedProps) {
  const [removing, setRemoving] = useState(false);
  const slides = versionSlides(context.talk, run.version);
  const last = run.visits.at(-1);
  const at = slides.findIndex(({ id }) => id === last?.slide);
  // The digest is of both languages: whatever was changed, the plan may be another one.
  const same = run.deck === context.talk.rehearsal.deck || run.language !== context.talk.language;
  return (
    <section class="screen">
      <header class="stack">
        <p class="kicker">{say(runMessages.kicker)}</p>
        <h1>{say(runMessages.openTitle)}</h1>
        <p>
          {fill(runMessages.openText, {
            day: formatMoment(run.started),
            version: say(versionNames[run.version]),
            n: at + 1,
            title: slides[at]?.title ?? '',
            time: formatDuration((last?.to ?? 0) / 1000),
          })}
        </p>
        <p class="quiet">{say(same ? runMessages.openHelp : runMessages.openOther)}</p>
      </header>
      <div class="row actions">
        {same && (
          <button type="button" class="primary" onClick={onResume}>
            {say(runMessages.resume)}
          </button>
        )}
        <button type="button" onClick={onCount}>
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
          onYes={onRemove}
          onClose={() => setRemoving(false)}
        />
      )}
    </section>
  );
}
