import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { say } from '../../../shared/page/language.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { DeletePanel } from './delete-panel.tsx';
import { ExportPanel } from './export-panel.tsx';
import { ImportPanel } from './import-panel.tsx';
import { SpacePanel } from './space-panel.tsx';
import type { StoredHistory } from './use-history.ts';

export interface DataProps {
  readonly context: ScreenContext;
  readonly history: StoredHistory;
  readonly onChanged: () => Promise<void>;
}

/** What this machine keeps: out of it, into it, how much of it, and away with it. */
export function DataPanels(props: DataProps) {
  return (
    <section class="stack data" aria-labelledby="data">
      <h2 id="data">{say(historyMessages.data)}</h2>
      <p>{say(historyMessages.dataLead)}</p>
      <div class="panels">
        <ExportPanel {...props} />
        <ImportPanel {...props} />
        <SpacePanel {...props} />
        <DeletePanel {...props} />
      </div>
    </section>
  );
}
