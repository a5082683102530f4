import type { Values } from '../../src/core/model/values.ts';
import { sources } from './sources.ts';

/** What the texts quote: one by its source, two figures, of which one was seen in quotation only and carries a star. */
export const values = {
  'leaf.kinds': { zh: '六类', en: 'six kinds', asOf: '2026-10-01', source: sources.luYu },
  'coffee.caffeine': {
    zh: '40 毫克',
    en: '40 mg',
    said: { zh: '40 毫克', en: '40 milligrams' },
    amount: 40,
    asOf: '2026-11-01',
    source: sources.usda2019,
  },
  'tea.caffeine': {
    zh: '20 毫克',
    en: '20 mg',
    said: { zh: '20 毫克', en: '20' },
    amount: 20,
    asOf: '2026-11-01',
    until: '2126-11-01',
    source: sources.usda2019,
    check: 'quoted',
  },
} as const satisfies Values;
