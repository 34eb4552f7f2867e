import { describe, expect, test } from 'vitest';
import { type Form, recognisedForm } from './recognition-form.ts';

const RLM = '\u200f';
const ZWNJ = '\u200c';
const BOM = '\ufeff';
const LRM = '\u200e';

const numbers: Form[] = [
  {
    name: 'digits of three scripts in one law, even in one number',
    source: 'ماده ۹- نخست.\nماده 10- دوم.\nماده ١١- سوم.\nماده 1۲- چهارم.',
    outline: ['ARTICLE [ماده ۹] نخست.', 'ARTICLE [ماده 10] دوم.', 'ARTICLE [ماده ١١] سوم.', 'ARTICLE [ماده 1۲] چهارم.'],
    doubts: ['NUMBER_GAP'],
  },
  {
    name: 'ordinals and cardinals in words',
    source: 'فصل اول- کلیات\nاصل دوازدهم- متن.\nتبصره یک- متن.\nتبصره دوم: متن.\nاصل سیزدهم- متن.',
    outline: [
      'CHAPTER [فصل اول] کلیات', '  ARTICLE [اصل دوازدهم] متن.', '    NOTE [تبصره یک] متن.',
      '    NOTE [تبصره دوم] متن.', '  ARTICLE [اصل سیزدهم] متن.',
    ],
    doubts: ['NUMBER_GAP'],
  },
  {
    name: 'long ordinals with and without joining marks',
    source: `ماده بیست و یکم- الف.\nماده بیست${ZWNJ}و${ZWNJ}دوم- ب.\nماده بیست و سوم: پ.`,
    outline: ['ARTICLE [ماده بیست و یکم] الف.', `ARTICLE [ماده بیست${ZWNJ}و${ZWNJ}دوم] ب.`, 'ARTICLE [ماده بیست و سوم] پ.'],
    doubts: ['NUMBER_GAP'],
  },
  {
    name: 'a single article with notes',
    source: 'ماده واحده- سازمان مجاز است مرکز بسازد.\nتبصره ۱- بودجه از محل اعتبارات است.\nتبصره ۲- گزارش سالانه است.',
    outline: [
      'ARTICLE [ماده واحده] سازمان مجاز است مرکز بسازد.', '  NOTE [تبصره ۱] بودجه از محل اعتبارات است.',
      '  NOTE [تبصره ۲] گزارش سالانه است.',
    ],
  },
  {
    name: 'a number in brackets',
    source: 'ماده (۱) - متن نخست.\nتبصره (۱)- متن.\nماده (۲) متن دوم.',
    outline: ['ARTICLE [ماده (۱)] متن نخست.', '  NOTE [تبصره (۱)] متن.', 'ARTICLE [ماده (۲)] متن دوم.'],
  },
];

const separators: Form[] = [
  {
    name: 'every separator, several in one text',
    source: [
      'ماده ۱- یک.', 'ماده ۲– دو.', 'ماده ۳ — سه.', 'ماده ۴ـ چهار.', 'ماده ۵. پنج.', 'ماده ۶: شش.', 'ماده ۷) هفت.',
      'ماده ۸ هشت.', 'ماده ۹.- نه.', 'ماده۱۰ـ ده.',
    ].join('\n'),
    outline: [
      'ARTICLE [ماده ۱] یک.', 'ARTICLE [ماده ۲] دو.', 'ARTICLE [ماده ۳] سه.', 'ARTICLE [ماده ۴] چهار.', 'ARTICLE [ماده ۵] پنج.',
      'ARTICLE [ماده ۶] شش.', 'ARTICLE [ماده ۷] هفت.', 'ARTICLE [ماده ۸] هشت.', 'ARTICLE [ماده ۹] نه.', 'ARTICLE [ماده۱۰] ده.',
    ],
  },
  {
    name: 'several separators in one list of points',
    source: 'ماده ۱- شرایط:\nالف. سن\nب - سابقه\nپ) مدرک\nتـ سلامت\n(ث) تعهد',
    outline: ['ARTICLE [ماده ۱] شرایط:', '  POINT [الف] سن', '  POINT [ب] سابقه', '  POINT [پ] مدرک', '  POINT [ت] سلامت', '  POINT [ث] تعهد'],
  },
  {
    name: 'a head alone on its line',
    source: 'فصل اول\nکلیات\nماده ۱\nمتن ماده در خط بعد.\nتبصره\nمتن تبصره.\nماده ۲\nمتن دیگر.',
    outline: [
      'CHAPTER [فصل اول] کلیات', '  ARTICLE [ماده ۱] متن ماده در خط بعد.', '    NOTE [تبصره] متن تبصره.', '  ARTICLE [ماده ۲] متن دیگر.',
    ],
  },
  {
    name: 'letters without a separator, where the next letter follows',
    source: 'ماده ۱- اعضا:\nالف مدیرکل\nب معاون\nپ کارشناس',
    outline: ['ARTICLE [ماده ۱] اعضا:', '  POINT [الف] مدیرکل', '  POINT [ب] معاون', '  POINT [پ] کارشناس'],
    doubts: ['NO_SEPARATOR', 'NO_SEPARATOR', 'NO_SEPARATOR'],
  },
  {
    name: 'a heading of an article over its text',
    source: 'ماده ۱. تعاریف:\n\nواژه‌های این دستورالعمل در معنای زیر به کار می‌روند:\nالف. مرکز: خانه کودک\nب. سازمان: سازمان بهزیستی',
    outline: [
      'ARTICLE [ماده ۱] تعاریف: / واژه‌های این دستورالعمل در معنای زیر به کار می‌روند:',
      '  POINT [الف] مرکز: خانه کودک', '  POINT [ب] سازمان: سازمان بهزیستی',
    ],
  },
];

