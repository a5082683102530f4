import { pageLanguage } from '../shared/page/language.ts';
import { slidesIn } from '../shared/page/language-pages.ts';
import { hashOf, parseHash } from '../shared/page/slide-address.ts';
import { nearestIn, searchFor, versionIn } from '../shared/page/version.ts';
import { safeLocalStorage } from '../shared/storage.ts';
import type { PresentationState } from '../shared/sync/message.ts';
import { storedNames } from './stored-names.ts';
import { elapsedMilliseconds, restoreTimer, type Timer, unstartedTimer } from './talk-timer.ts';

/** Where a view begins until another window says better: where its address says, or at `last`, or at the first slide. */
export function startingPresentation(last: PresentationState | undefined): PresentationState {
  const version = versionIn(location.search);
  const all = slidesIn(document);
  const base: PresentationState = {
    slide: all[0]?.id ?? '',
    step: -1,
    version,
    language: pageLanguage(),
    theme: last?.theme ?? null,
    black: false,
  };
  const place = parseHash(location.hash);
  if (place) {
    const slide = nearestIn(all, place.id, version)?.id;
    return slide ? { ...base, slide, step: slide === place.id ? place.step : -1 } : base;
  }
  const asked = new URLSearchParams(location.search).has('version');
  if (!last || asked || !all.some(({ id }) => id === last.slide)) return base;
  return { ...last, language: base.language, black: false };
}

/** The clock goes on through a reload; on another slide than it stood on, that slide begins now. */
export function startingTimer(slide: string): Timer {
  const now = Date.now();
  const restored = restoreTimer(safeLocalStorage.read(storedNames.timer), now);
  if (!restored) return unstartedTimer(slide);
  if (restored.slide === slide) return restored;
  return { ...restored, slide, enteredMilliseconds: elapsedMilliseconds(restored.stopwatch, now) };
}

/** The page's own address says where the audience is, so that a reload and a copied link find it again. */
export function writeAddress({ version, slide, step }: PresentationState): void {
  const address = location.pathname + searchFor(version, location.search) + hashOf({ id: slide, step });
  history.replaceState(history.state, '', address);
}
