export type Theme = 'system' | 'light' | 'dark';

export function chosenTheme(): Theme {
  const chosen = localStorage.getItem('cairn-theme');
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Holds on this device; theme.js reads it before the first paint. */
export function chooseTheme(theme: Theme) {
  if (theme === 'system') {
    localStorage.removeItem('cairn-theme');
    delete document.documentElement.dataset['theme'];
  } else {
    localStorage.setItem('cairn-theme', theme);
    document.documentElement.dataset['theme'] = theme;
  }
}
