import { describe, expect, test } from 'vitest';
import { charactersByRole, sectionWith } from './drawn-characters.ts';

const of = (html: string, without: readonly string[] = []) => {
  const { heading, text, bold } = charactersByRole(html, without);
  return { heading: [...heading].join(''), text: [...text].join(''), bold: [...bold].join('') };
};

describe('each role is given the characters that are set in it', () => {
  test('titles, text, and what is set bold', () => {
    expect(of('<h2>题</h2><p>文<strong>粗</strong>末</p>')).toEqual({
      heading: '题',
      text: '文末',
      bold: '粗',
    });
  });

  test('a heading stays a heading whatever stands in it', () => {
    expect(of('<h1>大<strong>模</strong></h1><div class="card heading">型</div>')).toMatchObject({
      heading: '大模型',
      bold: '',
    });
  });

  test('a heading that is set as text is text', () => {
    expect(of('<h3 class="says"><strong>号</strong>说法</h3>')).toEqual({
      heading: '',
      text: '说法',
      bold: '号',
    });
  });

  test('what a layout may set bold or plain is cut for both', () => {
    expect(of('<dl><dt>规</dt><dd>文</dd></dl><table><tr><th>列</th></tr></table>')).toMatchObject({
      text: '规文列',
      bold: '规列',
    });
  });

  test('text of a drawing goes by its weight', () => {
    expect(of('<svg><text font-weight="700">粗</text><text>细<tspan>小</tspan></text></svg>')).toMatchObject({
      bold: '粗',
      text: '细小',
    });
  });
});

test('scripts, styles, titles of drawings and attributes are not drawn', () => {
  expect(
    of(
      '<script>甲</script><style>乙{}</style><svg><title>丙</title></svg><p title="丁" aria-label="戊">己</p>',
    ).text,
  ).toBe('己');
});

test('entities are characters, and controls are none', () => {
  expect(of('<p>&lt;&amp;&#x2192;\n\t\u200b</p>').text).toBe('<&→');
});

test('an element that never closes does not spill over', () => {
  expect(of('<p>甲<br>乙<img src="x">丙</p><p><strong>丁</p><p>戊</p>').text).toContain('乙');
});

test('elements can be left out', () => {
  expect(
    of('<figure><text>图</text><figcaption><strong>说</strong>明</figcaption></figure>', ['figcaption']),
  ).toEqual({ heading: '', text: '图', bold: '' });
});

test('a character is found again in its section', () => {
  const html = '<section id="one"><p>甲</p></section><section id="two"><p>乙</p></section>';
  expect(sectionWith(html, '乙')).toBe('two');
  expect(sectionWith(html, '丙')).toBeUndefined();
});
