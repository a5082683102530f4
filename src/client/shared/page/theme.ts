import { safeLocalStorage } from '../storage.ts';

export type Theme = 'light' | 'dark';

/** `D`: light or dark. Until it is pressed the system decides; what was chosen is kept on this machine. */
export function toggleTheme(): void {
  chooseTheme(isDark(chosenTheme()) ? 'light' : 'dark');
}

export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  safeLocalStorage.write('theme', theme);
}

/** What was chosen; null while the system decides. */
export function chosenTheme(): Theme | null {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : null;
}

/** Whether it is dark where `theme` was chosen; while nothing was, as this system has it. */
export const isDark = (theme: Theme | null): boolean =>
  theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
