import { describe, expect, it } from 'vitest';
import { dropSilent, noAudience, pingMilliseconds, windowAnswered, windowLeft } from './audience-windows.ts';

describe('the audience', () => {
  const two = windowAnswered(windowAnswered(noAudience, 'hall', true, 0), 'stream', false, 0);

  it('is lost when its last window leaves, not before', () => {
    expect(windowLeft(two, 'hall').lost).toBe(false);
    expect(windowLeft(windowLeft(two, 'hall'), 'stream').lost).toBe(true);
    expect(windowLeft(noAudience, 'somebody else')).toBe(noAudience);
  });

  it('loses a window that lets three calls pass', () => {
    const later = windowAnswered(two, 'hall', true, 3 * pingMilliseconds);
    expect([...dropSilent(later, 4 * pingMilliseconds).windows.keys()]).toEqual(['hall']);
    expect(dropSilent(two, 3 * pingMilliseconds)).toBe(two);
  });

  it('is there again when it answers', () => {
    expect(
      windowAnswered(windowLeft(windowAnswered(noAudience, 'hall', true, 0), 'hall'), 'hall', true, 9).lost,
    ).toBe(false);
  });
});
