import type { Language } from '../../kernel/viewer.ts';

const weightOf = (parameters: readonly string[]): number => {
  const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
  return weight === undefined ? 1 : Number(weight);
};

/** Persian, unless English is asked for more strongly. */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  const weights = { fa: 0, en: 0 };
  for (const range of (acceptLanguage ?? '').slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const language = tag.split('-')[0];
    if (language === 'fa' || language === 'en')
      weights[language] = Math.max(weights[language], weightOf(parameters));
  }
  return weights.en > weights.fa ? 'en' : 'fa';
};
