import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { say } from '../../../shared/page/language.ts';
import type { DataPanelProps } from './data-panel-props.ts';
import { DeletePanel } from './delete-panel.tsx';
import { ExportPanel } from './export-panel.tsx';
import { ImportPanel } from './import-panel.tsx';
import { SpacePanel } from './space-panel.tsx';

/** What the browser stores of the rehearsals: to be exported, imported, weighed and deleted. */
export const DataPanels = (props: DataPanelProps) => (
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
