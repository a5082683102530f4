import { render } from 'preact';
import { shellMessages } from '../../core/messages/rehearsal/shell.ts';
import { Boundary } from '../components/boundary.tsx';
import { say } from '../shared/page/language.ts';
import { nameInTalk } from '../shared/page/talk.ts';
import { RehearsalApp } from './rehearsal-app.tsx';
import { openStore } from './storage/open-store.ts';
import './rehearsal.css';
import './controls.css';
import { openTalks } from './rehearsal-data.ts';
import { routeHash } from './route.ts';
import { BrokenScreen } from './screens/broken/broken-screen.tsx';
import type { Store } from './storage/store.ts';

/** The rehearsal, over the slides that are in the page. */
export async function startRehearsal(root: HTMLElement): Promise<void> {
  document.title = `${say(shellMessages.title)} · ${document.title}`;
  const store = await openStore(nameInTalk('rehearsal'));
  const talks = openTalks();
  // One begins by setting up a run; from the second evening on, with what is due.
  if (location.hash.length < 3) {
    const known = await hasRecords(store);
    history.replaceState(history.state, '', routeHash(known ? 'today' : 'run'));
  }
  const view = document.createElement('main');
  root.before(view);
  render(
    <Boundary fallback={(again) => <BrokenScreen store={store} onAgain={again} />}>
      <RehearsalApp store={store} talks={talks} />
    </Boundary>,
    view,
  );
  root.remove();
}

/** What cannot be read counts as nothing here: the screen that needs it says so. */
async function hasRecords(store: Store): Promise<boolean> {
  try {
    return (await store.runs()).length + (await store.answers()).length > 0;
  } catch {
    return false;
  }
}
