import { expect, type Page, test } from '@playwright/test';
import type { Diagram } from '../src/core/model/pictures.ts';
import { launchChromium } from '../src/node/chromium/launch.ts';
import { checkDrawing } from '../src/node/diagrams/check-drawing.ts';
import { drawDiagrams } from '../src/node/diagrams/draw-diagrams.ts';
import { openDrawingPage } from '../src/node/diagrams/drawing-page/drawing-page.ts';
import { mermaidExamples } from '../src/node/diagrams/features/mermaid-examples.ts';
import type { DiagramKindName } from '../src/node/diagrams/kinds.ts';
import { measureDrawing } from '../src/node/diagrams/measure-drawing.page.ts';
import type { DrawRequest, DrawResult } from '../src/node/diagrams/request.ts';
import { sampleRequest } from '../src/node/diagrams/sample-request.ts';

const label = (zh: string, en: string) => ({ zh, en });

// One worker and one page of Mermaid for all of them: what is asked for is drawn before the first test looks at it.
test.describe.configure({ mode: 'default' });

const asked: DrawRequest[] = [];
let results: readonly DrawResult[] = [];
let page: Page;
test.beforeAll(async () => {
  const browser = await launchChromium();
  results = await drawDiagrams(asked, {
    // Whoever closes it only lets go of it.
    launch: async () => Object.create(browser, { close: { value: async () => undefined } }),
  });
  page = await openDrawingPage(browser, 'zh', '数据模型处理自然语言的大');
});
test.afterAll(() => page.context().browser()?.close());

/** Has a diagram drawn; what came of it is there when the tests run. */
function drawn(diagram: Partial<Diagram> = {}): () => DrawResult | undefined {
  const index = asked.push(sampleRequest(diagram)) - 1;
  return () => results[index];
}

function svgOf(result: DrawResult | undefined): string {
  if (result === undefined || 'problem' in result) throw new Error(JSON.stringify(result));
  return result.svg;
}

function problemIn(result: DrawResult | undefined): { message: string; help: string } {
  if (result === undefined || 'svg' in result) throw new Error('it was drawn');
  return result.problem;
}

/** Checks a finished picture, as it would be found after a mistake of ours. */
async function problemsOf(svg: string): Promise<readonly string[]> {
  const measured = await page.evaluate(measureDrawing, svg);
  return checkDrawing(svg, measured, sampleRequest()).map(({ message }) => message);
}

const small = drawn({ steps: ['data', 'model'] });
test('a diagram becomes a small picture painted with tokens', () => {
  const svg = svgOf(small());
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" class="diagram" viewBox="0 0 [\d.]+ [\d.]+"/,
  );
  expect(svg).toContain('<g class="node tone-scale step fragment custom" data-fragment-index="0">');
  expect(svg).toContain('<g class="node tone-ability step fragment custom" data-fragment-index="1">');
  expect(svg).toContain('stroke="var(--tone-scale)"');
  expect(svg).not.toMatch(/\sid=|<style|foreignObject|#[0-9a-f]{3}|rgb\(|\swidth="[^"]*%/i);
  expect(svg.length).toBeLessThan(1500);
});

const stadium = { mermaid: 'flowchart LR\n data(["{data}"]) --> model{"{model}"}' };
const twice = [drawn(stadium), drawn(stadium)] as const;
test('the same diagram is drawn the same twice, a stadium included', () => {
  const [first, second] = twice.map((result) => svgOf(result()));
  expect(first).toBe(second);
  expect(first).not.toMatch(/[\d.]{120}/);
});

const rich = '**猜下一个** “词” #1 "a" <b>\n10^{12} 个 token';
const labelled = drawn({ mermaid: 'flowchart LR\n a["{a}"]', labels: { a: label(rich, rich) } });
test('one line of a label is one text, with all its characters', () => {
  const svg = svgOf(labelled());
  expect(svg.match(/<tspan x=/g)).toHaveLength(2);
  expect(svg.replace(/<[^>]+>|\u200b/g, '')).toBe('猜下一个 “词” #1 &quot;a&quot; &lt;b&gt;1012 个 token');
});

const both = drawn({ steps: ['data model'] });
test('one step may light several nodes', () => {
  expect(svgOf(both()).match(/data-fragment-index="0"/g)).toHaveLength(2);
});

const bad = drawn({ mermaid: 'flowchart LR\n data["{data}"] --> model["{model}"]\n data ->> model' });
const good = drawn();
test("a parse error is a result with Mermaid's own message and line, and the others are drawn", () => {
  expect(problemIn(bad()).message).toMatch(/Parse error on line 3/);
  expect(svgOf(good())).toContain('模型');
});

const pie = drawn({ mermaid: 'pie\n "{data} {model}" : 3' });
test('a kind of picture that is not drawn is refused by name', () => {
  expect(problemIn(pie()).message).toContain('this is a "pie" diagram');
  expect(problemIn(pie()).help).toContain(
    'flowchart, graph, mindmap, timeline, sequenceDiagram, quadrantChart',
  );
});

const ofEachKind: Readonly<Record<DiagramKindName, string>> = {
  flowchart: 'flowchart LR\n data["{data}"]:::scale --> model["{model}"]',
  graph: 'graph TD\n data["{data}"]:::scale --> model["{model}"]',
  mindmap: 'mindmap\n data["{data}"]\n  model["{model}"]\n  :::scale',
  timeline: 'timeline\n "{data}" : "{model}"\n %% scale: model',
  sequenceDiagram:
    'sequenceDiagram\n participant data as "{data}"\n data->>data: "{model}"\n %% scale: model',
  quadrantChart: 'quadrantChart\n x-axis "{data}"\n "{data}":::scale: [0.2, 0.3]\n "{model}": [0.8, 0.6]',
};
for (const [kind, mermaid] of Object.entries(ofEachKind)) {
  const right = drawn({ mermaid, steps: ['data', 'model'] });
  const wrong = drawn({ mermaid, steps: ['modle'] });
  test(`a ${kind} is drawn in our tones, with its steps`, () => {
    const svg = svgOf(right());
    expect(svg).toContain('data-fragment-index="1"');
    expect(svg).toContain('var(--tone-scale)');
    expect(svg).not.toContain('id=');
  });

  test(`a ${kind} refuses a step that names nothing`, () => {
    expect(problemIn(wrong()).message).toContain('"modle" names no node');
  });
}