const invisible: Form[] = [
  {
    name: 'invisible marks before a head and inside its label',
    source: `${BOM}${RLM}ماده${ZWNJ} ۱${LRM} – متن${ZWNJ}ها.\r\n${ZWNJ}ت${ZWNJ}بصره${RLM} ۱-${ZWNJ} متن.\r\n${RLM} ${LRM}الف${RLM}- یک\r\n`,
    outline: [`ARTICLE [ماده${ZWNJ} ۱] متن${ZWNJ}ها.`, `  NOTE [ت${ZWNJ}بصره${RLM} ۱] ${ZWNJ} متن.`, `    POINT [الف] یک`],
  },
  {
    name: 'stretched words, Arabic letters and spaces of other widths',
    source: 'مـــاده\u00a0۱ـ متن.\nفـصل دوم: ساختار\nماده\u2003٢- متني.\nتبصرة- توضيح.',
    outline: ['ARTICLE [مـــاده\u00a0۱] متن.', 'CHAPTER [فـصل دوم] ساختار', '  ARTICLE [ماده\u2003٢] متني.', '    NOTE [تبصرة] توضيح.'],
    doubts: ['NUMBER_GAP'],
  },
];

const strokes: Form[] = [
  {
    name: 'a stroke inside a word stretches it, one behind a label separates',
    source: 'فصل پنجـم ـ کلیـات\nماده سیـزدهمـشرایط:\nالفـسن\nب ـ سابـقه\nتبصرهـبـرای همه.',
    outline: ['CHAPTER [فصل پنجـم] کلیـات', '  ARTICLE [ماده سیـزدهم] شرایط:', '    POINT [الف] سن', '    POINT [ب] سابـقه', '    NOTE [تبصره] بـرای همه.'],
    doubts: ['NUMBER_GAP', 'NUMBER_GAP'],
  },
];

const amendments: Form[] = [
  {
    name: 'amendment marks before and after the dash, several in a row',
    source: [
      'ماده ۳– مکرر (الحاقی ۱۳۹۵/۲/۱) (اصلاحی ۱۳۹۹/۷/۸)- متن.',
      'ماده ۴ (اصلاحی ۱۴۰۰/۱/۵) – متن.',
      'ماده ۴ مکرر ۲- متن.',
      'ماده ۵ الحاقی ۱۳۸۹/۳/۲: متن.',
      'تبصره ۱ (الحاقی ۱۴۰۱) - متن.',
      'ماده ۶- [منسوخه ۱۳۹۸] متن.',
    ].join('\n'),
    outline: [
      'ARTICLE [ماده ۳] متن.', 'ARTICLE [ماده ۴] متن.', 'ARTICLE [ماده ۴] متن.', 'ARTICLE [ماده ۵] متن.',
      '  NOTE [تبصره ۱] متن.', 'ARTICLE [ماده ۶] متن.',
    ],
    doubts: ['NUMBER_GAP'],
  },
  {
    name: 'a repeated article of a repeated article',
    source: 'ماده ۱ مکرر- متن.\nماده ۱ مکرر (۲)- متن.\nماده ۲ (مکرر)- متن.\nتبصره ۱ (منسوخه ۱۳۹۰/۲/۳)',
    outline: [
      'ARTICLE [ماده ۱] متن.', 'ARTICLE [ماده ۱] متن.', 'ARTICLE [ماده ۲] متن.', '  NOTE [تبصره ۱] (منسوخه ۱۳۹۰/۲/۳)',
    ],
  },
  {
    name: 'a mark that is all there is stays the text',
    source: 'ماده ۱- متن.\nماده ۲- (منسوخ به موجب مصوبه ۱۳۹۸)\nماده ۳- متن.',
    outline: ['ARTICLE [ماده ۱] متن.', 'ARTICLE [ماده ۲] (منسوخ به موجب مصوبه ۱۳۹۸)', 'ARTICLE [ماده ۳] متن.'],
  },
  {
    name: 'brackets that are text',
    source: 'ماده ۱- متن.\nماده ۲ (به ماده ۱ پیوست شده است).',
    outline: ['ARTICLE [ماده ۱] متن.', 'ARTICLE [ماده ۲] (به ماده ۱ پیوست شده است).'],
  },
];

describe.each([
  ['numbers', numbers],
  ['separators', separators],
  ['invisible marks', invisible],
  ['strokes', strokes],
  ['amendment marks', amendments],
])('%s', (_group, forms) => {
  test.each(forms.map((form) => [form.name, form] as const))('%s', (_name, form) => {
    expect(recognisedForm(form)).toEqual({ doubts: [], ...form });
  });
});
