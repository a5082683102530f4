import { describe, expect, test } from 'vitest';
import { firstWord, isDiagramKind } from '../kinds.ts';
import { sampleRequest } from '../sample-request.ts';
import { checkFeatures, frontMatter } from './check-features.ts';
import { mermaidExamples } from './mermaid-examples.ts';

describe('checkFeatures', () => {
  test.each(mermaidExamples.map(({ source, refused }) => [source, refused] as const))(
    '%s',
    (source, refused) => {
      const kind = firstWord(source);
      if (!isDiagramKind(kind)) throw new Error(kind);
      const found = checkFeatures(sampleRequest({ mermaid: source }), kind);
      expect(found.map(({ message }) => /line \d+: "(.*)" is not drawn$/.exec(message)?.[1])).toEqual(
        refused,
      );
    },
  );

  test('names the line, remarks and empty lines counted, and the way out', () => {
    const mermaid = 'sequenceDiagram\n\n %% a remark\n a->>b: "{data}"; loop "{model}"\n end';
    expect(checkFeatures(sampleRequest({ mermaid }), 'sequenceDiagram')).toEqual([
      {
        slide: 'sample-slide',
        field: 'diagram.mermaid',
        message: 'diagram sample (zh): line 4: "loop" is not drawn',
        help: 'say it in a note: `Note over a,b: "{label}"`',
      },
    ]);
  });

  test('what no kind says is refused as it stands', () => {
    const mermaid = 'quadrantChart\n "{data}": [0.1, 0.2]\n z-axis "{model}"';
    expect(checkFeatures(sampleRequest({ mermaid }), 'quadrantChart').map(({ message }) => message)).toEqual([
      'diagram sample (zh): line 3: "z-axis """ is not drawn',
    ]);
  });

  test('settings before the diagram are refused', () => {
    expect(frontMatter(sampleRequest({ mermaid: '---\ntitle: x\n---\nflowchart LR\n a' }))).toHaveLength(1);
    expect(frontMatter(sampleRequest())).toEqual([]);
  });
});
