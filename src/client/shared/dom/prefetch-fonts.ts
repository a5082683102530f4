import { factsFamily } from '../../../core/model/page-contract.ts';

/**
 * Loads the faces of the page's language that nothing on the screen needs yet, so that the next slide does not
 * change its letters while one looks at it, and those of all slides are there when the network is not. What only the
 * facts draw comes when they are shown.
 */
export function prefetchFonts(): void {
  const style = getComputedStyle(document.documentElement);
  const stacks = ['--font-heading', '--font-text'].map((name) => style.getPropertyValue(name)).join();
  for (const face of document.fonts) {
    const family = face.family.replaceAll('"', '');
    // A failure shows as the next font of the stack; the face is asked for again when it is needed.
    if (stacks.includes(`"${family}"`) && family !== factsFamily) void face.load().catch(() => undefined);
  }
}
