import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deck } from '../../../e2e/deck/deck.ts';
import { sampleSource as source } from '../../core/model/sample-source.ts';
import type { Values } from '../../core/model/values.ts';
import { listFacts } from './list-facts.ts';

const values: Values = {
  newer: { zh: '3', en: '3', asOf: '2026-11-27', source },
  older: { zh: '2 个', en: '2', asOf: '2026-05-01', source: { ...source, check: 'quoted' } },
  moving: { zh: '1', en: '1', asOf: '2026-11-01', until: '2027-02-01', source },
};

describe('the facts of a talk', () => {
  test('are listed by age', () => {
    expect(listFacts({ ...deck, values }, '2026-12-01')).toEqual([
      'By the day of the last check:',
      '2026-05-01  does not move    older  2 个 / 2  Wei 2022, quoted',
      '2026-11-01  until 2027-02-01  moving  1  Wei 2022, read',
      '2026-11-27  does not move    newer  3  Wei 2022, read',
      '',
      '3 values, of which none is due on 2026-12-01.',
    ]);
  });

  test('that need another look come first, from the day after their last', () => {
    expect(listFacts({ ...deck, values }, '2027-02-01').at(-1)).toContain('none is due');
    const [head, first] = listFacts({ ...deck, values }, '2027-02-02');
    expect(head).toBe('Due for another look on 2027-02-02:');
    expect(first).toContain('moving');
  });
});

test('whoever reads only the first lines of a command sees no error', () => {
  const script = join(import.meta.dirname, 'print-lines.ts');
  const print = `import { printLines } from ${JSON.stringify(script)}; printLines(Array(100000).fill('a fact'));`;
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', 'node --import tsx --input-type=module -e "$PRINT" | head -1'],
    {
      env: { ...process.env, PRINT: print },
      encoding: 'utf8',
    },
  );
  expect([stdout, stderr]).toEqual(['a fact\n', '']);
});
