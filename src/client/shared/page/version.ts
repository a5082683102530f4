import type { VersionId } from '../../../core/model/deck.ts';
import { pageNumber, uncounted, versionsAttribute } from '../../../core/model/page-contract.ts';
import { talkVersions } from './talk.ts';

/** The version that an address asks for with `?version=`: the whole talk when it asks for none, or for one there is not. */
export function versionIn(search: string, versions = talkVersions()): VersionId {
  const asked = new URLSearchParams(search).get('version');
  return versions.find((id) => id === asked) ?? 'full';
}

/** An address asks for a version that does not exist. */
export function isUnknownVersion(search: string, versions = talkVersions()): boolean {
  const asked = new URLSearchParams(search).get('version');
  return asked !== null && !versions.some((id) => id === asked);
}

/** The query of an address that asks for `version`, all else in it kept. The whole talk needs no asking. */
export function searchFor(version: VersionId, search: string): string {
  const query = new URLSearchParams(search);
  if (version === 'full') query.delete('version');
  else query.set('version', version);
  const text = query.toString();
  return text && `?${text}`;
}

/** What of a slide says which versions it is part of. */
type VersionedSlide = Pick<Element, 'id' | 'getAttribute'>;

export const isIn = (slide: VersionedSlide, version: VersionId): boolean =>
  (slide.getAttribute(versionsAttribute) ?? '').split(' ').includes(version);

export const isBackup = (slide: HTMLElement): boolean =>
  slide.getAttribute(uncounted.attribute) === uncounted.value;

/** The slides of a version among all slides, their page numbers printed anew. */
export function selectVersion(all: readonly HTMLElement[], version: VersionId): readonly HTMLElement[] {
  const selected = all.filter((slide) => isIn(slide, version));
  const counted = selected.filter((slide) => !isBackup(slide));
  counted.forEach((slide, index) => {
    const number = slide.querySelector('.page');
    if (number) number.textContent = pageNumber(index + 1, counted.length);
  });
  return selected;
}

/** Where one lands when a slide is asked for that the version leaves out: at the last one before it that is in. */
export function nearestIn<Slide extends VersionedSlide>(
  all: readonly Slide[],
  id: string,
  version: VersionId,
): Slide | undefined {
  const at = all.findIndex((slide) => slide.id === id);
  return all.slice(0, at + 1).findLast((slide) => isIn(slide, version));
}
