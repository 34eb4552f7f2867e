import { ref, watchEffect } from 'vue';

export type Language = 'fa' | 'en';

const storageKey = 'shora.language';

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'fa' ? 'rtl' : 'ltr');

function storedLanguage(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'fa';
}

/** The language of the whole application: Persian unless the person chose English. */
export const language = ref<Language>(storedLanguage());

/** Keeps `lang` and `dir` of the page in step; the first page's inline script has set them before already. */
export function applyLanguage(): void {
  watchEffect(() => {
    document.documentElement.lang = language.value;
    document.documentElement.dir = directionOf(language.value);
  });
}

export function chooseLanguage(chosen: Language): void {
  localStorage.setItem(storageKey, chosen);
  language.value = chosen;
}

/** Of a name that the server keeps in both languages, the one for now. */
export const inLanguage = (persian: string, english: string): string => (language.value === 'fa' ? persian : english);
