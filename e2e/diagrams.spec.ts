import { type Browser, expect, test } from '@playwright/test';
import { launchChromium } from '../src/chromium/launch.ts';
import type { Diagram } from '../src/deck/vocabulary.ts';
import { drawDiagrams } from '../src/diagrams/draw.ts';
import { lint } from '../src/diagrams/lint.ts';
import { measureInPage } from '../src/diagrams/measure.ts';
import { openDrawingPage } from '../src/diagrams/page.ts';
import type { DrawRequest, DrawResult } from '../src/diagrams/request.ts';
import { sampleRequest } from '../src/diagrams/samples.ts';

const label = (zh: string, en: string) => ({ zh, en });

let browser: Browser;
test.beforeAll(async () => {
  browser = await launchChromium();
});
test.afterAll(() => browser.close());

/** One browser for all of them: whoever closes it only lets go of it. */
const launch = async (): Promise<Browser> =>
  Object.create(browser, { close: { value: async () => undefined } });

async function drawn(...diagrams: readonly Partial<Diagram>[]): Promise<readonly DrawResult[]> {
  return drawDiagrams(
    diagrams.map((diagram) => sampleRequest(diagram)),
    { launch },
  );
}

function svgOf(result: DrawResult | undefined): string {
  if (result === undefined || 'problem' in result) throw new Error(JSON.stringify(result));
  return result.svg;
}

function problemIn(result: DrawResult | undefined): { message: string; help: string } {
  if (result === undefined || 'svg' in result) throw new Error('it was drawn');
  return result.problem;
}

/** Lints a finished picture, as it would be found after a mistake of ours. */
async function lintOf(svg: string, request: DrawRequest = sampleRequest()): Promise<readonly string[]> {
  const page = await openDrawingPage(browser, request.language, svg);
  try {
    return lint(svg, await page.evaluate(measureInPage, svg), request).map(({ message }) => message);
  } finally {
    await page.close();
  }
}

test('a diagram becomes a small picture painted with tokens', async () => {
  const [result] = await drawn({ steps: ['data', 'model'] });
  const svg = svgOf(result);
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" class="diagram" viewBox="0 0 [\d.]+ [\d.]+"/,
  );
  expect(svg).toContain('<g class="node tone-scale step fragment custom" data-fragment-index="0">');
  expect(svg).toContain('<g class="node tone-ability step fragment custom" data-fragment-index="1">');
  expect(svg).toContain('stroke="var(--tone-scale)"');
  expect(svg).not.toMatch(/\sid=|<style|foreignObject|#[0-9a-f]{3}|rgb\(|\swidth="[^"]*%/i);
  expect(svg.length).toBeLessThan(1500);
});

test('the same diagram is drawn the same twice, a stadium included', async () => {
  const mermaid = 'flowchart LR\n data(["{data}"]) --> model{"{model}"}';
  const [first, second] = await drawn({ mermaid }, { mermaid });
  expect(svgOf(first)).toBe(svgOf(second));
  expect(svgOf(first)).not.toMatch(/[\d.]{120}/);
});

test('one line of a label is one text, with all its characters', async () => {
  const text = '**猜下一个** “词” #1 "a" <b>\n10^{12} 个 token';
  const [result] = await drawn({
    mermaid: 'flowchart LR\n a["{a}"]',
    labels: { a: label(text, text) },
  });
  const svg = svgOf(result);
  expect(svg.match(/<tspan x=/g)).toHaveLength(2);
  expect(svg.replace(/<[^>]+>|\u200b/g, '')).toBe('猜下一个 “词” #1 &quot;a&quot; &lt;b&gt;1012 个 token');
});

test('one step may light several nodes', async () => {
  const [result] = await drawn({ steps: ['data model'] });
  expect(svgOf(result).match(/data-fragment-index="0"/g)).toHaveLength(2);
});

