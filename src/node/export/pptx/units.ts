/** The stage is 1280 CSS pixels wide and a wide slide 13.333 inches, so one is the other at 96 pixels an inch. */
export const inches = (pixels: number): number => pixels / 96;
/** Typographic points, 72 an inch, to a hundredth: as fine as the file counts them. */
export const points = (pixels: number): number => Math.round(pixels * 75) / 100;
/** English Metric Units, 914,400 an inch, in which the file itself counts. */
export const emu = (pixels: number): number => Math.round(pixels * 9525);
