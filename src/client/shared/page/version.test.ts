import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VersionId } from '../../../core/model/deck.ts';
import { isUnknownVersion, searchFor, versionIn } from './version.ts';

const versions: readonly VersionId[] = ['1', '3', '10', 'full'];

describe('the version in an address', () => {
  it('is what was asked for, and the whole talk when that does not exist', () => {
    expect(versionIn('?version=3', versions)).toBe('3');
    expect(versionIn('', versions)).toBe('full');
    expect(versionIn('?version=7', versions)).toBe('full');
    expect(isUnknownVersion('?version=7', versions)).toBe(true);
    expect(isUnknownVersion('?version=', versions)).toBe(true);
    expect(isUnknownVersion('?view=read', versions)).toBe(false);
  });

  it('comes back as it was written, and leaves the rest of the address alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...versions),
        fc.constantFrom('', '?view=read', '?version=5&view=read'),
        (id, search) => {
          const written = searchFor(id, search);
          expect(versionIn(written, versions)).toBe(id);
          expect(new URLSearchParams(written).get('view')).toBe(new URLSearchParams(search).get('view'));
        },
      ),
    );
    expect(searchFor('full', '?version=3')).toBe('');
  });
});
