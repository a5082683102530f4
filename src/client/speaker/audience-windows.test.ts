import { describe, expect, it } from 'vitest';
import { dropSilent, left, nobody, rollAnswered, rollEvery } from './audience-windows.ts';

describe('the audience', () => {
  const two = rollAnswered(rollAnswered(nobody, 'hall', true, 0), 'stream', false, 0);

  it('is lost when its last window leaves, not before', () => {
    expect(left(two, 'hall').lost).toBe(false);
    expect(left(left(two, 'hall'), 'stream').lost).toBe(true);
    expect(left(nobody, 'somebody else')).toBe(nobody);
  });

  it('loses a window that lets three calls pass', () => {
    const later = rollAnswered(two, 'hall', true, 3 * rollEvery);
    expect([...dropSilent(later, 4 * rollEvery).seats.keys()]).toEqual(['hall']);
    expect(dropSilent(two, 3 * rollEvery)).toBe(two);
  });

  it('is there again when it answers', () => {
    expect(rollAnswered(left(rollAnswered(nobody, 'hall', true, 0), 'hall'), 'hall', true, 9).lost).toBe(
      false,
    );
  });
});
