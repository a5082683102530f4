import { render } from 'preact';
import { shellWords } from '../deck/rehearsal-words/shell.ts';
import { say } from '../page/language.ts';
import { App } from './app.tsx';
import { openStore } from './keep/open.ts';
import './rehearse.css';
import './controls.css';
import { routeHash } from './route.ts';
import { openTalks } from './talk.ts';

/** The rehearsal, over the slides that are in the page. */
export async function startRehearsal(root: HTMLElement): Promise<void> {
  document.title = `${say(shellWords.title)} · ${document.title}`;
  const store = await openStore();
  const talks = openTalks();
  // One begins by setting up a run; from the second evening on, with what is due.
  if (location.hash.length < 3) {
    const known = (await store.runs()).length + (await store.answers()).length > 0;
    history.replaceState(history.state, '', routeHash(known ? 'today' : 'run'));
  }
  const view = document.createElement('main');
  root.before(view);
  render(<App store={store} talks={talks} />, view);
  root.remove();
}
