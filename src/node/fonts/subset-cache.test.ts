import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { subsetEffects } from './subset-source.ts';

test('two builds at once in one process may keep the same cut', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cuts-'));
  const { cache } = subsetEffects(folder);
  await Promise.all(Array.from({ length: 40 }, () => cache.write('key', '{"woff2":"x"}')));
  expect(await cache.read('key')).toBe('{"woff2":"x"}');
  expect(readdirSync(folder)).toEqual(['key']);
  rmSync(folder, { recursive: true });
});
