import { startDeck } from './client/present/start-deck.ts';
import { startReading } from './client/read/start-reading.ts';
import { followOldAddresses } from './client/shared/dom/old-address.ts';
import { viewIn } from './client/shared/page/view.ts';
import type { View } from './core/model/page-contract.ts';

// The first lines of the page have chosen the view, before the first paint, and set it as a class.
const apps = {
  deck: startDeck,
  read: startReading,
  // What comes from here on is loaded when it is asked for; the next two have a view library of their own.
  speaker: async (root) => (await import('./client/speaker/start-speaker.tsx')).startSpeaker(root),
  rehearse: async (root) => (await import('./client/rehearsal/start-rehearsal.tsx')).startRehearsal(root),
  notes: async (root) => (await import('./client/read/start-notes.ts')).startNotes(root),
} satisfies Record<View, (root: HTMLElement) => void | Promise<void>>;

const view = viewIn(document.documentElement.classList);
// The addresses of a rehearsal name its screens.
if (view !== 'rehearse') followOldAddresses();

const root = document.querySelector<HTMLElement>('.reveal');
if (root) afterFirstPaint(() => void apps[view](root));

/** The page is complete without an app; what starts one must not hold up its first frame. */
function afterFirstPaint(start: () => void): void {
  // A hidden page paints nothing, and would wait for ever.
  if (document.visibilityState === 'hidden') start();
  else requestAnimationFrame(() => setTimeout(start));
}
