import { describe, expect, test } from 'vitest';
import { type Form, recognisedForm } from './recognition-form.ts';

const points: Form[] = [
  {
    name: 'letters by abjad',
    source: 'ماده ۱- موارد:\nالف- یک\nب- دو\nج- سه\nد- چهار\nهـ- پنج\nو- شش\nز- هفت',
    outline: [
      'ARTICLE [ماده ۱] موارد:', '  POINT [الف] یک', '  POINT [ب] دو', '  POINT [ج] سه', '  POINT [د] چهار', '  POINT [ه] پنج',
      '  POINT [و] شش', '  POINT [ز] هفت',
    ],
  },
  {
    name: 'letters by the alphabet with a gap',
    source: 'ماده ۱- موارد:\nالف- یک\nب- دو\nپ- سه\nت- چهار\nج- پنج',
    outline: ['ARTICLE [ماده ۱] موارد:', '  POINT [الف] یک', '  POINT [ب] دو', '  POINT [پ] سه', '  POINT [ت] چهار', '  POINT [ج] پنج'],
    doubts: ['NUMBER_GAP'],
  },
  {
    name: 'letters that restart under numbers and words',
    source: 'ماده ۱- مواد:\n۱. عمومی:\nالف. یک\nب. دو\n۲. ویژه:\nیک) نخست:\nالف. یک\nب. دو\nدو) دیگر:\nالف. یک\n۳. پایان.',
    outline: [
      'ARTICLE [ماده ۱] مواد:', '  POINT [۱] عمومی:', '    SUBPOINT [الف] یک', '    SUBPOINT [ب] دو', '  POINT [۲] ویژه:',
      '    SUBPOINT [یک] نخست:', '      SUBPOINT [الف] یک', '      SUBPOINT [ب] دو', '    SUBPOINT [دو] دیگر:',
      '      SUBPOINT [الف] یک', '  POINT [۳] پایان.',
    ],
  },
  {
    name: 'the same numbers with another mark are one level deeper',
    source: 'ماده ۱- موارد:\n۱- نخست:\n۱) ریز\n۲) ریز\n۲- دوم\n۳- سوم',
    outline: [
      'ARTICLE [ماده ۱] موارد:', '  POINT [۱] نخست:', '    SUBPOINT [۱] ریز', '    SUBPOINT [۲] ریز', '  POINT [۲] دوم', '  POINT [۳] سوم',
    ],
  },
  {
    name: 'a number that two lists could go on with goes on the one with its mark',
    source: 'ماده ۱- موارد:\n۱- نخست:\n۱) ریز\n۲- دوم\n۳- سوم',
    outline: ['ARTICLE [ماده ۱] موارد:', '  POINT [۱] نخست:', '    SUBPOINT [۱] ریز', '  POINT [۲] دوم', '  POINT [۳] سوم'],
  },
  {
    name: 'paths under an article of that number',
    source: 'ماده ۴- وظایف:\n۴-۱- برنامه:\n۴-۱-۱- سالانه\n۴-۱-۲- ماهانه\n۴-۲- گزارش\nماده ۵- پایان.',
    outline: [
      'ARTICLE [ماده ۴] وظایف:', '  POINT [۴-۱] برنامه:', '    SUBPOINT [۴-۱-۱] سالانه', '    SUBPOINT [۴-۱-۲] ماهانه',
      '  POINT [۴-۲] گزارش', 'ARTICLE [ماده ۵] پایان.',
    ],
    doubts: ['NUMBER_GAP'],
  },
  {
    name: 'paths without any article, with and without a separator',
    source: 'شیوه‌نامه ثبت\n\n۱- هدف\n۱-۱ تعریف\n۱-۲ دامنه\n۱-۲-۱ استان\n۲- روش',
    outline: [
      'TITLE شیوه‌نامه ثبت', 'POINT [۱] هدف', '  SUBPOINT [۱-۱] تعریف', '  SUBPOINT [۱-۲] دامنه', '    SUBPOINT [۱-۲-۱] استان', 'POINT [۲] روش',
    ],
    doubts: ['NO_SEPARATOR', 'NO_SEPARATOR', 'NO_SEPARATOR'],
  },
  {
    name: 'paths typed from right to left',
    source: 'ماده ۱- کلیات.\nماده ۲- وظایف:\n۱-۲- برنامه\n۲-۲- گزارش\n۳-۲- بازدید',
    outline: ['ARTICLE [ماده ۱] کلیات.', 'ARTICLE [ماده ۲] وظایف:', '  POINT [۱-۲] برنامه', '  POINT [۲-۲] گزارش', '  POINT [۳-۲] بازدید'],
  },
  {
    name: 'points and sub-points named with words',
    source: 'ماده ۱- موارد:\nبند ۱- نخست:\nجزء ۱- ریز\nجزء ۲- ریز\nبند ۲- دوم',
    outline: [
      'ARTICLE [ماده ۱] موارد:', '  POINT [بند ۱] نخست:', '    SUBPOINT [جزء ۱] ریز', '    SUBPOINT [جزء ۲] ریز', '  POINT [بند ۲] دوم',
    ],
  },
  {
    name: 'a second list of the same article',
    source: 'ماده ۱- نخست:\nالف- یک.\nب- دو.\nو نیز موارد زیر:\nالف- سه.\nب- چهار.',
    outline: [
      'ARTICLE [ماده ۱] نخست:', '  POINT [الف] یک.', '  POINT [ب] دو.', '  TEXT و نیز موارد زیر:', '  POINT [الف] سه.', '  POINT [ب] چهار.',
    ],
    doubts: ['TEXT_AFTER_POINTS', 'NUMBER_OUT_OF_ORDER'],
  },
  {
    name: 'letters by the Arabic alphabet, Latin letters, words, tabs behind the mark',
    source: 'ماده ۱- یک:\nا-\tمتن\nب-\tمتن\nت-\tمتن\nماده ۲- دو:\na) one\nb) two\nماده ۳- سه:\nاول: متن\nدوم: متن',
    outline: [
      'ARTICLE [ماده ۱] یک:', '  POINT [ا] متن', '  POINT [ب] متن', '  POINT [ت] متن', 'ARTICLE [ماده ۲] دو:', '  POINT [a] one',
      '  POINT [b] two', 'ARTICLE [ماده ۳] سه:', '  POINT [اول] متن', '  POINT [دوم] متن',
    ],
  },
  {
    name: 'a paragraph behind the points belongs to the article',
    source: 'ماده ۱- موارد:\nالف- یک؛\nب- دو.\nموارد بالا هر سال بازبینی می‌شود.\nماده ۲- متن.',
    outline: ['ARTICLE [ماده ۱] موارد:', '  POINT [الف] یک؛', '  POINT [ب] دو.', '  TEXT موارد بالا هر سال بازبینی می‌شود.', 'ARTICLE [ماده ۲] متن.'],
    doubts: ['TEXT_AFTER_POINTS'],
  },
];

