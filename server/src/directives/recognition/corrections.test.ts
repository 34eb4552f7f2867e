import { describe, expect, test } from 'vitest';
import { correct, correctAll, type Correction } from './corrections.ts';
import { outlineOf } from './recognition-form.ts';
import { recogniseText } from './recognise-text.ts';

const source = [
  'فصل اول- کلیات', 'ماده ۱- موارد:', 'الف- یک:', '۱- ریز', '۲- ریز دیگر', 'ب- دو', 'تبصره- توضیح.',
  'ماده ۲- متن', 'ماده ۳- متن پایانی.',
].join('\n');
const text = recogniseText(source);
const startOf = (words: string) => source.indexOf(words);

function after(...corrections: Correction[]): string[] {
  return outlineOf(correctAll(text, corrections));
}

test('the text to correct', () => {
  expect(outlineOf(text)).toEqual([
    'CHAPTER [فصل اول] کلیات', '  ARTICLE [ماده ۱] موارد:', '    POINT [الف] یک:', '      SUBPOINT [۱] ریز', '      SUBPOINT [۲] ریز دیگر',
    '    POINT [ب] دو', '    NOTE [تبصره] توضیح.', '  ARTICLE [ماده ۲] متن', '  ARTICLE [ماده ۳] متن پایانی.',
  ]);
});

describe('promote', () => {
  test('a sub-point becomes a point, and those behind it become its own', () => {
    expect(after({ act: 'PROMOTE', at: startOf('۱- ریز') }).slice(2, 6)).toEqual([
      '    POINT [الف] یک:', '    POINT [۱] ریز', '      SUBPOINT [۲] ریز دیگر', '    POINT [ب] دو',
    ]);
  });

  test('a point becomes an article with its sub-points as points', () => {
    expect(after({ act: 'PROMOTE', at: startOf('الف-') }).slice(2, 7)).toEqual([
      '  ARTICLE [الف] یک:', '    POINT [۱] ریز', '    POINT [۲] ریز دیگر', '    POINT [ب] دو', '    NOTE [تبصره] توضیح.',
    ]);
  });

  test('there is nothing above the top', () => {
    expect(correct(text, { act: 'PROMOTE', at: 0 })).toBeNull();
  });
});

describe('demote', () => {
  test('an article becomes a point of the article above', () => {
    expect(after({ act: 'DEMOTE', at: startOf('ماده ۳') }).slice(7)).toEqual(['  ARTICLE [ماده ۲] متن', '    POINT [ماده ۳] متن پایانی.']);
  });

  test('a note of the article becomes a note of the last point', () => {
    expect(after({ act: 'DEMOTE', at: startOf('تبصره') }).slice(5, 7)).toEqual(['    POINT [ب] دو', '      NOTE [تبصره] توضیح.']);
  });

  test('a point takes its sub-points along', () => {
    const again = recogniseText('ماده ۱- متن:\nالف- یک\nب- دو:\n۱- ریز');
    expect(outlineOf(correctAll(again, [{ act: 'DEMOTE', at: again.nodes[2]?.start ?? -1 }]))).toEqual([
      'ARTICLE [ماده ۱] متن:', '  POINT [الف] یک', '    SUBPOINT [ب] دو:', '      SUBPOINT [۱] ریز',
    ]);
  });

  test('the first of its level has nothing to go under', () => {
    expect(correct(text, { act: 'DEMOTE', at: startOf('الف-') })).toBeNull();
  });

  test('promoting takes a demotion back', () => {
    const at = startOf('ماده ۳');
    expect(after({ act: 'DEMOTE', at }, { act: 'PROMOTE', at })).toEqual(outlineOf(text));
  });
});

