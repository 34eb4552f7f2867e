import { expect, test } from 'vitest';
import { toAsciiDigits } from './digits.ts';
import { sortKey } from './sort-key.ts';

const collator = new Intl.Collator('fa', { numeric: true, sensitivity: 'base' });

/** ICU takes «۴۱۲» and «۴ر» apart after the common ۴ and then compares 12 with ر; with 0-9 it does not. */
function byUnicode(a: string, b: string): number {
  return Math.sign(collator.compare(toAsciiDigits(a), toAsciiDigits(b)));
}

function byBytes(a: string, b: string): number {
  return Math.sign(Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))));
}

const words =
  `آب آبان آذربایجان آیین‌نامه ابلاغ اجرا احمد ارزشیابی اردبیل استان اصفهان البرز ایلام ئاوا بخش بوشهر پیوست
  پیش‌نویس تبصره تهران ثبت جزء جمع چابهار چهارمحال حکم خانواده خانه خراسان دستورالعمل ذی‌نفع رأی رئیس راه ربط
  زنجان ژاله ژرف سمنان شورا شیرخوارگاه صندوق ضابطه طرح ظرفیت ظرفیت‌های ظرفیتهای عضو غیر فارس فصل قم کار کرمان
  كرمان کودک گیلان گلستان لرستان ماده مرکزی مسئول مسؤول مؤسسه موسسه مشاور نشست نوباوگان نونهالان وصول ورود هرمزگان
  همدان هیئت یزد يزد یک إنشاء أمر ءاب ه هٔ ۀ مدرسة عَلی علی مُدیر ۲ 10 ۱۰ ٢ 2 007 ۷ ماده۲ ماده۱۰ بند۳-۲ بند۳-۱۲ الف۱
  Isfahan isfahan Zanjan apple Bashir café cafe 3x 12x IR-04 IR-4 «الف» (ب) [پ] الف، ب؛ ؟ ! . دستــور دستور`
    .split(/\s+/)
    .flatMap((word, i, all) => [word, `${word} ${all[(i * 7 + 3) % all.length]}`]);

test('the order is that of Unicode for Persian, pair by pair', () => {
  const wrong: string[] = [];
  for (const a of words) {
    for (const b of words) {
      if (byBytes(a, b) !== byUnicode(a, b)) wrong.push(`${a} | ${b}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('every letter stands where the Persian alphabet has it', () => {
  const alphabet = [...'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی'];
  expect([...alphabet].reverse().sort(byBytes)).toEqual(alphabet);
  expect(['b', 'ی', 'ماده ۱۰', 'آب', 'ماده ۲', '۳'].sort(byBytes)).toEqual([
    '۳', 'آب', 'ماده ۲', 'ماده ۱۰', 'ی', 'b',
  ]);
});

test('single characters of the Arabic, Latin and punctuation blocks agree with Unicode', () => {
  const chars = [...'!"#%&\'()*+,-./:;<=>?@[\\]^_`{|}~،؛؟«»٪٫٬…–—•0123456789azAZéüñ'];
  for (let code = 0x621; code <= 0x6d5; code += 1) {
    const char = String.fromCodePoint(code);
    if (/\p{L}/u.test(char) && !'ٴٵٶٷٸػؼ'.includes(char)) chars.push(char);
  }
  const wrong = chars.flatMap((a) =>
    chars.filter((b) => byBytes(a, b) !== byUnicode(a, b)).map((b) => a + b),
  );
  expect(wrong).toEqual([]);
});

test('made-up words of all lengths agree with Unicode', () => {
  const pieces = [...'آاءبپتجچحخدرزژسشکگلموهیيكةؤئإ0۹aBz', ' ', '\u200c', '\u064e', '-', '/', '،', '۱۲', '100'];
  let seed = 1405;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const word = () => Array.from({ length: 1 + next(7) }, () => pieces[next(pieces.length)]).join('');
  const markBesideDigit = /(?<=[0-9۰-۹])[\u064e\u200c]+/g;
  const edges = /^[\s\u064e\u200c]+|[\s\u064e\u200c]+$/g;
  const made = Array.from({ length: 6000 }, () => word().replace(markBesideDigit, '').replace(edges, ''));
  const wrong = made.flatMap((a, i) => {
    const b = made[(i * 31 + 7) % made.length] ?? '';
    return byBytes(a, b) === byUnicode(a, b) ? [] : [`${a} | ${b}`];
  });
  expect(wrong).toEqual([]);
});
