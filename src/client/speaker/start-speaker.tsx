// First: the styles of the parts refine it.
import './speaker.css';

import { render } from 'preact';
import { speakerMessages } from '../../core/messages/speaker.ts';
import { Boundary } from '../components/boundary.tsx';
import { watchMouseFocus } from '../shared/dom/mouse-focus.ts';
import { say } from '../shared/page/language.ts';
import { SpeakerApp } from './speaker-app.tsx';
import { SpeakerStore } from './speaker-store.ts';

/** The speaker view, over the slides that are in the page. */
export function startSpeaker(root: HTMLElement): void {
  document.title = `${say(speakerMessages.title)} · ${document.title}`;
  const view = document.createElement('div');
  root.before(view);
  watchMouseFocus();
  render(
    <Boundary fallback={(again) => <Broken onAgain={again} />}>
      <SpeakerApp store={new SpeakerStore()} />
    </Boundary>,
    view,
  );
  root.remove();
}

const Broken = ({ onAgain }: { readonly onAgain: () => void }) => (
  <p role="alert">
    {say(speakerMessages.broken)}{' '}
    <button type="button" onClick={onAgain}>
      {say(speakerMessages.retry)}
    </button>
  </p>
);
