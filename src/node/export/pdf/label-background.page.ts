/**
 * A letter with an outline is drawn twice by a PDF, once of it in a font that cannot be copied from. So a label of
 * a chart gets a patch of its ground behind it instead of the outline that clears grid lines away. Runs in the
 * page, so it can use nothing from outside itself.
 */
export function patchHalos(): void {
  for (const label of document.querySelectorAll<SVGTextElement>('svg text[stroke][paint-order="stroke"]')) {
    const ground = label.getAttribute('stroke') ?? 'none';
    label.removeAttribute('stroke');
    const { x, y, width, height } = label.getBBox();
    const patch = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    // The box of a line is taller than its letters.
    const place = { x: x - 2, y: y + 0.16 * height, width: width + 4, height: 0.72 * height, fill: ground };
    for (const [name, value] of Object.entries(place)) patch.setAttribute(name, String(value));
    label.before(patch);
  }
}
