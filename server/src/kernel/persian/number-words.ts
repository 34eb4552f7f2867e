const ONES = ['صفر', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده', 'یازده', 'دوازده',
  'سیزده', 'چهارده', 'پانزده', 'شانزده', 'هفده', 'هجده', 'نوزده'];
const TENS = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'];
const HUNDREDS = ['', 'یکصد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد'];
const AND = ' و ';
const LARGEST = 999_999;

/**
 * A whole number in Persian words, as texts of law write it («بیست و یک», «یکصد و پنج»).
 * @throws RangeError outside 0 to 999,999
 */
export function cardinalFa(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST) {
    throw new RangeError(`No Persian words for ${value}: expected a whole number from 0 to ${LARGEST}`);
  }
  if (value < 1000) return belowThousand(value);
  const thousands = value >= 2000 ? `${belowThousand(Math.floor(value / 1000))} هزار` : 'هزار';
  return value % 1000 === 0 ? thousands : thousands + AND + belowThousand(value % 1000);
}

/**
 * The place in a row in Persian words: «اول», «دوم», «سی‌ام», «بیست و یکم», «صدم».
 * @throws RangeError outside 1 to 999,999
 */
export function ordinalFa(value: number): string {
  if (value === 1) return 'اول';
  if (value === 100) return 'صدم';
  if (value < 1) throw new RangeError(`No place in a row is ${value}`);
  const words = cardinalFa(value);
  if (words.endsWith('سه')) return `${words.slice(0, -2)}سوم`;
  if (words.endsWith('سی')) return `${words}\u200cام`;
  return `${words}م`;
}

function belowThousand(value: number): string {
  const parts: string[] = [];
  const rest = value % 100;
  if (value >= 100) parts.push(HUNDREDS[Math.floor(value / 100)] ?? '');
  if (rest >= 20) parts.push(TENS[Math.floor(rest / 10)] ?? '');
  const ones = rest < 20 ? rest : rest % 10;
  if (ones > 0 || value === 0) parts.push(ONES[ones] ?? '');
  return parts.join(AND);
}
