import { deckMessages, panelTitles, versionName } from '../../core/messages/deck.ts';
import type { VersionId } from '../../core/model/deck.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Facts } from '../../core/model/page-contract.ts';
import { closeDialog } from '../shared/dom/dialog.ts';
import { element } from '../shared/dom/element.ts';
import { pageLanguage, say } from '../shared/page/language.ts';
import { talkVersions } from '../shared/page/talk.ts';
import { spokenTime } from '../shared/time/clock-face.ts';
import { rates, speakingRate, storeSpeakingRate } from '../shared/time/speaking-rate.ts';
import { openPanel } from './open-panel.ts';
import { versionLength } from './version-length.ts';

interface VersionPanelData {
  readonly current: VersionId;
  /** In which the talk is given: whose words are counted, at whose pace. */
  readonly language: Language;
  readonly facts: Promise<Facts>;
  readonly choose: (version: VersionId) => void;
  /** Why the panel has opened, when nobody asked for it. */
  readonly remark?: string;
}

/** How long the talk is: each version with its slides, and the time it takes at one's own pace. */
export function openVersionPanel({ current, language, facts, choose, remark = '' }: VersionPanelData): void {
  const status = element('p', { role: 'status' }, remark);
  const list = element('ul', { class: 'lengths' });
  const rate = rateField(language);
  const label = element('label', { class: 'rate' }, say(deckMessages.rate));
  label.append(rate);
  const details = talkVersions().map((version) => {
    const { item, detail } = choice(version, version === current, () => choose(version));
    list.append(item);
    return { version, detail };
  });
  openPanel('length', panelTitles.length, [status, list, label]);

  const tell = (known: Facts, unitsPerMinute: number): void => {
    for (const { version, detail } of details) {
      const { slides, units } = versionLength(known, version);
      const seconds = (60 * units) / unitsPerMinute;
      detail.textContent = `${slides} ${say(deckMessages.slides)} · ${spokenTime(seconds, pageLanguage())}`;
    }
  };
  const { min, max } = rates[language];
  facts.then(
    (known) => {
      tell(known, speakingRate(language));
      rate.addEventListener('input', () => {
        const stored = storeSpeakingRate(rate.valueAsNumber, language);
        status.textContent = stored ? '' : `${say(deckMessages.rateBounds)} ${min}–${max}`;
        if (stored) tell(known, rate.valueAsNumber);
      });
    },
    () => {
      status.textContent = say(deckMessages.factsFailed);
    },
  );
}

function choice(
  version: VersionId,
  isCurrent: boolean,
  choose: () => void,
): { readonly item: HTMLElement; readonly detail: HTMLElement } {
  const button = element('button', { type: 'button', ...(isCurrent ? { 'aria-current': 'true' } : {}) });
  const detail = element('span', { class: 'detail' });
  button.append(element('strong', {}, say(versionName(version))), detail);
  button.addEventListener('click', () => {
    closeDialog();
    choose();
  });
  const item = element('li', {});
  item.append(button);
  return { item, detail };
}

function rateField(language: Language): HTMLInputElement {
  const { min, max } = rates[language];
  return element('input', {
    type: 'number',
    min: String(min),
    max: String(max),
    step: '5',
    value: String(speakingRate(language)),
  });
}
