import { deckMessages, panelTitles, versionName } from '../../core/messages/deck.ts';
import type { VersionId } from '../../core/model/deck.ts';
import { element } from '../shared/dom/element.ts';
import { loadFacts } from '../shared/page/facts.ts';
import { say } from '../shared/page/language.ts';
import { hashOf, parseHash } from '../shared/page/slide-address.ts';
import { talkVersions } from '../shared/page/talk.ts';
import { isIn, searchFor, selectVersion, versionIn } from '../shared/page/version.ts';
import { viewAddress } from '../shared/page/view.ts';
import { barLink, languageLink, toolbar } from './toolbar.ts';

/** The talk as one long page, with each slide's script and evidence folded below it: for a phone, and for study. */
export async function startReading(root: HTMLElement): Promise<void> {
  document.body.prepend(toolbar(links()));
  const version = versionIn(location.search);
  for (const slide of root.querySelectorAll<HTMLElement>('.slide')) if (!isIn(slide, version)) slide.remove();
  selectVersion([...root.querySelectorAll<HTMLElement>('.slide')], version);
  makeScrollable(root);
  unfoldForPrint();
  followHash();
  window.addEventListener('hashchange', followHash);
  await addFacts(root, version);
  // What was added above the slide has moved it.
  followHash();
}

/** What the page leads to, at the slide one has reached. */
const links = (): readonly HTMLElement[] => [
  barLink(say(deckMessages.present), () => viewAddress('deck', slideInView())),
  languageLink(slideInView),
  barLink(say(deckMessages.rehearsal), () => viewAddress('rehearse')),
  barLink(say(deckMessages.notes), () => viewAddress('notes', slideInView())),
  lengths(),
];

/** Choosing a length loads the page of that length, at the slide one has reached. */
function lengths(): HTMLSelectElement {
  const select = element('select', { 'aria-label': say(panelTitles.length) });
  const current = versionIn(location.search);
  for (const version of talkVersions()) {
    const option = element('option', { value: version }, say(versionName(version)));
    option.selected = version === current;
    select.append(option);
  }
  select.addEventListener('change', () => {
    const version = talkVersions().find((id) => id === select.value) ?? 'full';
    location.assign(location.pathname + searchFor(version, location.search) + slideInView());
  });
  return select;
}

/** The address of the slide at the top of the window. */
function slideInView(): string {
  const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
  const reached = slides.findLast((slide) => slide.getBoundingClientRect().top < innerHeight / 2);
  return reached ? hashOf({ id: reached.id, step: -1 }) : '';
}

/** `#/mirage/2` is how the deck addresses a slide; here it scrolls to it. */
function followHash(): void {
  const place = parseHash(location.hash);
  if (place) document.getElementById(place.id)?.scrollIntoView();
}

/** A picture or a table wider than the window scrolls by itself; then a keyboard must reach it. */
function makeScrollable(root: HTMLElement): void {
  for (const wide of root.querySelectorAll<HTMLElement>('.drawing, .layout-table .body')) {
    if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
  }
}

/** On paper everything folded is open. */
function unfoldForPrint(): void {
  window.addEventListener('beforeprint', () => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}

async function addFacts(root: HTMLElement, version: VersionId): Promise<void> {
  const facts = await loadFacts().catch(() => undefined);
  if (!facts) return;
  for (const slide of root.querySelectorAll('.slide')) {
    const known = facts[slide.id];
    if (!known) continue;
    const folded = element('div', { class: 'folded' });
    // Finished HTML of our own build, escaped there.
    folded.append(
      fold(say(deckMessages.script), known.scripts[version]?.notes ?? ''),
      fold(say(panelTitles.evidence), known.evidence),
    );
    slide.append(folded);
  }
}

function fold(title: string, markup: string): HTMLElement {
  const details = element('details', {});
  const content = element('div', { class: 'evidence' });
  content.innerHTML = markup;
  details.append(element('summary', {}, title), content);
  return details;
}
