import { render } from 'preact';
import { speakerWords } from '../deck/speaker-words.ts';
import { say } from '../page/language.ts';
import { App } from './app.tsx';
import './speaker.css';
import { Talk } from './talk.ts';

/** The speaker view, over the slides that are in the page. */
export function startSpeaker(root: HTMLElement): void {
  document.title = `${say(speakerWords.title)} · ${document.title}`;
  const view = document.createElement('div');
  root.before(view);
  render(<App talk={new Talk()} />, view);
  root.remove();
}
