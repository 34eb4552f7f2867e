import type { ItemKind } from '../src/schedules/index.ts';

/** A day of the year: month and day. */
type Day = readonly [month: number, day: number];

export interface PlannedItem {
  readonly key: string;
  readonly kind: ItemKind;
  /** An approach has its own name. */
  readonly title?: string;
  readonly approach?: string;
  readonly weight: number;
  readonly from?: Day;
  readonly to?: Day;
  /** Key of an office. */
  readonly owner?: string;
  readonly provinces?: readonly string[];
  /** Whole rials. */
  readonly budget?: string;
  /** Key of the item after whose end it begins. */
  readonly after?: string;
  readonly parts?: readonly PlannedItem[];
}

const deputyOf = (code: string): string => `${code}:PROVINCIAL_DEPUTY`;

const approach = (code: string, weight: number, parts: readonly PlannedItem[]): PlannedItem => ({ key: code, kind: 'APPROACH', approach: code, weight, parts });
const goal = (key: string, title: string, weight: number, parts: readonly PlannedItem[]): PlannedItem => ({ key, kind: 'GOAL', title, weight, parts });
const programme = (key: string, title: string, weight: number, parts: readonly PlannedItem[]): PlannedItem => ({ key, kind: 'PROGRAMME', title, weight, parts });
const activity = (key: string, title: string, weight: number, [from, to]: readonly [Day, Day], owner: string, more: Partial<PlannedItem> = {}): PlannedItem => ({
  key, kind: 'ACTIVITY', title, weight, from, to, owner, ...more,
});
const milestone = (key: string, title: string, from: Day, owner: string): PlannedItem => ({ key, kind: 'MILESTONE', title, weight: 0, from, owner });

/**
 * Approaches, goals and the two programmes of the Bashir plan are those of report R3. Which goal stands under which
 * approach, and every date, weight, amount and owner are made up: the schedule is marked as a sample.
 */
export const programmeOf1394: readonly PlannedItem[] = [
  approach('ADVOCACY', 20, [
    goal('emergency', 'ارتقای کیفیت اورژانس اجتماعی', 60, [
      activity('emergency-standard', 'تدوین شاخص‌های کیفیت خدمات اورژانس اجتماعی', 40, [[1, 20], [4, 15]], 'deputy', { budget: '1200000000' }),
      activity('emergency-training', 'آموزش کارشناسان اورژانس اجتماعی استان‌ها', 60, [[4, 20], [10, 30]], 'secretariat', { budget: '3500000000', after: 'emergency-standard' }),
    ]),
    goal('monitoring', 'رصد فوریت‌های اجتماعی', 40, [
      activity('monitoring-design', 'طراحی نظام رصد فوریت‌های اجتماعی', 50, [[2, 1], [6, 31]], 'secretariat'),
      activity('monitoring-pilot', 'اجرای نخستین رصد در استان اصفهان', 50, [[7, 1], [11, 15]], deputyOf('IR-10'), { provinces: ['IR-10'], after: 'monitoring-design' }),
      milestone('monitoring-report', 'ارائهٔ گزارش رصد به شورا', [11, 25], 'secretariat'),
    ]),
  ]),
  approach('SOCIAL_MARKETING', 15, [
    goal('services', 'استانداردسازی و ارزشیابی خدمات', 100, [
      programme('tiering', 'سطح‌بندی خدمات', 50, [
        activity('tiering-levels', 'تعریف سطح‌های خدمت و خدمات هر سطح', 60, [[1, 25], [5, 31]], 'expert-children'),
        activity('tiering-fit', 'تطبیق مراکز با سطح‌های خدمت', 40, [[6, 1], [12, 10]], 'expert-children', { after: 'tiering-levels' }),
      ]),
      programme('families', 'طبقه‌بندی خانواده‌های تحت پوشش', 50, [
        activity('families-scheme', 'تدوین شیوهٔ طبقه‌بندی', 50, [[2, 15], [6, 15]], 'expert-family'),
        activity('families-run', 'اجرای طبقه‌بندی در استان‌های منتخب', 50, [[6, 20], [12, 15]], 'expert-family', { provinces: ['IR-07', 'IR-21', 'IR-26'], after: 'families-scheme' }),
      ]),
    ]),
  ]),
  approach('MEDIA_ACTIONS', 15, [
    goal('nurseries', 'محتوای آموزشی مهدهای کودک', 100, [
      activity('nurseries-review', 'بازبینی محتوای آموزشی مهدها', 45, [[1, 20], [4, 31]], 'expert-children', { budget: '900000000' }),
      activity('nurseries-print', 'آماده‌سازی و انتشار محتوای تازه', 55, [[5, 1], [8, 15]], 'expert-children', { budget: '2400000000', after: 'nurseries-review' }),
      milestone('nurseries-start', 'به‌کارگیری محتوا در مهدها', [8, 20], 'expert-children'),
    ]),
  ]),
  approach('ANNUAL_SCHEDULE', 15, [
    goal('centres', 'کیفیت و نظارت بر مراکز شبه‌خانواده', 100, [
      activity('centres-plan', 'تدوین برنامهٔ بازدید استان‌ها', 20, [[1, 20], [2, 31]], 'secretariat'),
      activity('centres-first', 'بازدیدهای نیمهٔ نخست سال', 40, [[3, 1], [6, 31]], deputyOf('IR-11'), { provinces: ['IR-11', 'IR-06', 'IR-02'], after: 'centres-plan' }),
      activity('centres-second', 'بازدیدهای نیمهٔ دوم سال', 40, [[7, 1], [12, 15]], deputyOf('IR-11'), { provinces: ['IR-11', 'IR-06', 'IR-02'], after: 'centres-first' }),
    ]),
  ]),
  approach('PARTNER_FINDING', 20, [
    goal('resources', 'جذب منابع بیرون از سازمان', 100, [
      activity('resources-map', 'شناسایی سازمان‌های مردم‌نهاد و خیریه‌های همکار', 30, [[1, 25], [3, 31]], 'deputy'),
      activity('resources-agree', 'تفاهم با شریکان برگزیده', 70, [[4, 1], [11, 30]], 'deputy', { budget: '5000000000', after: 'resources-map' }),
      milestone('resources-review', 'گزارش منابع جذب‌شده به شورا', [12, 5], 'deputy'),
    ]),
  ]),
  approach('NEGOTIATION', 15, [
    goal('bashir', 'طرح بشیر', 100, [
      programme('young-couples', 'آموزش و مشاورهٔ زوج‌های جوان', 50, [
        activity('young-talks', 'مذاکره با دستگاه‌های همکار', 40, [[2, 1], [4, 15]], 'expert-family'),
        activity('young-run', 'برگزاری دوره‌های آموزش و مشاوره', 60, [[4, 20], [12, 10]], 'expert-family', { budget: '2800000000', after: 'young-talks' }),
      ]),
      programme('separating-couples', 'مشاورهٔ زوج‌های در آستانهٔ جدایی', 50, [
        activity('separating-talks', 'هماهنگی با دادگستری استان‌ها', 40, [[2, 10], [5, 20]], 'expert-family'),
        activity('separating-run', 'ارائهٔ مشاوره', 60, [[5, 25], [12, 15]], 'expert-family', { budget: '3100000000', after: 'separating-talks' }),
      ]),
    ]),
  ]),
];