describe('merge with previous', () => {
  test('the label becomes text', () => {
    expect(after({ act: 'MERGE_WITH_PREVIOUS', at: startOf('ماده ۳') }).at(-1)).toBe('  ARTICLE [ماده ۲] متن ⏎ ماده ۳- متن پایانی.');
  });

  test('what the merged node held goes to the one above', () => {
    expect(after({ act: 'MERGE_WITH_PREVIOUS', at: startOf('الف-') }).slice(1, 5)).toEqual([
      '  ARTICLE [ماده ۱] موارد: ⏎ الف- یک:', '    POINT [۱] ریز', '    POINT [۲] ریز دیگر', '    POINT [ب] دو',
    ]);
  });

  test('a line below a bare chapter becomes its heading', () => {
    const bare = recogniseText('فصل اول\nاین سرفصل با نقطه پایان یافته است.\nماده ۱- متن.');
    const merged = correctAll(bare, [{ act: 'MERGE_WITH_PREVIOUS', at: bare.nodes[1]?.start ?? -1 }]);
    expect(merged.nodes[0]).toMatchObject({ kind: 'CHAPTER', heading: 'این سرفصل با نقطه پایان یافته است.', text: '' });
  });

  test('the first node has nothing before it', () => {
    expect(correct(text, { act: 'MERGE_WITH_PREVIOUS', at: 0 })).toBeNull();
  });
});

describe('this is only text', () => {
  test('an article becomes text of the article above, and its points go there', () => {
    const mention = recogniseText('ماده ۱- متن.\nماده ۲- مذکور در بالا:\nالف- یک\nب- دو');
    expect(outlineOf(correctAll(mention, [{ act: 'MAKE_TEXT', at: mention.nodes[1]?.start ?? -1 }]))).toEqual([
      'ARTICLE [ماده ۱] متن.', '  TEXT ماده ۲- مذکور در بالا:', '  POINT [الف] یک', '  POINT [ب] دو',
    ]);
  });

  test('a point becomes text beside the points', () => {
    expect(after({ act: 'MAKE_TEXT', at: startOf('ب- دو') }).slice(5, 7)).toEqual(['    TEXT ب- دو', '    NOTE [تبصره] توضیح.']);
  });
});

describe('a provision begins here', () => {
  test('a line that was kept as text is read as its label says', () => {
    const kept = recogniseText('ماده ۱- متن در\nماده ۱۰- موضوع.\nماده ۲- پایان.');
    const at = kept.source.indexOf('موضوع');
    expect(outlineOf(correctAll(kept, [{ act: 'BEGIN_HERE', at }]))).toEqual([
      'ARTICLE [ماده ۱] متن در', 'ARTICLE [ماده ۱۰] موضوع.', 'ARTICLE [ماده ۲] پایان.',
    ]);
  });

  test('a line without a label becomes text of its provision', () => {
    const kept = recogniseText('ماده ۱- متن.\nپاراگراف دیگر.\nماده ۲- پایان.');
    expect(outlineOf(correctAll(kept, [{ act: 'BEGIN_HERE', at: kept.source.indexOf('پاراگراف') }]))).toEqual([
      'ARTICLE [ماده ۱] متن.', '  TEXT پاراگراف دیگر.', 'ARTICLE [ماده ۲] پایان.',
    ]);
  });
});

test('a correction of a node that is not there changes nothing', () => {
  expect(correct(text, { act: 'PROMOTE', at: 3 })).toBeNull();
  expect(correctAll(text, [{ act: 'MAKE_TEXT', at: 3 }])).toBe(text);
});

test('a correction settles the doubts of its node and counts anew', () => {
  const doubtful = recogniseText('ماده ۱- متن.\nماده ۵- متن.\nاین دستورالعمل در ۱ ماده به تصویب رسید.');
  expect(doubtful.checks).toMatchObject([{ stated: 1, found: 2 }]);
  const corrected = correctAll(doubtful, [{ act: 'MAKE_TEXT', at: doubtful.nodes[1]?.start ?? -1 }]);
  expect(corrected.checks).toMatchObject([{ stated: 1, found: 1 }]);
  expect(corrected.nodes.flatMap(({ doubts }) => doubts)).toEqual([]);
});
