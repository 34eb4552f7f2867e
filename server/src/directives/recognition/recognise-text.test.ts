import { describe, expect, test } from 'vitest';
import { type Form, recognisedForm } from './recognition-form.ts';

const divisions: Form[] = [
  {
    name: 'بخش above فصل',
    source: 'بخش اول- کلیات\nفصل اول- تعاریف\nماده ۱- متن.\nفصل دوم- اهداف\nماده ۲- متن.\nبخش دوم- ساختار\nفصل اول- ارکان\nماده ۳- متن.',
    outline: [
      'PART [بخش اول] کلیات', '  CHAPTER [فصل اول] تعاریف', '    ARTICLE [ماده ۱] متن.', '  CHAPTER [فصل دوم] اهداف',
      '    ARTICLE [ماده ۲] متن.', 'PART [بخش دوم] ساختار', '  CHAPTER [فصل اول] ارکان', '    ARTICLE [ماده ۳] متن.',
    ],
  },
  {
    name: 'بخش under a فصل, مبحث under both',
    source: 'فصل اول: کلیات\nماده ۱- متن.\nفصل دوم: تخلف\nبخش اول: مشاور\nمبحث اول- درجات\nماده ۲- متن.\nبخش دوم: مؤسس\nماده ۳- متن.\nفصل سوم: پایان\nماده ۴- متن.',
    outline: [
      'CHAPTER [فصل اول] کلیات', '  ARTICLE [ماده ۱] متن.', 'CHAPTER [فصل دوم] تخلف', '  PART [بخش اول] مشاور',
      '    SECTION [مبحث اول] درجات', '      ARTICLE [ماده ۲] متن.', '  PART [بخش دوم] مؤسس', '    ARTICLE [ماده ۳] متن.',
      'CHAPTER [فصل سوم] پایان', '  ARTICLE [ماده ۴] متن.',
    ],
  },
  {
    name: 'text right under a chapter',
    source: 'فصل اول- کلیات\nاین فصل برای همه استان‌ها است.\nماده ۱- متن.',
    outline: ['CHAPTER [فصل اول] کلیات', '  TEXT این فصل برای همه استان‌ها است.', '  ARTICLE [ماده ۱] متن.'],
  },
  {
    name: 'chapters that number their articles anew',
    source: 'فصل اول- کلیات\nماده ۱- الف.\nماده ۲- ب.\nفصل دوم- ساختار\nماده ۱- پ.\nماده ۲- ت.',
    outline: [
      'CHAPTER [فصل اول] کلیات', '  ARTICLE [ماده ۱] الف.', '  ARTICLE [ماده ۲] ب.', 'CHAPTER [فصل دوم] ساختار',
      '  ARTICLE [ماده ۱] پ.', '  ARTICLE [ماده ۲] ت.',
    ],
    doubts: ['NUMBERS_RESTART'],
  },
  {
    name: 'an annex with its own articles',
    source: 'ماده ۱- متن.\nماده ۲- فرم در پیوست است.\n\nپیوست شماره ۱: فرم بازدید\nماده ۱- مشخصات.\nماده ۲- امتیاز.',
    outline: [
      'ARTICLE [ماده ۱] متن.', 'ARTICLE [ماده ۲] فرم در پیوست است.', 'ANNEX [پیوست شماره ۱] فرم بازدید',
      '  ARTICLE [ماده ۱] مشخصات.', '  ARTICLE [ماده ۲] امتیاز.',
    ],
  },
  {
    name: 'a loose heading over an article',
    source: 'ماده ۱- متن نخست.\n\nوظایف دبیرخانه\n\nماده ۲- متن دوم.',
    outline: ['ARTICLE [ماده ۱] متن نخست.', 'HEADING وظایف دبیرخانه', 'ARTICLE [ماده ۲] متن دوم.'],
    doubts: ['HEADING_GUESSED'],
  },
];

