/** Slides of the first edition that moved or went, and where their matter is now; the others kept their address. */
export const moved: Readonly<Record<string, string>> = {};
