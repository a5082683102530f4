import { describe, expect, it } from 'vitest';
import { defineSlide } from '../model/define.ts';
import type { Tone } from '../model/tones.ts';
import { checkTones } from './check-tones.ts';

const same = (text: string) => ({ zh: text, en: text });
const common = {
  id: 'one',
  title: same('t'),
  time: '10s',
  notes: same('n'),
  keyPoints: [],
  claims: [],
  sources: [],
} as const;

const drawn = (layout: 'diagram' | 'map', tones: readonly string[]) =>
  checkTones(
    defineSlide({
      ...common,
      layout,
      diagram: {
        id: 'nodes',
        title: same('p'),
        text: same('w'),
        mermaid: `flowchart LR\n${tones.map((tone, index) => `  n${index}["{a}"]:::${tone}`).join('\n')}`,
        labels: { a: same('a') },
      },
    }),
  );

const charted = (tones: readonly Tone[]) =>
  checkTones(
    defineSlide({
      ...common,
      layout: 'figure',
      charts: [
        {
          id: 'bars',
          kind: 'bars',
          title: same('p'),
          text: same('w'),
          groups: [
            {
              heading: same('h'),
              bars: tones.map((tone) => ({ label: same('l'), value: 1, shown: same('1'), tone })),
            },
          ],
        },
      ],
    }),
  );

describe('the tones of a picture', () => {
  it('are two at most, beside plain', () => {
    expect(drawn('diagram', ['scale', 'plain', 'value', 'scale'])).toEqual([]);
    expect(charted(['scale', 'plain', 'value'])).toEqual([]);
    expect(drawn('diagram', ['scale', 'ability', 'value']).map(({ message }) => message)).toEqual([
      'has 3 tones, scale, ability, value: a colour means one thing, and a picture says one',
    ]);
    expect(charted(['scale', 'ability', 'learning', 'plain'])).toHaveLength(1);
  });

  it('are as many as there are stations on a map', () => {
    expect(drawn('map', ['scale', 'ability', 'learning', 'value'])).toEqual([]);
  });
});
