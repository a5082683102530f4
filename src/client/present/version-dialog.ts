import { deckMessages, versionName } from '../../core/messages/deck.ts';
import type { VersionId } from '../../core/model/deck.ts';
import type { Facts } from '../../core/model/page-contract.ts';
import { closeDialog, openDialog } from '../shared/dom/dialog.ts';
import { element } from '../shared/dom/element.ts';
import { loadFacts } from '../shared/page/facts.ts';
import { pageLanguage, say } from '../shared/page/language.ts';
import { talkVersions } from '../shared/page/talk.ts';
import { spokenTime, versionLength } from '../shared/time/clock-face.ts';
import { keepSpeakingRate, rates, speakingRate } from '../shared/time/speaking-rate.ts';

/** `V`: how long the talk is. Each version with its slides and the time it takes at one's own pace. */
export function showLengths(current: VersionId, choose: (version: VersionId) => void, remark = ''): void {
  const list = element('ul', { class: 'lengths' });
  const status = element('p', { role: 'status' }, remark);
  const language = pageLanguage();
  const { min, max } = rates[language];
  const rate = element('input', {
    type: 'number',
    min: String(min),
    max: String(max),
    step: '5',
    value: String(speakingRate(language)),
  });
  const label = element('label', { class: 'rate' }, say(deckMessages.rate));
  label.append(rate);
  openDialog('length', say(deckMessages.length), [status, list, label]);

  const buttons = talkVersions().map((version) => {
    const item = element('li', {});
    const button = element('button', {
      type: 'button',
      ...(version === current ? { 'aria-current': 'true' } : {}),
    });
    const detail = element('span', { class: 'detail' });
    button.append(element('strong', {}, say(versionName(version))), detail);
    button.addEventListener('click', () => {
      closeDialog();
      choose(version);
    });
    item.append(button);
    list.append(item);
    return { version, detail };
  });
  const tell = (facts: Facts, pace: number): void => {
    for (const { version, detail } of buttons) {
      const { slides, units } = versionLength(facts, version);
      detail.textContent = `${slides} ${say(deckMessages.slides)} · ${spokenTime((60 * units) / pace, language)}`;
    }
  };

  void loadFacts()
    .then((facts) => {
      tell(facts, speakingRate(language));
      rate.addEventListener('input', () => {
        const kept = keepSpeakingRate(rate.valueAsNumber, language);
        status.textContent = kept ? '' : `${say(deckMessages.rateBounds)} ${min}–${max}`;
        if (kept) tell(facts, rate.valueAsNumber);
      });
    })
    .catch(() => {
      status.textContent = say(deckMessages.factsFailed);
    });
}
