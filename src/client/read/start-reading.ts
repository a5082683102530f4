import { deckMessages, panelTitles, versionName } from '../../core/messages/deck.ts';
import type { VersionId } from '../../core/model/deck.ts';
import { type Language, languageNames, languageTags, nextLanguage } from '../../core/model/languages.ts';
import { element } from '../shared/dom/element.ts';
import { loadFacts } from '../shared/page/facts.ts';
import { languageAddress, pageLanguage, say } from '../shared/page/language.ts';
import { hashOf, parseHash } from '../shared/page/slide-address.ts';
import { talkVersions } from '../shared/page/talk.ts';
import { toggleTheme } from '../shared/page/theme.ts';
import { isIn, searchFor, selectVersion, versionIn } from '../shared/page/version.ts';
import { viewAddress } from '../shared/page/view.ts';

/** The talk as one long page, with each slide's script and evidence folded below it: for a phone, and for study. */
export async function startReading(root: HTMLElement): Promise<void> {
  document.body.prepend(toolbar());
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

function toolbar(): HTMLElement {
  const bar = element('nav', { class: 'toolbar', 'aria-label': say(panelTitles.menu) });
  const theme = element('button', { type: 'button' }, say(deckMessages.theme));
  theme.addEventListener('click', toggleTheme);
  bar.append(
    link(say(deckMessages.present), (hash) => viewAddress('deck', hash)),
    languageLink(nextLanguage(pageLanguage())),
    link(say(deckMessages.rehearsal), () => viewAddress('rehearse')),
    lengths(),
    theme,
  );
  return bar;
}

function languageLink(language: Language): HTMLAnchorElement {
  const made = link(
    languageNames[language],
    (hash) => `${languageAddress(language) ?? ''}${location.search}${hash}`,
  );
  made.lang = languageTags[language];
  return made;
}

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

/** A link whose address is read when it is followed, so that it keeps the slide one has reached. */
function link(text: string, address: (hash: string) => string): HTMLAnchorElement {
  const made = element('a', { href: address('') }, text);
  made.addEventListener('click', () => {
    made.href = address(slideInView());
  });
  return made;
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
