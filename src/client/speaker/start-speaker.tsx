import { render } from 'preact';
import { speakerWords } from '../../core/messages/speaker.ts';
import { say } from '../shared/language.ts';
import { App } from './speaker-app.tsx';
import './speaker.css';
import { Talk } from './speaker-store.ts';

/** The speaker view, over the slides that are in the page. */
export function startSpeaker(root: HTMLElement): void {
  document.title = `${say(speakerWords.title)} · ${document.title}`;
  const view = document.createElement('div');
  root.before(view);
  render(<App talk={new Talk()} />, view);
  root.remove();
}