const notes: Form[] = [
  {
    name: 'a note closes the points and belongs to the article',
    source: 'ماده ۱- موارد:\nالف- یک\nب- دو\nتبصره- برای همه.\nماده ۲- متن.',
    outline: ['ARTICLE [ماده ۱] موارد:', '  POINT [الف] یک', '  POINT [ب] دو', '  NOTE [تبصره] برای همه.', 'ARTICLE [ماده ۲] متن.'],
  },
  {
    name: 'a note that says «در این بند» belongs to the point, and the list goes on',
    source: 'ماده ۱- موارد:\nالف- یک\nتبصره- در این بند، مرکز همان خانه است.\nب- دو\nپ- سه',
    outline: [
      'ARTICLE [ماده ۱] موارد:', '  POINT [الف] یک', '    NOTE [تبصره] در این بند، مرکز همان خانه است.', '  POINT [ب] دو', '  POINT [پ] سه',
    ],
  },
  {
    name: 'a note of the point behind sub-points, and one of the sub-point',
    source: 'ماده ۱- موارد:\nالف- یک:\n۱- ریز\nتبصره- در این جزء توضیح است.\n۲- ریز دیگر\nتبصره- برای این بند است.\nب- دو',
    outline: [
      'ARTICLE [ماده ۱] موارد:', '  POINT [الف] یک:', '    SUBPOINT [۱] ریز', '      NOTE [تبصره] در این جزء توضیح است.',
      '    SUBPOINT [۲] ریز دیگر', '    NOTE [تبصره] برای این بند است.', '  POINT [ب] دو',
    ],
  },
  {
    name: 'notes with their own points',
    source: 'ماده ۱- موارد:\nالف- یک\nب- دو\nتبصره ۱- مدارک:\nالف- نخست\nب- دوم\nتبصره ۲- شرایط:\n۱- سن\n۲- سابقه',
    outline: [
      'ARTICLE [ماده ۱] موارد:', '  POINT [الف] یک', '  POINT [ب] دو', '  NOTE [تبصره ۱] مدارک:', '    POINT [الف] نخست',
      '    POINT [ب] دوم', '  NOTE [تبصره ۲] شرایط:', '    POINT [۱] سن', '    POINT [۲] سابقه',
    ],
  },
  {
    name: 'a list that goes on after a note is doubtful at both',
    source: 'ماده ۱- موارد:\nالف- یک\nتبصره- متن.\nب- دو',
    outline: ['ARTICLE [ماده ۱] موارد:', '  POINT [الف] یک', '  NOTE [تبصره] متن.', '  POINT [ب] دو'],
    doubts: ['NOTE_MAY_BELONG_TO_POINT', 'POINT_AFTER_NOTE'],
  },
];

