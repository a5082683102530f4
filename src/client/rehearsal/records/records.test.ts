import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isDay } from './day.ts';
import { mendSettings, permittedListener, recallSchema, settingsSchema, usualBands } from './records.ts';
import { sampleRecall, sampleSettings } from './sample-records.ts';

describe('settings', () => {
  it('that know nothing of a language have its usual band', () => {
    const band = { low: 100, high: 200 };
    const { bands } = v.parse(settingsSchema, { ...sampleSettings, bands: { zh: band } });
    expect(bands).toEqual({ ...usualBands, zh: band });
    expect(v.safeParse(settingsSchema, { ...sampleSettings, bands: { zh: 'fast' } }).success).toBe(false);
  });
});

describe('a day', () => {
  it.each(['2026-11-30', '2028-02-29', '2000-01-01', '2099-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true);
  });
  it.each([
    '',
    '20266-11-30',
    '2026-13-45',
    '2026-99-99',
    '2026-02-31',
    '2027-02-29',
    '0026-11-30',
    '9999-12-31',
    'x2026-11-30',
  ])('is not "%s"', (text) => {
    expect(isDay(text)).toBe(false);
    expect(v.is(settingsSchema, { ...sampleSettings, interview: text })).toBe(false);
  });
});

describe('a moment', () => {
  it.each([-1, 4.2e12, 1e16, Number.NaN, Number.POSITIVE_INFINITY])('is not %d', (at) => {
    expect(v.is(recallSchema, sampleRecall('r', { at }))).toBe(false);
  });
});

describe('damaged settings', () => {
  it('keep whatever of them is good', () => {
    const bands = { ...usualBands, en: { low: 100, high: 120 } };
    expect(mendSettings({ ...sampleSettings, interview: '20266-11-30', bands })).toEqual({
      ...sampleSettings,
      interview: null,
      bands,
    });
    const upsideDown = { ...bands, zh: { low: 300, high: 200 } };
    expect(mendSettings({ ...sampleSettings, version: 7, bands: upsideDown })).toEqual({
      ...sampleSettings,
      version: 'full',
      bands,
    });
    expect(mendSettings({})).toMatchObject({ help: 'script', consent: null });
    for (const nothing of [undefined, null, 3, 'settings']) expect(mendSettings(nothing)).toBeUndefined();
  });

  it('never keep a service that nobody agreed to', () => {
    const mended = mendSettings({ ...sampleSettings, listener: 'remote', consent: 'yes' });
    expect(mended && permittedListener(mended)).toBe('nobody');
  });
});

describe('who may listen', () => {
  it('is a service only with consent', () => {
    const settings = { ...sampleSettings, listener: 'remote', consent: null } as const;
    expect(permittedListener(settings)).toBe('nobody');
    expect(permittedListener({ ...settings, consent: 1 })).toBe('remote');
    expect(permittedListener({ ...settings, listener: 'device' })).toBe('device');
  });
});
