import { language } from '../kernel/language.ts';

/** Whole rials of any size, grouped, in the digits of the language; a double would round a large budget. */
export const moneyText = (rials: string): string => new Intl.NumberFormat(language.value === 'fa' ? 'fa-IR' : 'en').format(BigInt(rials));
