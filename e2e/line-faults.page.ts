/**
 * Typesetting as the browser really does it, read off the positions of the characters of the slide in view: a line
 * that starts with closing punctuation, a title whose last line is a single character. Runs in the page, so it can
 * use nothing from outside itself.
 */
export function lineFaults(): string[] {
  const slide = document.querySelector('.slides > section.present');
  const blocks =
    slide?.querySelectorAll('h1, h2, h3, p, li, td, th, dd, dt, blockquote, figcaption, a') ?? [];
  return [...blocks].filter((block) => !block.closest('.picture figcaption')).flatMap(faultsOf);

  function faultsOf(block: Element): string[] {
    const lines = linesOf(block);
    const early = lines
      .slice(1)
      .filter((line) => /^[、，。；：？！）》」』”’…%]/.test(line))
      .map((line) => `starts a line: ${line}`);
    const last = lines.at(-1) ?? '';
    const alone = /^H[12]$/.test(block.tagName) && lines.length > 1 && [...last].length < 2;
    return alone ? [...early, `alone on its line: ${last}`] : early;
  }

  function linesOf(block: Element): string[] {
    const lines: string[] = [];
    let line = -1;
    let top = Number.NEGATIVE_INFINITY;
    for (const { character, box } of charactersIn(block)) {
      // Raised and lowered signs stand on the line they belong to.
      if (box.top > top + box.height * 0.7) line += 1;
      top = Math.max(top, box.top);
      lines[line] = (lines[line] ?? '') + character;
    }
    return lines;
  }

  function* charactersIn(block: Element) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const [index, character] of [...(node.textContent ?? '').split('')].entries()) {
        if (/\s/.test(character)) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const box = range.getBoundingClientRect();
        if (box.width > 0) yield { character, box };
      }
    }
  }
}
