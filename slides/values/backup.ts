import type { Values } from '../../src/core/model/values.ts';
import { sources } from '../sources.ts';
import { value } from './value.ts';

/** What moves is looked at again by then. */
const until = '2027-02-28';

/** Values that only the act «backup» quotes. */
export const backupValues = {
  v4Released: value(sources.deepseekV4, '2026-04-24', '2026-04-24', { until }),
  kimiK3Released: value(sources.kimiK3, '2026-07-27', '2026-07-27', { until }),
  gpt62Released: value(sources.gpt62, '2026-11-17', '2026-11-17', { until }),
  gpt4oGone: value(sources.gpt4oRetired2026, '2026-02-13', '2026-02-13', { until }),
} satisfies Values;
