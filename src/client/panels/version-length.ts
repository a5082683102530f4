import type { VersionId } from '../../core/model/deck.ts';
import type { Facts } from '../../core/model/page-contract.ts';

/** How many slides a version has, backup slides aside, and how much there is to say over them. */
export function versionLength(
  facts: Facts,
  version: VersionId,
): { readonly slides: number; readonly units: number } {
  const scripts = Object.values(facts).flatMap(({ backup, scripts }) =>
    backup ? [] : (scripts[version] ?? []),
  );
  return { slides: scripts.length, units: scripts.reduce((sum, { units }) => sum + units, 0) };
}
