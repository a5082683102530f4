import { describe, expect, it } from 'vitest';
import type { Deck, Version } from '../model/deck.ts';
import type { Text } from '../model/languages.ts';
import type { LedgerSlide } from '../model/slides.ts';
import { isVersionId } from '../model/version-id.ts';
import { scriptsOf, versionIdsOf } from '../model/versions.ts';
import { checkVersions } from './check-versions.ts';

const same = (text: string): Text => ({ zh: text, en: text });
/** Notes that take `seconds` at the usual pace of each language: 220 characters, 140 words a minute. */
const lasting = (seconds: number): Text => ({
  zh: '字'.repeat(Math.round((220 * seconds) / 60)),
  en: 'word '.repeat(Math.round((140 * seconds) / 60)),
});
const slide = (id: string): LedgerSlide => ({
  id,
  layout: 'ledger',
  title: same('标题'),
  time: '30s',
  notes: lasting(30),
  keyPoints: [],
  claims: [],
  sources: [],
});
const [cover, middle, end, spare] = ['cover', 'middle', 'end', 'spare'].map(slide) as [
  LedgerSlide,
  LedgerSlide,
  LedgerSlide,
  LedgerSlide,
];
const deckOf = (...versions: readonly Version[]): Deck => ({
  id: 'sample',
  title: same('题'),
  description: same('述'),
  author: same('人'),
  sections: [
    { id: 'all', title: same('一'), slides: [cover, middle, end] },
    { id: 'backup', title: same('二'), slides: [spare], appendix: true },
  ],
  versions,
  claims: [],
  omissions: [],
  questions: [],
  sources: {},
});
const good: Version = {
  minutes: 1,
  parts: [
    { slide: cover, time: '20s', notes: lasting(20) },
    { slide: end, time: '40s', notes: lasting(40) },
  ],
};

describe('checkVersions', () => {
  it('finds nothing wrong with a version that fits its minutes', () => {
    expect(checkVersions(deckOf(good))).toEqual([]);
  });

  it('says which slide is over when the whole is more than a tenth off, and by how much', () => {
    const parts = [good.parts[0] ?? never(), { slide: end, time: '40s' as const, notes: lasting(49) }];
    const [zh, en] = checkVersions(deckOf({ ...good, parts }));
    expect(zh).toMatchObject({
      version: '1',
      field: 'notes.zh',
      message: 'take 69 s to say, for 60 s: end +9 s',
    });
    expect(en?.field).toBe('notes.en');
  });

  it('says which slide is far off its own share, even when the whole fits', () => {
    const parts = [
      { slide: cover, time: '20s' as const, notes: lasting(30) },
      { slide: end, time: '40s' as const, notes: lasting(30) },
    ];
    expect(checkVersions(deckOf({ ...good, parts }))[0]?.message).toBe(
      'take 60 s to say, for 60 s: cover +10 s, end −10 s',
    );
  });

  it('wants the times of its slides to add up to its minutes', () => {
    const parts = [{ slide: cover, time: '50s' as const, notes: lasting(56) }];
    expect(checkVersions(deckOf({ ...good, parts }))[0]?.message).toContain('add up to 50 s, not to 60 s');
  });

  it('starts with the first slide, keeps the order, and takes no backup slides', () => {
    const order = [end, cover, spare].map((one) => ({
      slide: one,
      time: '20s' as const,
      notes: lasting(20),
    }));
    expect(
      checkVersions(deckOf({ ...good, parts: order })).map(({ field, message }) => [field, message]),
    ).toEqual([
      ['end', 'is out of order'],
      ['cover', 'is out of order'],
      ['spare', 'is no slide of the talk'],
    ]);
  });

  it('compares the numbers of the languages', () => {
    const notes = { zh: `${lasting(20).zh}3`, en: lasting(20).en };
    const parts = [{ slide: cover, time: '20s' as const, notes }, good.parts[1] ?? never()];
    expect(checkVersions(deckOf({ ...good, parts }))[0]?.message).toContain(
      'lacks a number that "zh" has: 3',
    );
  });
});

describe('the minutes of a version', () => {
  const minutesOf = (...minutes: readonly number[]) =>
    checkVersions(deckOf(...minutes.map((one) => ({ ...good, minutes: one }))))
      .filter(({ field }) => field === 'minutes')
      .map(({ version, message }) => `${version}: ${message}`);

  it('are whole, rise, and stand for one version each', () => {
    expect(minutesOf(1, 2, 7)).toEqual([]);
    expect(minutesOf(3, 1)).toEqual(['1: come after a version of 3']);
    expect(minutesOf(3, 3)).toEqual(['3: come after a version of 3']);
    expect(minutesOf(1.5)).toEqual(['1.5: are no whole number of minutes']);
    expect(minutesOf(0)).toEqual(['0: are no whole number of minutes']);
  });

  it('name it, and any talk may have its own', () => {
    expect(versionIdsOf(deckOf())).toEqual(['full']);
    expect(versionIdsOf(deckOf(good, { ...good, minutes: 7 }))).toEqual(['1', '7', 'full']);
    expect(['full', '7', '45'].map(isVersionId)).toEqual([true, true, true]);
    expect(['', '0', '-3', '1.5', '3min', 3, undefined].some(isVersionId)).toBe(false);
  });
});

describe('scriptsOf', () => {
  it('has what is said in each version that has the slide, and in the full one', () => {
    expect(Object.keys(scriptsOf(cover, deckOf(good))).sort()).toEqual(['1', 'full']);
    expect(scriptsOf(cover, deckOf(good))['1']?.seconds).toBe(20);
    expect(scriptsOf(cover, deckOf(good)).full?.seconds).toBe(30);
    expect(Object.keys(scriptsOf(middle, deckOf(good)))).toEqual(['full']);
  });

  it('has the one script of a backup slide in every version', () => {
    expect(Object.keys(scriptsOf(spare, deckOf(good)))).toEqual(['1', 'full']);
  });
});

function never(): never {
  throw new Error('the sample has two parts');
}
