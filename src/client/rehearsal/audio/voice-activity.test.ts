import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voiceIn, voiceThreshold } from './voice-activity.ts';

/** One letter a level of 50 ms: `#` voice, `+` a voice that sinks, `.` a quiet room. */
const drawn = (picture: string, room = -70) =>
  [...picture].map((letter, index) => ({
    at: 50 * index,
    decibels: letter === '#' ? -25 : letter === '+' ? Math.max(room + 8, -55) - 2 : room,
  }));

describe('voice', () => {
  it.each([
    ['begins and ends where it does', '....####....', [[200, 400]]],
    ['goes on through a gap of less than 0.3 s', '..####.....####..', [[100, 750]]],
    [
      'ends at a gap of 0.3 s, and no later',
      '..####......####..',
      [
        [100, 300],
        [600, 800],
      ],
    ],
    ['may sink within a word, not begin so', '..++####++..', [[200, 500]]],
    ['is no click', '..##......##....', []],
    ['is there to the end', '....####', [[200, 400]]],
    ['is nothing in silence', '............', []],
  ])('%s', (_, picture, stretches) => {
    expect(voiceIn(drawn(picture))).toEqual(stretches);
  });

  it('is found above a loud room, and where nobody was ever silent', () => {
    expect(voiceIn(drawn('......####......', -45))).toEqual([[300, 500]]);
    expect(voiceIn(drawn('##########'))).toEqual([[0, 500]]);
    expect(voiceThreshold(Array(100).fill(-30))).toBeGreaterThan(voiceThreshold(Array(100).fill(-60)));
  });

  it('is told from a steady noise by how loud it was before', () => {
    const fan = Array.from({ length: 40 }, (_, index) => ({ at: 50 * index, decibels: -35 }));
    const voice = fan.map(({ at, decibels }) => ({ at, decibels: at >= 500 && at < 1000 ? -18 : decibels }));
    expect(voiceIn(voice, Array(60).fill(-35))).toEqual([[500, 1000]]);
  });

  it('ends where levels are missing', () => {
    const levels = drawn('....####........').map(({ at, decibels }) => ({
      at: at >= 300 ? at + 5000 : at,
      decibels,
    }));
    expect(
      voiceIn([...levels, ...drawn('####').map(({ at, decibels }) => ({ at: at + 9000, decibels }))]),
    ).toEqual([[9000, 9200]]);
  });

  const pictures = fc.array(fc.constantFrom('#', '.', '+', '....', '####', '........'), { maxLength: 60 });

  it('comes in stretches in order, apart from each other, long enough, and loud at both ends', () => {
    fc.assert(
      fc.property(pictures, fc.integer({ min: -80, max: -50 }), (parts, room) => {
        const levels = drawn(parts.join(''), room);
        const stretches = voiceIn(levels);
        const on = voiceThreshold(levels.map(({ decibels }) => decibels));
        stretches.forEach(([from, to], index) => {
          expect(to - from).toBeGreaterThanOrEqual(150);
          expect(from - (stretches[index - 1]?.[1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(300);
          expect(levels[from / 50]?.decibels).toBeGreaterThanOrEqual(on);
          expect(levels[to / 50 - 1]?.decibels).toBeGreaterThanOrEqual(on - 3);
        });
      }),
    );
  });

  it('is not made longer by silence after it', () => {
    fc.assert(
      fc.property(pictures, fc.nat(50), (parts, silence) => {
        const quiet = `${'.'.repeat(60)}${parts.join('')}`;
        expect(voiceIn(drawn(quiet + '.'.repeat(silence)))).toEqual(voiceIn(drawn(quiet)));
      }),
    );
  });
});
