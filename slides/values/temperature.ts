/** Odds of the next token, made up: 95, 85, 94, 105, 96, and all others taken as one. */
export const toyOdds: readonly number[] = [0.86, 0.05, 0.04, 0.02, 0.015, 0.015];

/** The same odds at a temperature: each to the power of 1/T, and again adding up to 1. */
export function atTemperature(odds: readonly number[], temperature: number): readonly number[] {
  const powers = odds.map((share) => share ** (1 / temperature));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
