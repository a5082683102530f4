import { element } from '../shared/dom/element.ts';
import { typedContent } from '../shared/dom/typed-content.ts';
import { titleOf } from '../shared/page/slide-title.ts';
import type { RevealDeck } from './reveal.ts';

/**
 * Tells a screen reader what has come: a slide with what shows on it, then each step by itself. reveal.js does so
 * too, but reads out steps that are still hidden, names one of several nodes, and ends sentences twice.
 * `retitle` is for when the page has been given another title, in another language.
 */
export function installAnnouncer(deck: RevealDeck): { retitle(): void } {
  let talkTitle = document.title;
  deck.root.querySelector('.aria-status')?.remove();
  const status = element('div', { class: 'status visually-hidden', 'aria-live': 'polite' });
  deck.root.append(status);

  const announceSlide = (): void => {
    const slide = deck.current();
    // The tab and the history name the slide as well.
    document.title = `${titleOf(slide)} · ${talkTitle}`;
    status.textContent = visibleText(slide);
  };
  const announceStep = (): void => {
    const shown = [...deck.current().querySelectorAll('.current-fragment')].map(visibleText);
    if (shown.length > 0) status.textContent = shown.join(' ');
  };
  deck.onSlide(announceSlide);
  deck.onStep(announceStep);
  announceSlide();
  return {
    retitle() {
      talkTitle = document.title;
      announceSlide();
    },
  };
}

/** The text of an element as it stands on the screen: without steps to come, without drawings and what is for the eye alone. */
function visibleText(shown: Element): string {
  const copy = shown.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const hidden of copy.querySelectorAll(
    '.fragment:not(.visible, .custom), [aria-hidden], .drawing, footer',
  ))
    hidden.remove();
  return typedContent(copy);
}
