import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { routeHash } from '../../route.ts';
import type { ScreenProps } from '../../screen-context.ts';
import './history.css';
import { DataPanels } from './data-panels.tsx';
import { PastAnswers } from './past-answers.tsx';
import { PastRuns } from './past-runs.tsx';
import { Trends } from './trends.tsx';
import { useHistory } from './use-history.ts';

/** What was rehearsed so far, how it changes, and what this machine keeps of it. */
export function HistoryScreen({ context }: ScreenProps) {
  const { history, reload } = useHistory(context);
  if (!history) return null;
  const empty = history.runs.length + history.answers.length + history.recalls.length === 0;
  return (
    <section class="screen history">
      <header class="stack">
        <p class="kicker">{say(historyMessages.kicker)}</p>
        <h1>{say(historyMessages.title)}</h1>
        {empty && <p>{say(historyMessages.empty)}</p>}
        {context.store.damaged > 0 && (
          <p class="warning">{fill(historyMessages.damaged, { n: context.store.damaged })}</p>
        )}
        {empty && (
          <p class="row actions">
            <a class="button primary" href={routeHash('run')}>
              {say(historyMessages.begin)}
            </a>
          </p>
        )}
      </header>
      {!empty && (
        <>
          <Trends context={context} history={history} />
          <PastRuns context={context} history={history} onChanged={reload} />
          <PastAnswers history={history} />
        </>
      )}
      <DataPanels context={context} history={history} onChanged={reload} />
    </section>
  );
}
