/** Words by which a legal text names itself, as folded text has them. */

export const DOCUMENT_WORD =
  '(?:متن )?(?:قانون|آیین ?نامه|دستور ?العمل|شیوه ?نامه|اساس ?نامه|بخش ?نامه|تصویب ?نامه|نظام ?نامه|مقررات|' +
  'ضوابط|لایحه|طرح|مصوبه|سند|منشور|تفاهم ?نامه|موافقت ?نامه|اصلاحیه|الحاقیه|سیاست ?های|برنامه|راهنمای|استاندارد|فرمان)';

const NOT_A_LETTER = '(?![\\u0620-\\u063f\\u0641-\\u06d3])';

export const BEGINS_WITH_DOCUMENT_WORD = new RegExp(`${DOCUMENT_WORD}${NOT_A_LETTER}`, 'y');

/** «این دستورالعمل …», «قانون فوق …»: a sentence of the text about itself. */
export const BEGINS_ABOUT_ITSELF = new RegExp(
  `(?:این[ \\t]+)?${DOCUMENT_WORD}${NOT_A_LETTER}`,
  'y',
);

export const INVOCATION = /(?:بسمه ?تعالی|باسمه ?تعالی|بسم ?الله|به ?نام ?خدا|هو ?العلیم|هوالحق)/y;
