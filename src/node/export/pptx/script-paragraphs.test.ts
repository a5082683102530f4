import { expect, it } from 'vitest';
import { scriptParagraphs } from './script-paragraphs.ts';

it('a script is read in paragraphs, without what is for the eye only', () => {
  expect(scriptParagraphs('10^{23} 次。\n\n[1] **第二**段。')).toEqual(['10^23 次。', '第二段。']);
});
