import { historyWords } from '../../../../core/messages/rehearsal/history.ts';
import { say } from '../../../shared/language.ts';
import type { Desk } from '../../screen-context.ts';
import { DeleteAll } from './history-delete.tsx';
import { ExportPanel } from './history-export.tsx';
import { ImportPanel } from './history-import.tsx';
import { SpacePanel } from './history-space.tsx';
import type { History } from './use-history.ts';

export interface DataProps {
  readonly desk: Desk;
  readonly history: History;
  readonly onChanged: () => Promise<void>;
}

/** What this machine keeps: out of it, into it, how much of it, and away with it. */
export function HistoryData(props: DataProps) {
  return (
    <section class="stack data" aria-labelledby="data">
      <h2 id="data">{say(historyWords.data)}</h2>
      <p>{say(historyWords.dataLead)}</p>
      <div class="panels">
        <ExportPanel {...props} />
        <ImportPanel {...props} />
        <SpacePanel {...props} />
        <DeleteAll {...props} />
      </div>
    </section>
  );
}
