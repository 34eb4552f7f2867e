import { ref, watchEffect } from 'vue';

export type Theme = 'light' | 'dark' | 'system';

const storageKey = 'shora.theme';
const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)');

function storedTheme(): Theme {
  const stored = localStorage.getItem(storageKey);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

export const theme = ref<Theme>(storedTheme());

const darkBySystem = ref(systemIsDark().matches);

export function applyTheme(): void {
  systemIsDark().addEventListener('change', (event) => (darkBySystem.value = event.matches));
  watchEffect(() => {
    const dark = theme.value === 'dark' || (theme.value === 'system' && darkBySystem.value);
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  });
}

export function chooseTheme(chosen: Theme): void {
  localStorage.setItem(storageKey, chosen);
  theme.value = chosen;
}
