import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { permittedListener, settingsSchema, usualBands } from './records.ts';
import { sampleSettings } from './sample-records.ts';

describe('settings', () => {
  it('that know nothing of a language have its usual band', () => {
    const band = { low: 100, high: 200 };
    const { bands } = v.parse(settingsSchema, { ...sampleSettings, bands: { zh: band } });
    expect(bands).toEqual({ ...usualBands, zh: band });
    expect(v.safeParse(settingsSchema, { ...sampleSettings, bands: { zh: 'fast' } }).success).toBe(false);
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
