// Runs in the page: each function can use nothing from outside itself.

/**
 * Loads every font, though nothing has used it yet.
 *
 * @param fonts As CSS writes them: `700 20px "Inter"`.
 * @throws where one cannot be loaded.
 */
export async function loadFonts({
  fonts,
  sample,
}: {
  readonly fonts: readonly string[];
  readonly sample: string;
}): Promise<void> {
  for (const font of fonts) {
    const loaded = await document.fonts.load(font, sample);
    if (loaded.length === 0) throw new Error(`the font ${font} could not be loaded`);
  }
}

/** How wide lines of text are, in pixels. */
export function measureLines({
  lines,
  family,
  pixels,
}: {
  readonly lines: readonly { readonly text: string; readonly weight: 400 | 700 }[];
  readonly family: string;
  readonly pixels: number;
}): number[] {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.setAttribute('font-family', family);
  text.setAttribute('font-size', String(pixels));
  svg.append(text);
  svg.style.cssText = 'position:absolute;left:0;top:0';
  document.body.append(svg);
  const widths = lines.map((line) => {
    text.setAttribute('font-weight', String(line.weight));
    text.textContent = line.text;
    return text.getComputedTextLength();
  });
  svg.remove();
  return widths;
}
