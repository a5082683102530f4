// Runs in the page: it can use nothing from outside itself.

/**
 * Gives labels of charts a rectangle of their background instead of the outline that clears grid lines away: a PDF
 * draws outlined letters twice, once of it in a font that cannot be copied from.
 */
export function addLabelBackgrounds(): void {
  for (const label of document.querySelectorAll<SVGTextElement>('svg text[stroke][paint-order="stroke"]')) {
    const fill = label.getAttribute('stroke') ?? 'none';
    label.removeAttribute('stroke');
    const { x, y, width, height } = label.getBBox();
    const background = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    // The box of a line is taller than its letters.
    const attributes = { x: x - 2, y: y + 0.16 * height, width: width + 4, height: 0.72 * height, fill };
    for (const [name, value] of Object.entries(attributes)) background.setAttribute(name, String(value));
    label.before(background);
  }
}
