import { deckMessages, panelTitles } from '../../core/messages/deck.ts';
import { openPanel } from '../panels/open-panel.ts';
import { element } from '../shared/dom/element.ts';
import { say } from '../shared/page/language.ts';
import { nameInTalk } from '../shared/page/talk.ts';
import { viewAddress } from '../shared/page/view.ts';

/**
 * `S`: the speaker view in a window of its own. It is an ordinary address; where the browser opens no window, the
 * page says so and offers it as a link.
 */
export function openSpeaker(): void {
  const address = viewAddress('speaker', location.hash);
  // Its name, so that a second S finds the window that is already there.
  const opened = window.open(address, nameInTalk('speaker'), 'popup,width=1180,height=780');
  if (opened) {
    opened.focus();
    return;
  }
  const link = element(
    'a',
    { href: address, target: '_blank', rel: 'noopener' },
    say(deckMessages.openSpeaker),
  );
  const way = element('p', {});
  way.append(link);
  openPanel('notice', panelTitles.speakerBlocked, [
    element('p', {}, say(deckMessages.speakerBlockedHelp)),
    way,
  ]);
}