const runIn: Form[] = [
  {
    name: 'a chapter, its article and its points in one line',
    source: 'فصل اول – کلیات ماده ۱ – شرایط به شرح زیر است: الف- سن؛ ب- سابقه؛ پ- مدرک.\nماده ۲- متن. تبصره ۱- توضیح. تبصره ۲- توضیح دیگر. ماده ۳- متن.',
    outline: [
      'CHAPTER [فصل اول] کلیات', '  ARTICLE [ماده ۱] شرایط به شرح زیر است:', '    POINT [الف] سن؛', '    POINT [ب] سابقه؛', '    POINT [پ] مدرک.',
      '  ARTICLE [ماده ۲] متن.', '    NOTE [تبصره ۱] توضیح.', '    NOTE [تبصره ۲] توضیح دیگر.', '  ARTICLE [ماده ۳] متن.',
    ],
    doubts: ['RUN_IN', 'RUN_IN', 'RUN_IN', 'RUN_IN'],
  },
  {
    name: 'a point right behind its article, the next one on its own line',
    source: 'ماده ۱- الف- یک.\nب- دو.\nماده ۲- ۱- نخست.\n۲- دوم.\nماده ۳- وظایف: ۱- نخست\n۲- دوم',
    outline: [
      'ARTICLE [ماده ۱]', '  POINT [الف] یک.', '  POINT [ب] دو.', 'ARTICLE [ماده ۲]', '  POINT [۱] نخست.', '  POINT [۲] دوم.',
      'ARTICLE [ماده ۳] وظایف:', '  POINT [۱] نخست', '  POINT [۲] دوم',
    ],
  },
  {
    name: 'numbers with a dash that are no list',
    source: 'ماده ۱- ظرف ۲۴ - ۴۸ ساعت پس از بند ۱- موضوع ماده ۵، در مرکز ۲ - شهر اقدام شود.',
    outline: ['ARTICLE [ماده ۱] ظرف ۲۴ - ۴۸ ساعت پس از بند ۱- موضوع ماده ۵، در مرکز ۲ - شهر اقدام شود.'],
  },
];

const tables: Form[] = [
  {
    name: 'amounts that look like points',
    source: 'ماده ۱- تعرفه:\n\n۲.۵۰۰.۰۰۰\n۴۵۰.۰۰۰ ریال\n۲۰% کمتر\n۱.۵ میلیون تومان\n۵. میلیون ریال\n۱۴۰۳/۱/۳\n\nماده ۲- متن.',
    outline: ['ARTICLE [ماده ۱] تعرفه: / ۲.۵۰۰.۰۰۰ ⏎ ۴۵۰.۰۰۰ ریال ⏎ ۲۰% کمتر ⏎ ۱.۵ میلیون تومان ⏎ ۵. میلیون ریال ⏎ ۱۴۰۳/۱/۳', 'ARTICLE [ماده ۲] متن.'],
  },
  {
    name: 'rows of a table that begin with their number',
    source: 'ماده ۱- تعرفه:\nردیف\tشهر\tمبلغ\n۱\tتهران\t۴۵۰\n۲\tکرج\t۳۵۰\n۱. تهران | ۴۵۰\n۲- کرج ۳۵۰.۰۰۰ ۲.۰۰۰.۰۰۰\nماده ۲- متن.',
    outline: [
      'ARTICLE [ماده ۱] تعرفه: / ردیف\tشهر\tمبلغ ⏎ ۱\tتهران\t۴۵۰ ⏎ ۲\tکرج\t۳۵۰ ⏎ ۱. تهران | ۴۵۰ ⏎ ۲- کرج ۳۵۰.۰۰۰ ۲.۰۰۰.۰۰۰',
      'ARTICLE [ماده ۲] متن.',
    ],
  },
  {
    name: 'numbered rows under «ردیف»',
    source: 'ماده ۱- جدول:\nردیف شهر مبلغ\n۱- تهران ۴۵۰\n۲- کرج ۳۵۰\nتبصره- مبلغ به هزار ریال است.',
    outline: ['ARTICLE [ماده ۱] جدول: / ردیف شهر مبلغ ⏎ ۱- تهران ۴۵۰ ⏎ ۲- کرج ۳۵۰', '  NOTE [تبصره] مبلغ به هزار ریال است.'],
  },
  {
    name: 'numbers that begin a wrapped line',
    source: 'ماده ۱- در هر مرکز حداقل\n۲۰- و حداکثر\n۳- مربی باشد.\nماده ۲- متن.',
    outline: ['ARTICLE [ماده ۱] در هر مرکز حداقل ⏎ ۲۰- و حداکثر ⏎ ۳- مربی باشد.', 'ARTICLE [ماده ۲] متن.'],
    doubts: ['POSSIBLE_POINT', 'POSSIBLE_POINT'],
  },
  {
    name: 'a point that speaks of an amount',
    source: 'ماده ۱- موارد:\n۱- ۵۰۰ ریال برای هر نفر\n۲- دو برابر آن',
    outline: ['ARTICLE [ماده ۱] موارد:', '  POINT [۱] ۵۰۰ ریال برای هر نفر', '  POINT [۲] دو برابر آن'],
  },
];

describe.each([
  ['points', points],
  ['notes', notes],
  ['run into a line', runIn],
  ['amounts and tables', tables],
])('%s', (_group, forms) => {
  test.each(forms.map((form) => [form.name, form] as const))('%s', (_name, form) => {
    expect(recognisedForm(form)).toEqual({ doubts: [], ...form });
  });
});