test("a parse error is a result with Mermaid's own message and line, and the others are drawn", async () => {
  const [bad, good] = await drawn(
    { mermaid: 'flowchart LR\n data["{data}"] --> model["{model}"]\n data ->> model' },
    {},
  );
  expect(problemIn(bad).message).toMatch(/Parse error on line 3/);
  expect(svgOf(good)).toContain('模型');
});

test('a kind of picture that is not drawn is refused by name', async () => {
  const [result] = await drawn({ mermaid: 'pie\n "{data} {model}" : 3' });
  expect(problemIn(result).message).toContain('this is a "pie" diagram');
});

for (const [kind, mermaid] of Object.entries({
  mindmap: 'mindmap\n data["{data}"]\n  model["{model}"]\n  :::scale',
  timeline: 'timeline\n "{data}" : "{model}"\n %% scale: model',
  sequence: 'sequenceDiagram\n participant data as "{data}"\n data->>data: "{model}"\n %% scale: model',
})) {
  test(`a ${kind} is drawn in our tones, with its steps`, async () => {
    const [result] = await drawn({ mermaid, steps: ['data', 'model'] });
    const svg = svgOf(result);
    expect(svg).toContain('data-fragment-index="1"');
    expect(svg).toContain('var(--tone-scale)');
    expect(svg).not.toContain('id=');
  });

  test(`a ${kind} refuses a step that names nothing`, async () => {
    const [result] = await drawn({ mermaid, steps: ['modle'] });
    expect(problemIn(result).message).toContain('"modle" names no node');
  });
}

test('a step that names no node lists the nodes', async () => {
  const [result] = await drawn({ steps: ['data', 'modle'] });
  expect(problemIn(result)).toMatchObject({
    message: expect.stringContaining('step "modle" names no node'),
    help: 'nodes are: data, model',
  });
});

test('text that would be too small names the label, the size and the way out', async () => {
  const names = Array.from('abcdefghijkl');
  const [result] = await drawn({
    mermaid: `flowchart LR\n ${names.map((name) => `${name}["{${name}}"]`).join(' --> ')}`,
    labels: Object.fromEntries(names.map((name) => [name, label('一个很长的标签', 'A long label')])),
  });
  expect(problemIn(result).message).toMatch(
    /label too small \("一个很长的标签"\) and 11 more: shown at [\d.]+ px, at least 16 px/,
  );
  expect(problemIn(result).help).toMatch(/too wide .* split it in two/);
});

test('a label larger than its node is found', async () => {
  const [result] = await drawn({});
  const svg = svgOf(result).replace('数据', '处理自然语言的大语言模型');
  expect(await lintOf(svg)).toContain(
    'diagram sample (zh): diagram label clipped ("处理自然语言的大语言模型")',
  );
});

test('a label larger than its rhombus is found, though its box would hold it', async () => {
  const [result] = await drawn({ mermaid: 'flowchart LR\n data{"{data}"} --> model["{model}"]' });
  const svg = svgOf(result);
  expect(await lintOf(svg)).toEqual([]);
  expect(await lintOf(svg.replace('数据', '处理自然语言'))).toContainEqual(
    expect.stringContaining('diagram label clipped ("处理自然语言")'),
  );
});

test('labels on top of each other, outside, or in a strange colour are found', async () => {
  const svg = (inside: string): string =>
    `<svg class="diagram" viewBox="0 0 900 300" font-size="20" text-anchor="middle">${inside}</svg>`;
  expect(await lintOf(svg('<text x="200" y="90">数据</text><text x="210" y="95">模型</text>'))).toEqual([
    'diagram sample (zh): labels overlap ("数据") ("模型")',
  ]);
  expect(await lintOf(svg('<text x="895" y="90">数据</text>'))).toEqual([
    'diagram sample (zh): label outside the picture ("数据")',
  ]);
  expect(await lintOf(svg('<text x="200" y="90" fill="#f00">数据</text>'))).toEqual([
    'diagram sample (zh): colour outside the palette (#f00)',
  ]);
});
