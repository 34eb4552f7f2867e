/**
 * The words that are printed on a letter. A letter is a Persian document whatever the language of the screen, so these
 * are its text and not words of the application.
 */
export const urgencyOnPaper = { NORMAL: null, URGENT: 'فوری', VERY_URGENT: 'خیلی فوری', IMMEDIATE: 'آنی' } as const;
export const classificationOnPaper = { NORMAL: 'عادی', CONFIDENTIAL: 'محرمانه', SECRET: 'سری', TOP_SECRET: 'به‌کلی سری' } as const;
export const referenceOnPaper = { FURTHER_TO: 'پیرو', IN_REPLY_TO: 'عطف به' } as const;

const day = new Intl.DateTimeFormat('fa-IR', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' });

/** A civil date as letters bear it: ۱۴۰۵/۰۹/۰۱. */
export const dateOnPaper = (iso: string): string => day.format(new Date(`${iso}T00:00:00Z`));

const persian = new Intl.NumberFormat('fa-IR', { useGrouping: false });

/** Digits of a letter number in Persian; its order is kept by the element it stands in. */
export const numberOnPaper = (text: string): string => text.replace(/\d/g, (digit) => persian.format(Number(digit)));
