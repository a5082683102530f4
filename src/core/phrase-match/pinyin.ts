import { pinyin } from 'pinyin-pro';
import type { Syllables } from './syllables.ts';

/** By the dictionary, which knows how a character is read in its word. Large: whoever runs in a browser imports it late. */
export const pinyinOf: Syllables = (run) => pinyin(run, { toneType: 'none', type: 'array', v: true });
