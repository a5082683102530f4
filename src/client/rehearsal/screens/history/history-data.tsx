import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { say } from '../../../shared/language.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { DeleteAll } from './history-delete.tsx';
import { ExportPanel } from './history-export.tsx';
import { ImportPanel } from './history-import.tsx';
import { SpacePanel } from './history-space.tsx';
import type { StoredHistory } from './use-history.ts';

export interface DataProps {
  readonly desk: ScreenContext;
  readonly history: StoredHistory;
  readonly onChanged: () => Promise<void>;
}

/** What this machine keeps: out of it, into it, how much of it, and away with it. */
export function HistoryData(props: DataProps) {
  return (
    <section class="stack data" aria-labelledby="data">
      <h2 id="data">{say(historyMessages.data)}</h2>
      <p>{say(historyMessages.dataLead)}</p>
      <div class="panels">
        <ExportPanel {...props} />
        <ImportPanel {...props} />
        <SpacePanel {...props} />
        <DeleteAll {...props} />
      </div>
    </section>
  );
}
