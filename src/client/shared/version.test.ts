import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionIds } from '../../core/model/deck.ts';
import { isUnknownVersion, searchFor, versionIn } from './version.ts';

describe('the version in an address', () => {
  it('is what was asked for, and the whole talk when that does not exist', () => {
    expect(versionIn('?version=3')).toBe('3');
    expect(versionIn('')).toBe('full');
    expect(versionIn('?version=7')).toBe('full');
    expect(isUnknownVersion('?version=7')).toBe(true);
    expect(isUnknownVersion('?version=')).toBe(true);
    expect(isUnknownVersion('?view=read')).toBe(false);
  });

  it('comes back as it was written, and leaves the rest of the address alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...versionIds),
        fc.constantFrom('', '?view=read', '?version=5&view=read'),
        (id, search) => {
          const written = searchFor(id, search);
          expect(versionIn(written)).toBe(id);
          expect(new URLSearchParams(written).get('view')).toBe(new URLSearchParams(search).get('view'));
        },
      ),
    );
    expect(searchFor('full', '?version=3')).toBe('');
  });
});
