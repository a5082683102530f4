import { describe, expect, it } from 'vitest';
import { movedTo } from './old-address.ts';

describe('movedTo', () => {
  it('finds where a slide has gone', () => {
    expect(movedTo('names', 'definition=one-minute names=three-layers')).toBe('three-layers');
    expect(movedTo('definition', 'definition=one-minute names=three-layers')).toBe('one-minute');
  });

  it('leaves alone what has not moved, new ids and parts of old ones included', () => {
    for (const id of ['one-minute', 'def', 'names=three-layers', 'constructor', '', undefined])
      expect(movedTo(id, 'definition=one-minute names=three-layers')).toBeUndefined();
  });

  it('knows none where the page has none', () => {
    expect(movedTo('definition', '')).toBeUndefined();
    expect(movedTo('', '')).toBeUndefined();
    expect(movedTo('definition', null)).toBeUndefined();
  });
});