const foreign: Form[] = [
  {
    name: 'quoted provisions are content',
    source: 'ماده ۱- متن زیر جایگزین ماده ۵ می‌شود:\n«ماده ۵- متن تازه.\nتبصره- توضیح.\nماده ۶- متن دیگر.»\nماده ۲- متن.',
    outline: ['ARTICLE [ماده ۱] متن زیر جایگزین ماده ۵ می‌شود: ⏎ «ماده ۵- متن تازه. ⏎ تبصره- توضیح. ⏎ ماده ۶- متن دیگر.»', 'ARTICLE [ماده ۲] متن.'],
    doubts: ['QUOTED_PROVISIONS'],
  },
  {
    name: 'a quotation that is never closed swallows nothing',
    source: 'ماده ۱- عبارت «مرکز جایگزین می‌شود.\nماده ۲- متن.\nماده ۳- متن «دیگر» است.',
    outline: ['ARTICLE [ماده ۱] عبارت «مرکز جایگزین می‌شود.', 'ARTICLE [ماده ۲] متن.', 'ARTICLE [ماده ۳] متن «دیگر» است.'],
  },
  {
    name: 'marks that lost their partners do not swallow the articles between them',
    source: 'ماده ۱- عبارت «مرکز است.\nماده ۲- متن.\nماده ۳- عبارت خانه» است.\nماده ۴- متن.',
    outline: ['ARTICLE [ماده ۱] عبارت «مرکز است.', 'ARTICLE [ماده ۲] متن.', 'ARTICLE [ماده ۳] عبارت خانه» است.', 'ARTICLE [ماده ۴] متن.'],
  },
  {
    name: 'a mark of another kind does not close a quotation',
    source: 'ماده ۱- متن زیر افزوده شود:\n«واژه ” تازه.\nماده ۹- متن.»\nماده ۲- متن.',
    outline: ['ARTICLE [ماده ۱] متن زیر افزوده شود: ⏎ «واژه ” تازه. ⏎ ماده ۹- متن.»', 'ARTICLE [ماده ۲] متن.'],
    doubts: ['QUOTED_PROVISIONS'],
  },
  {
    name: 'articles of another law without quotation marks, until the own number comes up',
    source: 'ماده ۱- متن.\nماده ۲- مواد زیر به آیین‌نامه الحاق می‌شود:\nماده ۱۷- متن تازه.\nتبصره- توضیح.\nالف- یک\nماده ۱۸- متن تازه.\nماده ۳- متن.',
    outline: [
      'ARTICLE [ماده ۱] متن.',
      'ARTICLE [ماده ۲] مواد زیر به آیین‌نامه الحاق می‌شود: ⏎ ماده ۱۷- متن تازه. ⏎ تبصره- توضیح. ⏎ الف- یک ⏎ ماده ۱۸- متن تازه.',
      'ARTICLE [ماده ۳] متن.',
    ],
    doubts: ['EMBEDDED_PROVISIONS'],
  },
  {
    name: 'a foreign article that happens to have the own next number',
    source: 'ماده ۱- متن.\nماده ۲- ماده ۳ قانون به شرح زیر اصلاح می‌شود:\nماده ۳- متن تازه.\nماده ۳- متن خود.\nماده ۴- متن.',
    outline: ['ARTICLE [ماده ۱] متن.', 'ARTICLE [ماده ۲] ماده ۳ قانون به شرح زیر اصلاح می‌شود: ⏎ ماده ۳- متن تازه.', 'ARTICLE [ماده ۳] متن خود.', 'ARTICLE [ماده ۴] متن.'],
    doubts: ['EMBEDDED_PROVISIONS'],
  },
  {
    name: 'a foreign note',
    source: 'ماده ۱- تبصره زیر به ماده ۸ اضافه می‌شود:\nتبصره ۳- متن تازه.\nماده ۲- متن.\nتبصره- متن خود.',
    outline: ['ARTICLE [ماده ۱] تبصره زیر به ماده ۸ اضافه می‌شود: ⏎ تبصره ۳- متن تازه.', 'ARTICLE [ماده ۲] متن.', '  NOTE [تبصره] متن خود.'],
    doubts: ['EMBEDDED_PROVISIONS'],
  },
  {
    name: 'a provision merely mentioned, also at the beginning of a line',
    source: 'ماده ۱- مرکز موضوع\nماده ۱۰ قانون حمایت و تبصره ۲\nماده ۱۱ آن باید ثبت شود.\nتبصره ماده ۵ نیز چنین است.\nماده ۲- متن.',
    outline: [
      'ARTICLE [ماده ۱] مرکز موضوع ⏎ ماده ۱۰ قانون حمایت و تبصره ۲ ⏎ ماده ۱۱ آن باید ثبت شود. ⏎ تبصره ماده ۵ نیز چنین است.',
      'ARTICLE [ماده ۲] متن.',
    ],
  },
  {
    name: 'a mention with a dash in the middle of a wrapped sentence',
    source: 'ماده ۱- شرایط مقرر در\nماده ۱۰- موضوع تأسیس رعایت شود.\nماده ۲- متن.',
    outline: ['ARTICLE [ماده ۱] شرایط مقرر در ⏎ ماده ۱۰- موضوع تأسیس رعایت شود.', 'ARTICLE [ماده ۲] متن.'],
    doubts: ['POSSIBLE_HEAD'],
  },
  {
    name: 'divisions merely mentioned',
    source: 'ماده ۱- متن.\nبخش خصوصی مجاز است.\nفصل اول قانون نیز اجرا می‌شود.\nماده ۲- متن.',
    outline: ['ARTICLE [ماده ۱] متن. ⏎ بخش خصوصی مجاز است. ⏎ فصل اول قانون نیز اجرا می‌شود.', 'ARTICLE [ماده ۲] متن.'],
  },
];

