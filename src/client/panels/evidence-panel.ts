import { deckMessages, panelTitles } from '../../core/messages/deck.ts';
import { type Language, languageTags } from '../../core/model/languages.ts';
import { element } from '../shared/dom/element.ts';
import { say } from '../shared/page/language.ts';
import { openPanel } from './open-panel.ts';

interface EvidencePanelData {
  /** The slide's. */
  readonly title: string;
  /** Finished HTML of our own build, escaped there; nothing a visitor wrote gets into it. */
  readonly evidence: Promise<string>;
  readonly language: Language;
}

/** The name of the panel, to ask whether it is open. */
export const evidencePanel = 'evidence';

/** The claims a slide deals with, their verdicts, and the papers, as links. Opens at once, and is filled when they come. */
export function openEvidencePanel({ title, evidence, language }: EvidencePanelData): void {
  const content = element('div', { class: 'evidence', lang: languageTags[language] });
  const dialog = openPanel(evidencePanel, panelTitles.evidence, [
    element('p', { class: 'heading' }, title),
    content,
  ]);
  evidence.then(
    (html) => {
      content.innerHTML = html;
    },
    () => dialog.append(element('p', { role: 'alert' }, say(deckMessages.factsFailed))),
  );
}
