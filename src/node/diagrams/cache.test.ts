import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyOf, type ResolveEffects, readDrawn, removeOthers, resolveDiagrams } from './cache.ts';
import type { DrawRequest } from './request.ts';
import { sampleRequest } from './sample-request.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drawn-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Draws by writing the request's name, and remembers what it was asked. */
function pretend(hasChromium = true) {
  const asked: string[] = [];
  const effects: ResolveEffects = {
    hasChromium: () => hasChromium,
    draw: async (requests) =>
      requests.map(({ diagram, language }) => {
        asked.push(`${diagram.id}.${language}`);
        return { svg: `<svg>${diagram.id} ${language}</svg>` };
      }),
  };
  return { asked, effects };
}

describe('keyOf', () => {
  const changes: readonly (readonly [what: string, DrawRequest])[] = [
    ['language', sampleRequest({}, { language: 'en' })],
    ['box', sampleRequest({}, { box: { width: 1136, height: 372 } })],
    ['source', sampleRequest({ mermaid: 'flowchart TD\n data["{data}"] --> model["{model}"]' })],
    [
      'label',
      sampleRequest({ labels: { data: { zh: '语料', en: 'Data' }, model: { zh: '模型', en: 'Model' } } }),
    ],
    ['steps', sampleRequest({ steps: ['data'] })],
  ];
  test.each(changes)('changes with the %s', (_what, changed) => {
    expect(keyOf(changed)).not.toBe(keyOf(sampleRequest()));
  });

  test('changes with the version of a package', () => {
    expect(keyOf(sampleRequest(), ['mermaid@1'])).not.toBe(keyOf(sampleRequest(), ['mermaid@2']));
  });

  test('stays when only the other language changes, or the slide it is on', () => {
    const labels = { data: { zh: '数据', en: 'Corpus' }, model: { zh: '模型', en: 'Model' } };
    expect(keyOf(sampleRequest({ labels }, { slide: 'elsewhere' }))).toBe(keyOf(sampleRequest()));
  });
});

describe('resolveDiagrams', () => {
  test('draws what is missing, keeps it, and does not draw it again', async () => {
    const { asked, effects } = pretend();
    const first = await resolveDiagrams([sampleRequest()], { folder }, effects);
    const second = await resolveDiagrams([sampleRequest()], { folder }, effects);
    expect(first).toEqual([{ svg: '<svg>sample zh</svg>' }]);
    expect(second).toEqual(first);
    expect(asked).toEqual(['sample.zh']);
    expect(await readdir(folder)).toEqual(['sample.zh.svg']);
    expect(await readFile(join(folder, 'sample.zh.svg'), 'utf8')).toMatch(
      /^<!-- key: [0-9a-f]{16} -->\n<svg>/,
    );
  });

  test('draws again what has changed, and only that', async () => {
    const { asked, effects } = pretend();
    const zh = sampleRequest();
    const en = sampleRequest({}, { language: 'en' });
    await resolveDiagrams([zh, en], { folder }, effects);
    const changed = sampleRequest({ steps: ['data'] });
    const results = await resolveDiagrams([changed, en], { folder }, effects);
    expect(asked).toEqual(['sample.zh', 'sample.en', 'sample.zh']);
    expect(results).toHaveLength(2);
  });

  test.each([
    ['without Chromium', false, true],
    ['when told not to draw', true, false],
  ])('says what to do %s', async (_when, hasChromium, draw) => {
    const { asked, effects } = pretend(hasChromium);
    const [result] = await resolveDiagrams([sampleRequest()], { folder, draw }, effects);
    expect(asked).toEqual([]);
    expect(result).toMatchObject({
      problem: {
        slide: 'sample-slide',
        message: expect.stringMatching(/^diagram sample \(zh\) changed since it was drawn/),
        help: expect.stringContaining('npm run draw'),
      },
    });
  });

  test('without Chromium, a label that is nowhere in the diagram is told of all the same', async () => {
    const { effects } = pretend(false);
    const { labels } = sampleRequest().diagram;
    const request = sampleRequest({ labels: { ...labels, spare: { zh: '余', en: 'spare' } } });
    const [result] = await resolveDiagrams([request], { folder }, effects);
    expect(result).toMatchObject({
      problem: { field: 'diagram.labels', message: expect.stringContaining('label "spare" is not used') },
    });
  });

  test('a picture that failed is not kept', async () => {
    const problem = { field: 'diagram.labels', message: 'm', help: 'h' };
    const results = await resolveDiagrams(
      [sampleRequest()],
      { folder },
      {
        hasChromium: () => true,
        draw: async () => [{ problem }],
      },
    );
    expect(results).toEqual([{ problem }]);
    expect(await readdir(folder)).toEqual([]);
  });
});

test('a file checked out with Windows line ends is still good', async () => {
  const { effects } = pretend();
  await resolveDiagrams([sampleRequest()], { folder }, effects);
  const path = join(folder, 'sample.zh.svg');
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
  expect(await readDrawn(folder, sampleRequest())).toBe('<svg>sample zh</svg>');
});

test('pictures of diagrams that are gone are removed, other files are not', async () => {
  const { effects } = pretend();
  await resolveDiagrams([sampleRequest(), sampleRequest({ id: 'old' })], { folder }, effects);
  await writeFile(join(folder, 'README.md'), 'x');
  expect(await removeOthers(folder, [sampleRequest()])).toEqual(['old.zh.svg']);
  expect((await readdir(folder)).sort()).toEqual(['README.md', 'sample.zh.svg']);
});
