import { describe, expect, test } from 'vitest';
import { html, unsafeHtml } from '../../core/render/html.ts';
import { renderScript } from './formats/notes.ts';
import { composeDocument } from './print-document.ts';
import { relink } from './printed-slides.ts';
import { embedFonts, fontRules } from './standalone-svg/embed-fonts.ts';
import { afterSteps, withoutIds } from './take-steps.ts';

test('a document has the head of the built page, our styles after its own, and no script', () => {
  const built = `<!doctype html><html lang="zh-CN"><head><title>T</title><style>a{}</style>
    <script>1 < 2</script><script type="module" src="x.js"></script></head><body>old</body></html>`;
  const made = composeDocument(built, html`<p>new</p>`, { theme: 'dark', css: ['b{}'], anchors: ['one'] });
  expect(made).toContain('<html class="deck" data-theme="dark" lang="zh-CN"');
  expect(made).toMatch(/<style>a\{\}<\/style>\s*<style>b\{\}<\/style>\s*<\/head>/);
  expect(made).toContain('<a href="#one"></a>');
  expect(made).toContain('<p>new</p>');
  expect(made).not.toMatch(/<script|old/);
});

describe('a slide after some steps', () => {
  const slide = unsafeHtml(
    '<section id="s" aria-labelledby="t"><li class="a fragment" data-fragment-index="0">x</li><li class="b fragment" data-fragment-index="1">y</li></section>',
  );

  test('shows the steps taken and marks the last of them', () => {
    expect(afterSteps(slide, 0).markup).toBe(slide.markup);
    expect(afterSteps(slide, 1).markup).toContain('class="a fragment visible current-fragment"');
    expect(afterSteps(slide, 1).markup).toContain('class="b fragment" ');
    expect(afterSteps(slide, 2).markup).toContain('class="a fragment visible"');
    expect(afterSteps(slide, 2).markup).toContain('class="b fragment visible current-fragment"');
  });

  test('has no name when it stands there again', () => {
    expect(withoutIds(slide).markup).not.toMatch(/id=|aria-labelledby=/);
    expect(withoutIds(slide).markup).toContain('data-fragment-index="1"');
  });
});

test('a link to a slide that is left out leads to the last one before it', () => {
  const links = unsafeHtml('<a href="#b">b</a><a href="#c">c</a><a href="https://x.org/#b">x</a>');
  expect(relink(links, ['a', 'b', 'c'], new Set(['a', 'c'])).markup).toBe(
    '<a href="#a">b</a><a href="#c">c</a><a href="https://x.org/#b">x</a>',
  );
});

test('a script on paper has its paragraphs, and no mark of a step', () => {
  expect(renderScript('先说这个，[1] 再说**那个**。\n\n[2] 最后。').markup).toBe(
    '<p class="said">先说这个，再说那个。</p><p class="said">最后。</p>',
  );
});

describe('fonts of a picture that stands alone', () => {
  const css =
    '@font-face{font-family:"A";font-weight:400;src:url("data:one")format("woff2")}' +
    '@font-face{font-family:"A";font-weight:700;src:url("data:two")format("woff2");unicode-range:U+41-43,U+4E00}' +
    '@font-face{font-family:"B";font-weight:400;src:url("data:three")format("woff2")}';
  const need = async (text: string) =>
    embedFonts(fontRules(css), { families: ['A'], text }, () =>
      Promise.reject(new Error('no file is named')),
    );

  test('are those of its families that draw one of its characters', async () => {
    expect(await need('一')).toMatch(/data:one.*data:two.*unicode-range:U\+41-43,U\+4E00/);
    expect(await need('B')).toContain('data:two');
    expect(await need('D')).not.toContain('data:two');
    expect(await need('D一')).not.toContain('data:three');
  });
});
