/** `D`: light or dark. Until it is pressed the system decides; what was chosen is kept on this machine. */
export function toggleTheme(): void {
  const chosen = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = chosen;
  try {
    localStorage.setItem('theme', chosen);
  } catch {
    // Storage is denied in some private windows; the choice then lasts as long as the page.
  }
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}