/** Labels for all that stand in the source. */
const labelsIn = (mermaid: string) =>
  Object.fromEntries(
    [...mermaid.matchAll(/\{([a-d])\}/g)].map(([, name = '']) => [name, label(`说${name}`, name)]),
  );

for (const { source, refused } of mermaidExamples) {
  const result = drawn({ mermaid: source, labels: labelsIn(source) });
  test(`${refused.length === 0 ? 'all of this is drawn' : 'this is refused by name'}: ${source}`, () => {
    if (refused.length === 0) {
      const svg = svgOf(result());
      for (const name of Object.keys(labelsIn(source))) expect(svg).toContain(`说${name}`);
    } else {
      for (const name of refused) expect(problemIn(result()).message).toContain(`"${name}" is not drawn`);
    }
  });
}

const pair = 'sequenceDiagram\n participant data as "{data}"\n participant model as "{model}"\n';
const said = (arrow: string) =>
  drawn({
    mermaid: `${pair} data${arrow}: "{a}"`,
    labels: { data: label('数据', 'x'), model: label('模型', 'x'), a: label('大', 'x') },
  });
const headsIn = (svg: string): number => svg.match(/ [^ "]*Z(?=")/g)?.length ?? 0;
const [plain, oneWay, twoWays, toItself] = ['->model', '->>model', '<<->>model', '->>data'].map(said);
test('arrows of a sequence have the heads that they have in Mermaid', () => {
  expect([plain, oneWay, twoWays, toItself].map((result) => headsIn(svgOf(result?.())))).toEqual([
    0, 1, 2, 1,
  ]);
});

for (const [end, edge] of [
  ['circle', '--o'],
  ['cross', '--x'],
  ['circle', 'o--o'],
  ['cross', 'x--x'],
] as const) {
  const result = drawn({ mermaid: `flowchart LR\n data["{data}"] ${edge} model["{model}"]` });
  test(`an edge ${edge} is refused, with its line`, () => {
    expect(problemIn(result()).message).toContain(`line 2: an end like "${end}", from "data" to "model"`);
  });
}

const renamed = drawn({ mermaid: 'flowchart LR\n data["{data}"] --> b\n data["{model}"]' });
test('a label that Mermaid drops is named', () => {
  expect(problemIn(renamed()).message).toContain('"数据" is in the source, and not in the drawing');
});

const strayTone = drawn({ mermaid: 'timeline\n "{data}" : "{model}"\n %% scale: modle' });
test('a tone for a node that is not there is refused', () => {
  expect(problemIn(strayTone()).message).toContain('"%% scale: modle" names no node');
});

const misspelt = drawn({ steps: ['data', 'modle'] });
test('a step that names no node lists the nodes', () => {
  expect(problemIn(misspelt())).toMatchObject({
    message: expect.stringContaining('step "modle" names no node'),
    help: 'nodes are: data, model',
  });
});

const names = Array.from('abcdefghijkl');
const long = drawn({
  mermaid: `flowchart LR\n ${names.map((name) => `${name}["{${name}}"]`).join(' --> ')}`,
  labels: Object.fromEntries(names.map((name) => [name, label('一个很长的标签', 'A long label')])),
});
test('text that would be too small names the label, the size and the way out', () => {
  expect(problemIn(long()).message).toMatch(
    /label too small \("一个很长的标签"\) and 11 more: shown at [\d.]+ px, at least 18 px/,
  );
  expect(problemIn(long()).help).toMatch(/too wide .* split it in two/);
});

test('a label larger than its node is found', async () => {
  const svg = svgOf(good()).replace('数据', '处理自然语言的大语言模型处理自然语言');
  expect(await problemsOf(svg)).toContain(
    'diagram sample (zh): diagram label clipped ("处理自然语言的大语言模型处理自然语言")',
  );
});

const rhombus = drawn({ mermaid: 'flowchart LR\n data{"{data}"} --> model["{model}"]' });
test('a label larger than its rhombus is found, though its box would hold it', async () => {
  const svg = svgOf(rhombus());
  expect(await problemsOf(svg)).toEqual([]);
  expect(await problemsOf(svg.replace('数据', '处理自然语言的大语言模型处理自'))).toContainEqual(
    expect.stringContaining('diagram label clipped ("处理自然语言的大语言模型处理自")'),
  );
});

test('labels on top of each other, outside, or in a strange colour are found', async () => {
  const svg = (inside: string): string =>
    `<svg class="diagram" viewBox="0 0 900 300" font-size="20" text-anchor="middle">${inside}</svg>`;
  expect(await problemsOf(svg('<text x="200" y="90">数据</text><text x="210" y="95">模型</text>'))).toEqual([
    'diagram sample (zh): labels overlap ("数据") ("模型")',
  ]);
  expect(await problemsOf(svg('<text x="895" y="90">数据</text>'))).toEqual([
    'diagram sample (zh): label outside the picture ("数据")',
  ]);
  expect(await problemsOf(svg('<text x="200" y="90" fill="#f00">数据</text>'))).toEqual([
    'diagram sample (zh): colour outside the palette (#f00)',
  ]);
});
