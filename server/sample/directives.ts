import type { EntityManager } from '@mikro-orm/postgresql';
import { Council, CouncilKind } from '../src/councils/index.ts';
import {
  Classification, Directive, DirectiveKind, draftDirective, type ProvisionKind, submitDirective, Urgency,
} from '../src/directives/index.ts';
import { globalId } from '../src/kernel/global-id.ts';
import type { Act } from '../src/kernel/write/command.ts';
import type { Appointment } from '../src/people/index.ts';
import { actAs } from './act-as.ts';

interface SampleProvision {
  readonly kind: ProvisionKind;
  readonly depth: number;
  readonly heading?: string;
  readonly source: string;
}

export interface SampleDirective {
  readonly title: string;
  readonly kind: DirectiveKind;
  readonly urgency: Urgency;
  readonly isSubmitted: boolean;
  readonly provisions: readonly SampleProvision[];
}

export const chapter = (heading: string): SampleProvision => ({ kind: 'CHAPTER', depth: 0, heading, source: '' });
export const article = (source: string, heading?: string): SampleProvision => ({ kind: 'ARTICLE', depth: 1, source, ...(heading ? { heading } : {}) });
export const point = (source: string): SampleProvision => ({ kind: 'POINT', depth: 2, source });
export const note = (source: string): SampleProvision => ({ kind: 'NOTE', depth: 2, source });

/** The six approaches and the goals are those of report R3; every sentence is made up. */
const programmesOf1394: SampleDirective = {
  title: 'دستورالعمل اجرایی برنامه‌های سال ۱۳۹۴ حوزهٔ امور اجتماعی (نمونه)',
  kind: DirectiveKind.DIRECTIVE,
  urgency: Urgency.NORMAL,
  isSubmitted: false,
  provisions: [
    { kind: 'PREAMBLE', depth: 0, source: 'این متن نمونه است و برای آشنایی با سامانه نوشته شده است. محورهای آن از گزارش نشست شورای مشورتی گرفته شده و عبارت‌های آن ساختگی است.' },
    chapter('کلیات'),
    article('هدف این دستورالعمل هماهنگ کردن برنامه‌های سال ۱۳۹۴ استان‌ها در حوزهٔ امور اجتماعی و روشن کردن وظیفهٔ هر واحد است.', 'هدف'),
    article('در این دستورالعمل واژه‌های زیر به این معنا به کار می‌رود:', 'تعریف‌ها'),
    point('سازمان: سازمان بهزیستی کشور.'),
    point('شورا: شورای مشورتی امور اجتماعی.'),
    point('برنامهٔ سالانه: برنامهٔ زمان‌بندی‌شدهٔ هر استان برای یک سال شمسی.'),
    article('این دستورالعمل برای ادارهٔ کل بهزیستی همهٔ استان‌ها لازم‌الاجراست.', 'دامنه'),
    chapter('رویکردهای شش‌گانه'),
    article('هر استان برنامهٔ سالانهٔ خود را بر پایهٔ این رویکردها تدوین می‌کند:'),
    point('حمایت‌طلبی و جلب پشتیبانی نهادهای استان.'),
    point('بازاریابی اجتماعی برای خدمات سازمان.'),
    point('اقدامات رسانه‌ای و اطلاع‌رسانی.'),
    point('برنامهٔ زمان‌بندی سالانه.'),
    point('شریک‌یابی در میان سازمان‌های مردم‌نهاد و خیریه‌ها.'),
    point('تعامل و مذاکره با بخش‌های دیگر.'),
    note('برای هر رویکرد دست‌کم یک فعالیت با مسئول و تاریخ پایان معین نوشته می‌شود.'),
    article('منابع برون‌سازمانی جذب‌شده جداگانه ثبت و گزارش می‌شود.', 'جذب منابع'),
    chapter('کیفیت و نظارت'),
    article('استانداردسازی و ارزشیابی خدمات در همهٔ مراکز تحت نظارت استان انجام می‌شود.', 'ارزشیابی'),
    note('گزارش ارزشیابی مراکز شبه‌خانواده پیش از گزارش‌های دیگر فرستاده می‌شود.'),
    article('کیفیت خدمات اورژانس اجتماعی هر سه ماه یک بار سنجیده و نتیجه به دبیرخانهٔ شورا اعلام می‌شود.', 'اورژانس اجتماعی'),
    article('محتوای آموزشی مهدهای کودک پیش از آغاز سال تحصیلی بازبینی می‌شود.', 'مهدهای کودک'),
    article('سطح‌بندی خدمات مراکز شبه‌خانواده و طبقه‌بندی خانواده‌های تحت پوشش بر پایهٔ شیوه‌نامهٔ جداگانه انجام می‌شود.', 'سطح‌بندی'),
    chapter('گزارش و پایش'),
    article('معاون امور اجتماعی استان گزارش پیشرفت را در پایان هر فصل برای دبیرخانه می‌فرستد.'),
    note('گزارش بدون مستندات پذیرفته نمی‌شود.'),
    article('دبیرخانه خلاصهٔ گزارش استان‌ها را در نخستین نشست پس از پایان فصل به شورا ارائه می‌کند.'),
  ],
};

const supervisionOfCentres: SampleDirective = {
  title: 'شیوه‌نامهٔ بازدید از مراکز شبه‌خانواده (نمونه)',
  kind: DirectiveKind.PROCEDURE,
  urgency: Urgency.URGENT,
  isSubmitted: true,
  provisions: [
    chapter('برنامهٔ بازدید'),
    article('ادارهٔ کل استان برای هر مرکز دست‌کم دو بازدید سرزده و دو بازدید برنامه‌ریزی‌شده در سال پیش‌بینی می‌کند.'),
    note('شمار بازدیدها در این متن نمونه است.'),
    article('هیچ کارشناسی دو بازدید پیاپی از یک مرکز انجام نمی‌دهد.'),
    chapter('گزارش بازدید'),
    article('گزارش بازدید ظرف پنج روز کاری ثبت می‌شود و این بخش‌ها را دارد:'),
    point('وضعیت ایمنی و بهداشت.'),
    point('وضعیت کارکنان و نسبت آن با شمار ساکنان.'),
    point('یافته‌ها و مهلت رفع هر یک.'),
    article('مرکز ظرف ده روز دربارهٔ یافته‌ها پاسخ می‌دهد.'),
  ],
};

/** Drafts one of the texts for the strategic council and gives its id. */
export const loadDirective = async (act: Act, sample: SampleDirective): Promise<string> => {
  const council = await act.em.findOneOrFail(Council, { kind: CouncilKind.STRATEGIC });
  const { title, kind, urgency, isSubmitted, provisions } = sample;
  const { directive: id } = await draftDirective.run(act, {
    title, kind, urgency, classification: Classification.NORMAL, councilId: globalId('Council', council.id),
    provisions: provisions.map((provision) => ({ repeated: false, ...provision })),
  });
  const directive = await act.em.findOneOrFail(Directive, { id });
  directive.isSample = true;
  if (isSubmitted) await submitDirective.run(act, { directiveId: globalId('Directive', id), expectedRevision: 1 });
  await act.em.flush();
  return id;
};

/** Drafts the sample's texts as the secretariat would, by the same commands. */
export const loadDirectives = async (em: EntityManager, secretary: Appointment): Promise<void> => {
  const act = await actAs(em, secretary);
  for (const sample of [programmesOf1394, supervisionOfCentres]) await loadDirective(act, sample);
};
