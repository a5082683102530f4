export type Theme = 'light' | 'dark';

/** `D`: light or dark. Until it is pressed the system decides; what was chosen is kept on this machine. */
export function toggleTheme(): void {
  chooseTheme(isDark() ? 'light' : 'dark');
}

export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage is denied in some private windows; the choice then lasts as long as the page.
  }
}

/** What was chosen; null while the system decides. */
export function chosenTheme(): Theme | null {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : null;
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}
