/** Decibels, full scale being 0, of the mean square of samples between -1 and 1; never below -100. */
export const loudness = (square: number): number => Math.max(-100, 10 * Math.log10(square));
