import { useState } from 'preact/hooks';
import { versionName } from '../../../../core/messages/deck.ts';
import { runWords } from '../../../../core/messages/rehearsal/run.ts';
import { spokenTime } from '../../../shared/clock-face.ts';
import { fill } from '../../../shared/fill.ts';
import { pageLanguage, say } from '../../../shared/language.ts';
import { stationsOf } from '../../rehearsal-data.ts';
import type { Desk } from '../../screen-context.ts';
import type { Run } from '../../storage/records.ts';
import { Confirm } from '../parts/confirm-dialog.tsx';
import { sayMoment } from '../parts/dates.ts';

interface UnfinishedProps {
  readonly desk: Desk;
  readonly run: Run;
  readonly onResume: () => void;
  readonly onCount: () => void;
  readonly onRemove: () => void;
}

/** A run that its page was lost in: to be gone on with, counted as it is, or deleted. */
export function Unfinished({ desk, run, onResume, onCount, onRemove }: UnfinishedProps) {
  const [removing, setRemoving] = useState(false);
  const stations = stationsOf(desk.talk, run.version);
  const last = run.visits.at(-1);
  const at = stations.findIndex(({ slide }) => slide.id === last?.slide);
  // The digest is of both languages: whatever was changed, the plan may be another one.
  const same = run.deck === desk.talk.rehearsal.deck || run.language !== desk.talk.language;
  return (
    <section class="screen">
      <header class="stack">
        <p class="kicker">{say(runWords.kicker)}</p>
        <h1>{say(runWords.openTitle)}</h1>
        <p>
          {fill(runWords.openText, {
            day: sayMoment(run.started),
            version: say(versionName[run.version]),
            n: at + 1,
            title: stations[at]?.slide.title ?? '',
            time: spokenTime((last?.to ?? 0) / 1000, pageLanguage()),
          })}
        </p>
        <p class="quiet">{say(same ? runWords.openHelp : runWords.openOther)}</p>
      </header>
      <div class="row actions">
        {same && (
          <button type="button" class="primary" onClick={onResume}>
            {say(runWords.resume)}
          </button>
        )}
        <button type="button" onClick={onCount}>
          {say(runWords.countIt)}
        </button>
        <button type="button" onClick={() => setRemoving(true)}>
          {say(runWords.remove)}
        </button>
      </div>
      {removing && (
        <Confirm
          title={say(runWords.discardTitle)}
          text={say(runWords.discardText)}
          yes={say(runWords.remove)}
          no={say(runWords.notNow)}
          onYes={onRemove}
          onClose={() => setRemoving(false)}
        />
      )}
    </section>
  );
}
