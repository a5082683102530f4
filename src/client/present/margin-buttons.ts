import { deckKeyMessages, panelTitles, versionName, versionSign } from '../../core/messages/deck.ts';
import type { VersionId } from '../../core/model/deck.ts';
import { element } from '../shared/dom/element.ts';
import { say } from '../shared/page/language.ts';
import type { DeckAction } from './deck-keys.ts';

/** Buttons in the margin for those who have no keyboard: back, on, which length runs, and everything else. */
export function addMarginButtons(
  perform: (action: DeckAction) => void,
  version: () => VersionId,
): { relabel(): void } {
  const bar = element('div', { class: 'controls-bar', role: 'group' });
  const controls = [
    { action: 'previous', sign: '‹', label: deckKeyMessages.previous },
    { action: 'next', sign: '›', label: deckKeyMessages.next },
    { action: 'version', sign: '', label: panelTitles.length },
    { action: 'help', sign: '⋯', label: panelTitles.menu },
  ] as const;
  const buttons = controls.map(({ action, sign, label }) => {
    const button = element('button', {
      type: 'button',
      ...(action === 'version' ? { class: 'length' } : {}),
    });
    button.append(element('span', { 'aria-hidden': 'true' }, sign));
    button.addEventListener('click', () => perform(action));
    bar.append(button);
    return { button, label, action };
  });
  const relabel = (): void => {
    bar.setAttribute('aria-label', say(panelTitles.menu));
    for (const { button, label, action } of buttons) {
      const running = action === 'version' ? version() : undefined;
      button.setAttribute('aria-label', running ? `${say(label)}: ${say(versionName(running))}` : say(label));
      // The length that runs is what its button says.
      if (running) button.textContent = say(versionSign(running));
    }
  };
  relabel();
  document.body.append(bar);
  return { relabel };
}
