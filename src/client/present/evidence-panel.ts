import { deckMessages } from '../../core/messages/deck.ts';
import { openDialog } from '../shared/dom/dialog.ts';
import { element } from '../shared/dom/element.ts';
import { loadFacts } from '../shared/page/facts.ts';
import { say } from '../shared/page/language.ts';
import { titleOf } from '../shared/page/slide-title.ts';
import type { RevealDeck } from './reveal.ts';

/** `C`: the claims the slide deals with, their verdicts, and the papers, as links. */
export async function showEvidence(deck: RevealDeck): Promise<void> {
  const slide = deck.current();
  const content = element('div', { class: 'evidence' });
  try {
    const facts = await loadFacts();
    // Finished HTML of our own build, escaped there; nothing a visitor wrote gets into it.
    content.innerHTML = facts[slide.id]?.evidence ?? '';
  } catch {
    content.append(element('p', { role: 'alert' }, say(deckMessages.factsFailed)));
  }
  const title = element('p', { class: 'heading' }, titleOf(slide));
  // The speaker may have gone on, or changed the language, while the facts were under way.
  if (slide === deck.current()) openDialog('evidence', say(deckMessages.evidence), [title, content]);
}
