import { language, type Language } from './language.ts';

const formats = {
  fa: new Intl.NumberFormat('fa-IR'),
  en: new Intl.NumberFormat('en'),
} satisfies Record<Language, Intl.NumberFormat>;

/** A number for people: grouped, in the digits of the language. */
export const digits = (value: number, of: Language = language.value): string => formats[of].format(value);

const decimal = /[۰-۹٠-٩]/g;
const zeros = { '۰': 0x06f0, '٠': 0x0660 };

/** Persian and Arabic digits as 0-9: for what people type where a number is meant. */
export function latinDigits(text: string): string {
  return text.replace(decimal, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= zeros['۰'] ? zeros['۰'] : zeros['٠']));
  });
}

/** An identifier within a sentence of ours: in the digits of the language, and in its own order whatever stands around it. */
export const identifierInSentence = (text: string): string => `\u2066${localDigits(text)}\u2069`;

/** Latin digits in a text that is made by us, such as a label, in the digits of the language. */
export function localDigits(text: string | number, of: Language = language.value): string {
  if (of === 'en') return latinDigits(String(text));
  return latinDigits(String(text)).replace(/\d/g, (digit) => String.fromCharCode(zeros['۰'] + Number(digit)));
}
