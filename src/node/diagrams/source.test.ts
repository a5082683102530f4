import { describe, expect, test } from 'vitest';
import { sampleRequest } from './sample-request.ts';
import { mermaidSource } from './source.ts';

const messages = (...request: Parameters<typeof sampleRequest>): string[] =>
  mermaidSource(sampleRequest(...request)).problems.map(({ message }) => message);

describe('mermaidSource', () => {
  test('fills in the language asked for', () => {
    expect(mermaidSource(sampleRequest()).source).toBe(
      'flowchart LR\n  data["数据"]:::scale --> model["模型"]:::ability',
    );
    expect(mermaidSource(sampleRequest({}, { language: 'en' })).source).toContain('data["Data"]');
  });

  test('a good diagram has no problems', () => {
    expect(messages()).toEqual([]);
  });

  test("a rhombus keeps its braces, and a node's text may share a label's name", () => {
    const { source, problems } = mermaidSource(
      sampleRequest({ mermaid: 'flowchart LR\n data{"{data}"} -->|"{model}"| x["fixed"]' }),
    );
    expect(problems).toEqual([]);
    expect(source).toBe('flowchart LR\n data{"数据"} -->|"模型"| x["fixed"]');
  });

  test('a line break of the label becomes one of the diagram', () => {
    const { source } = mermaidSource(
      sampleRequest({ mermaid: 'flowchart LR\n a["{a}"]', labels: { a: { zh: '一\n二', en: 'x' } } }),
    );
    expect(source).toContain('a["一<br/>二"]');
  });

  test('no quotation mark of a label can end the text early', () => {
    const { source } = mermaidSource(
      sampleRequest({ mermaid: 'flowchart LR\n a["{a}"]', labels: { a: { zh: '说"好"', en: 'x' } } }),
    );
    expect(source.match(/"/g)).toHaveLength(2);
  });

  test('a remark may say anything, quotation marks and placeholders included', () => {
    const { source, problems } = mermaidSource(
      sampleRequest({
        mermaid: 'flowchart LR\n %% 5" and {more}\n data["{data}"] -->|"{model}"| b\n %% until "here',
      }),
    );
    expect(problems).toEqual([]);
    expect(source).toBe('flowchart LR\n\n data["数据"] -->|"模型"| b\n');
  });

  test('a quotation mark that is not closed is a problem with its line, and the only one', () => {
    expect(messages({ mermaid: 'flowchart LR\n data["{data}"]\n model["{model}]' })).toEqual([
      'diagram sample (zh): line 3: a quotation mark is not closed',
    ]);
  });

  test('a text of its own may break in Mermaid’s way', () => {
    const mermaid = 'flowchart LR\n data["{data}"] --> model["{model}"] --> b["one<br>two"]';
    expect(mermaidSource(sampleRequest({ mermaid })).source).toContain('b["one<br/>two"]');
  });

  test.each(['a #quot; b', '#9829;', '`**bold**`', 'fa:fa-book x'])(
    'a text of its own is no code: %s',
    (text) => {
      const mermaid = `flowchart LR\n data["{data}"] --> model["{model}"] --> b["${text}"]`;
      expect(messages({ mermaid })).toEqual([expect.stringContaining('which is not drawn')]);
    },
  );

  test.each(['一<br/>二', '%%{x}'])(
    'a label that would not be printed as it is meant is a problem: %s',
    (zh) => {
      expect(messages({ labels: { data: { zh, en: 'x' }, model: { zh: '二', en: 'x' } } })).toHaveLength(1);
    },
  );

  test('a placeholder without a label is a problem that lists the labels', () => {
    const request = sampleRequest({ mermaid: 'flowchart LR\n a["{dta}"] --> b["{data} {model}"]' });
    expect(mermaidSource(request).problems).toEqual([
      {
        slide: 'sample-slide',
        field: 'diagram.mermaid',
        message: 'diagram sample (zh): "{dta}" names no label',
        help: 'labels are: data, model',
      },
    ]);
  });

  test('a label nobody uses is a problem', () => {
    expect(messages({ mermaid: 'flowchart LR\n a["{data}"]' })).toEqual([
      'diagram sample (zh): label "model" is not used',
    ]);
  });

  test('a placeholder outside quotation marks is a problem, once', () => {
    expect(messages({ mermaid: 'flowchart LR\n a["{data}"] -->|{model}| b' })).toEqual([
      'diagram sample (zh): {model} stands outside quotation marks',
    ]);
  });

  test('a class that is no tone is a problem', () => {
    expect(messages({ mermaid: 'flowchart LR\n a["{data}"]:::root --> b["{model}"]:::value' })).toEqual([
      'diagram sample (zh): ":::root" is no tone',
    ]);
  });

  test.each([
    'classDef x fill:#f00',
    'style a fill:#f00',
    'linkStyle 0 stroke:red',
    "%%{init: {'theme':'dark'}}%%",
  ])('colours in a slide are a problem: %s', (line) => {
    expect(messages({ mermaid: `flowchart LR\n a["{data}"] --> b["{model}"]\n ${line}` })).toHaveLength(1);
  });
});
