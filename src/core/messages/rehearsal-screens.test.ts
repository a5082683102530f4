import { expect, it } from 'vitest';
import { rehearsalTexts } from './rehearsal-screens.ts';

const files = import.meta.glob<Readonly<Record<string, object>>>('./rehearsal/*.ts', { eager: true });

it('leaves out of the fonts nothing that a file of the rehearsal says', () => {
  const texts = new Set<unknown>(rehearsalTexts);
  const forgotten = Object.entries(files).flatMap(([file, groups]) =>
    Object.entries(groups)
      .filter(([, messages]) => Object.values(messages).some((text) => !texts.has(text)))
      .map(([group]) => `${group} of ${file}`),
  );
  expect(Object.keys(files)).not.toEqual([]);
  expect(forgotten).toEqual([]);
});
