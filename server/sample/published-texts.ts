import { DirectiveKind, Urgency } from '../src/directives/index.ts';
import { article, chapter, note, point, type SampleDirective } from './directives.ts';

/** Its subjects are goals of report R3; every sentence is made up. */
export const qualityOfEmergency: SampleDirective = {
  title: 'دستورالعمل ارتقای کیفیت اورژانس اجتماعی (نمونه)',
  kind: DirectiveKind.DIRECTIVE,
  urgency: Urgency.NORMAL,
  isSubmitted: true,
  provisions: [
    chapter('کلیات'),
    article('هدف این دستورالعمل ارتقای کیفیت خدمات اورژانس اجتماعی و یکسان کردن شیوهٔ پایش آن در همهٔ استان‌هاست.', 'هدف'),
    article('در این دستورالعمل «اورژانس» به معنای اورژانس اجتماعی و «فوریت» به معنای فوریت اجتماعی است.', 'تعریف‌ها'),
    chapter('کیفیت خدمت'),
    article('ادارهٔ کل استان برای هر پایگاه این موارد را هر ماه می‌سنجد:'),
    point('زمان رسیدن نخستین کارشناس.'),
    point('شمار مداخله‌هایی که به ارجاع انجامیده است.'),
    point('رضایت مراجعان، بدون ثبت هویت آنان.'),
    note('سنجش بدون گردآوری اطلاعات هویتی مددجو انجام می‌شود.'),
    article('هر پایگاه دست‌کم یک کارشناس آموزش‌دیده در هر نوبت دارد.', 'کارکنان'),
    chapter('رصد فوریت‌ها'),
    article('معاون امور اجتماعی استان گزارش فصلی فوریت‌ها را تا دهم ماه پس از پایان فصل برای دبیرخانه می‌فرستد.'),
    note('گزارش به تفکیک شهرستان است.'),
  ],
};

export const contentOfNurseries: SampleDirective = {
  title: 'بخشنامهٔ بازبینی محتوای آموزشی مهدهای کودک (نمونه)',
  kind: DirectiveKind.CIRCULAR,
  urgency: Urgency.URGENT,
  isSubmitted: true,
  provisions: [
    { kind: 'ARTICLE', depth: 0, source: 'محتوای آموزشی هر مهد کودک پیش از آغاز سال تحصیلی در استان بازبینی می‌شود.' },
    { kind: 'ARTICLE', depth: 0, source: 'نتیجهٔ بازبینی در پروندهٔ مهد نگهداری و خلاصهٔ آن برای دبیرخانه فرستاده می‌شود.' },
  ],
};

export const watchOfEmergencies: SampleDirective = {
  title: 'شیوه‌نامهٔ رصد فوریت‌های اجتماعی (نمونه)',
  kind: DirectiveKind.PROCEDURE,
  urgency: Urgency.NORMAL,
  isSubmitted: true,
  provisions: [
    chapter('دامنه'),
    article('این شیوه‌نامه در همهٔ استان‌ها و برای همهٔ پایگاه‌های اورژانس اجتماعی اجرا می‌شود.'),
    chapter('شیوهٔ رصد'),
    article('هر پایگاه فوریت‌ها را روزانه و تنها به شمار ثبت می‌کند.'),
    note('هیچ نام یا نشانی از مددجو ثبت نمی‌شود.'),
    article('استان جمع شهرستان‌ها را هر هفته بررسی و ناهماهنگی‌ها را رفع می‌کند.'),
    article('گزارش ماهانه تا پنجم ماه بعد فرستاده می‌شود.'),
  ],
};
