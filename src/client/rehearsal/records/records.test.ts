import { describe, expect, it } from 'vitest';
import { permittedListener } from './records.ts';
import { sampleSettings } from './sample-records.ts';

describe('who may listen', () => {
  it('is a service only with consent', () => {
    const settings = { ...sampleSettings, listener: 'remote', consent: null } as const;
    expect(permittedListener(settings)).toBe('nobody');
    expect(permittedListener({ ...settings, consent: 1 })).toBe('remote');
    expect(permittedListener({ ...settings, listener: 'device' })).toBe('device');
  });
});