const ends: Form[] = [
  {
    name: 'no title at all',
    source: 'فصل اول: کلیات\nماده ۱- متن.',
    outline: ['CHAPTER [فصل اول] کلیات', '  ARTICLE [ماده ۱] متن.'],
  },
  {
    name: 'invocation, title over two lines, date and preamble',
    source: 'بسمه تعالی\nدستورالعمل نحوه بازدید\nاز مراکز شبه‌خانواده\nمصوب ۱۴۰۲/۳/۱\n\nدر اجرای ماده ۲۶ قانون، این دستورالعمل ابلاغ می‌شود:\nماده ۱- متن.',
    outline: [
      'TEXT بسمه تعالی', 'TITLE دستورالعمل نحوه بازدید ⏎ از مراکز شبه‌خانواده', 'TEXT مصوب ۱۴۰۲/۳/۱',
      'PREAMBLE در اجرای ماده ۲۶ قانون، این دستورالعمل ابلاغ می‌شود:', 'ARTICLE [ماده ۱] متن.',
    ],
  },
  {
    name: 'letterhead, a title with a colon and a table of contents',
    source: 'شماره: ۱۲\nپیوست: دارد\nدستورالعمل نمونه:\nفصل اول- کلیات ..... ۳\nفصل دوم- ارکان ..... ۵\n\nفصل اول- کلیات\nماده ۱- متن.',
    outline: [
      'TEXT شماره: ۱۲', 'TEXT پیوست: دارد', 'TITLE دستورالعمل نمونه:', 'PREAMBLE فصل اول- کلیات ..... ۳ ⏎ فصل دوم- ارکان ..... ۵',
      'CHAPTER [فصل اول] کلیات', '  ARTICLE [ماده ۱] متن.',
    ],
    doubts: ['POSSIBLE_HEAD'],
  },
  {
    name: 'a preamble under its own head, with points',
    source: 'آیین‌نامه ثبت\n\nمقدمه:\nاین آیین‌نامه به دلایل زیر است:\n۱- نظم\n۲- نظارت\nفصل اول- کلیات\nماده ۱- متن.',
    outline: [
      'TITLE آیین‌نامه ثبت', 'PREAMBLE [مقدمه] این آیین‌نامه به دلایل زیر است:', '  POINT [۱] نظم', '  POINT [۲] نظارت',
      'CHAPTER [فصل اول] کلیات', '  ARTICLE [ماده ۱] متن.',
    ],
  },
  {
    name: 'closing formula, signature, date and footnotes',
    source: [
      'ماده ۱- متن.', 'ماده ۲- متن پایانی.', '',
      'این دستورالعمل در ۲ ماده و بدون تبصره در تاریخ ۱۴۰۲/۱۰/۱ به تصویب شورا رسید.', '',
      'نام نمونه', 'رئیس شورای نمونه', '۱۴۰۲/۱۰/۲', '_____', '۱- روزنامه نمونه.', '۲- اصلاح شده است.',
    ].join('\n'),
    outline: [
      'ARTICLE [ماده ۱] متن.', 'ARTICLE [ماده ۲] متن پایانی.',
      'CLOSING این دستورالعمل در ۲ ماده و بدون تبصره در تاریخ ۱۴۰۲/۱۰/۱ به تصویب شورا رسید. ⏎ نام نمونه ⏎ رئیس شورای نمونه ⏎ ۱۴۰۲/۱۰/۲ ⏎ _____',
      'FOOTNOTE ۱- روزنامه نمونه. ⏎ ۲- اصلاح شده است.',
    ],
  },
  {
    name: 'a closing formula run into the last provision',
    source: 'ماده ۱- متن.\nماده ۲- مقررات مغایر لغو می‌شود. آیین‌نامه فوق مشتمل بر دو ماده در جلسه نمونه تصویب شد.',
    outline: ['ARTICLE [ماده ۱] متن.', 'ARTICLE [ماده ۲] مقررات مغایر لغو می‌شود.', 'CLOSING آیین‌نامه فوق مشتمل بر دو ماده در جلسه نمونه تصویب شد.'],
  },
  {
    name: 'a closing formula run into the heading of a chapter',
    source: 'فصل اول\nکلیات. این آیین‌نامه مشتمل بر ۲ ماده به تصویب رسید',
    outline: ['CHAPTER [فصل اول] کلیات.', 'CLOSING این آیین‌نامه مشتمل بر ۲ ماده به تصویب رسید'],
  },
  {
    name: 'a signature without any formula',
    source: 'ماده ۱- متن.\nتبصره- توضیح.\n\nمعاون نمونه امور اجتماعی\nنام نمونه\n',
    outline: ['ARTICLE [ماده ۱] متن.', '  NOTE [تبصره] توضیح.', 'CLOSING معاون نمونه امور اجتماعی ⏎ نام نمونه'],
    doubts: ['CLOSING_GUESSED'],
  },
  {
    name: 'members of a committee do not sign',
    source: 'ماده ۱- اعضای شورا عبارت‌اند از:\nرئیس سازمان\nمعاون اجتماعی\nمدیرکل امور خانواده',
    outline: ['ARTICLE [ماده ۱] اعضای شورا عبارت‌اند از: ⏎ رئیس سازمان ⏎ معاون اجتماعی ⏎ مدیرکل امور خانواده'],
  },
  {
    name: 'text without any provision',
    source: 'اطلاعیه\n\nمراکز فردا باز هستند.\n\nاز همکاری شما سپاسگزاریم.',
    outline: ['TITLE اطلاعیه', 'TEXT مراکز فردا باز هستند.', 'TEXT از همکاری شما سپاسگزاریم.'],
    doubts: ['TITLE_GUESSED'],
  },
  {
    name: 'a decree without any provision, signed',
    source: 'اصلاح مصوبه نمونه\nمصوب ۱۴۰۳/۵/۳\n\nشورا در جلسه نمونه تصویب کرد:\n\nدر بند (۳) مصوبه، عبارت «دو» به «سه» اصلاح می‌شود.\n\nنام نمونه\nمعاون نمونه',
    outline: [
      'TITLE اصلاح مصوبه نمونه', 'TEXT مصوب ۱۴۰۳/۵/۳', 'TEXT شورا در جلسه نمونه تصویب کرد:',
      'TEXT در بند (۳) مصوبه، عبارت «دو» به «سه» اصلاح می‌شود.', 'CLOSING نام نمونه ⏎ معاون نمونه',
    ],
    doubts: ['TITLE_GUESSED', 'CLOSING_GUESSED'],
  },
  { name: 'nothing', source: '', outline: [] },
  { name: 'only blank lines', source: ' \n\n\t', outline: ['TEXT'] },
];

describe.each([
  ['divisions', divisions],
  ['foreign provisions and mentions', foreign],
  ['front and end', ends],
])('%s', (_group, forms) => {
  test.each(forms.map((form) => [form.name, form] as const))('%s', (_name, form) => {
    expect(recognisedForm(form)).toEqual({ doubts: [], ...form });
  });
});
