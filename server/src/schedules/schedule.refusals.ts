import { toPersianDigits } from '../kernel/persian/digits.ts';
import { declareCodes, fill, refusals, type Unmet, unmetFrom, type Words } from '../kernel/refusal.ts';
import type { Outline } from './plan/outline.ts';
import type { PlanItem } from './plan/plan-item.ts';
import { whole, type WeightFault } from './plan/weights.ts';
import type { State } from './schedule.facts.ts';

/** What a rule of planning says no to. */
const book = {
  STALE_REVISION: {
    fa: 'پس از آخرین بار که این ردیف را دیدید، دیگری آن را تغییر داده است. وضع تازه را ببینید و دوباره بکوشید.',
    en: 'Somebody changed this item after you last saw it. Look at what it is now and try again.',
  },
  COUNCIL_NOT_YOURS: {
    fa: 'تنها عضو این شورا، دبیرخانه و کارشناسان تدوین می‌توانند برای آن برنامه بنویسند.',
    en: 'Only members of this council, the secretariat and drafting offices plan for it.',
  },
  SCHEDULE_EXISTS: { fa: 'این شورا برای سال {year} برنامه دارد.', en: 'This council has a schedule for {year} already.' },
  YEAR_OUT_OF_RANGE: { fa: 'سال برنامه از ۱۳۰۰ تا ۱۵۰۰ است.', en: 'The year of a schedule is between 1300 and 1500.' },
  ITEM_MISPLACED: {
    fa: 'این ردیف زیر آن نمی‌آید. ترتیب چنین است: رویکرد، هدف، برنامه، فعالیت، نقطهٔ عطف.',
    en: 'This does not stand under that. The order is: approach, goal, programme, activity, milestone.',
  },
  MOVED_INTO_ITSELF: { fa: 'ردیف را نمی‌توان زیر خودش برد.', en: 'An item cannot be moved under itself.' },
  ENDS_BEFORE_START: { fa: 'پایان ({end}) پیش از آغاز ({start}) است.', en: 'The end ({end}) comes before the beginning ({start}).' },
  DATE_OUTSIDE_YEAR: { fa: '{date} در سال {year} نیست.', en: '{date} is not in {year}.' },
  DATES_NOT_OWN: {
    fa: 'تنها فعالیت و نقطهٔ عطف تاریخ دارند؛ تاریخ بقیه از اجزای آن‌ها به دست می‌آید.',
    en: 'Only activities and milestones have dates; those of the others follow from their parts.',
  },
  MILESTONE_IS_ONE_DAY: { fa: 'نقطهٔ عطف یک روز است.', en: 'A milestone is one day.' },
  JALALI_DATE_UNREADABLE: { fa: '«{text}» تاریخ نیست؛ مانند ۱۳۹۴/۰۲/۰۱ بنویسید.', en: '“{text}” is no date; write it like 1394/02/01.' },
  JALALI_MONTH_UNKNOWN: { fa: 'ماه «{text}» شناخته نشد.', en: 'The month of “{text}” is unknown.' },
  JALALI_DAY_NOT_IN_MONTH: { fa: '«{text}»: این ماه چنین روزی ندارد.', en: '“{text}”: the month has no such day.' },
  JALALI_DAY_NOT_IN_YEAR: {
    fa: '«{text}»: اسفند این سال ۲۹ روز است، زیرا سال کبیسه نیست.',
    en: '“{text}”: Esfand has 29 days in this year, for it is no leap year.',
  },
  JALALI_YEAR_OUT_OF_RANGE: { fa: '«{text}»: این سال پذیرفته نیست.', en: '“{text}”: this year is out of range.' },
  WEIGHT_OUT_OF_RANGE: { fa: 'وزن عددی درست از صفر تا صد است.', en: 'A weight is a whole number from 0 to 100.' },
  APPROACH_NEEDED: { fa: 'رویکرد را برگزینید.', en: 'Choose the approach.' },
  APPROACH_NOT_WANTED: { fa: 'رویکرد را تنها برای ردیفی می‌نویسند که خود رویکرد است.', en: 'Only an item that is an approach names one.' },
  APPROACH_TAKEN: { fa: 'این رویکرد در برنامه هست.', en: 'This approach stands in the schedule already.' },
  TOO_MANY_ITEMS: { fa: 'برنامه بیش از {limit} ردیف نمی‌گیرد.', en: 'A schedule takes at most {limit} items.' },
  ITEM_REMOVED: { fa: 'این ردیف حذف شده است؛ نخست آن را بازگردانید.', en: 'This item was removed; restore it first.' },
  ITEM_NOT_REMOVED: { fa: 'این ردیف حذف نشده است.', en: 'This item is not removed.' },
  ITEM_HAS_PARTS: {
    fa: 'زیر این ردیف {count} ردیف دیگر هست؛ نخست آن‌ها را جابه‌جا کنید یا حذف همه را بخواهید.',
    en: '{count} items stand under this one; move them first or ask to remove all.',
  },
  OTHER_SCHEDULE: { fa: 'این ردیف از برنامهٔ دیگری است.', en: 'This item belongs to another schedule.' },
  LINK_CYCLE: { fa: 'این وابستگی دور می‌سازد: {path}', en: 'This dependency closes a circle: {path}' },
  LINK_NEEDS_DATES: {
    fa: 'وابستگی تنها میان فعالیت‌ها و نقطه‌های عطف است.',
    en: 'Only activities and milestones depend on one another.',
  },
  LINK_EXISTS: { fa: 'این دو خود به هم وابسته‌اند.', en: 'These two are linked already.' },
  LAG_OUT_OF_RANGE: { fa: 'فاصله از ۳۶۶- تا ۳۶۶ روز است.', en: 'The lag is between -366 and 366 days.' },
  REASON_NEEDED: {
    fa: 'برنامه تصویب شده است؛ علت بازنگری را بنویسید.',
    en: 'The schedule was adopted; give the reason of the revision.',
  },
  PROGRESS_OUT_OF_RANGE: { fa: 'پیشرفت عددی درست از صفر تا صد است.', en: 'Progress is a whole number from 0 to 100.' },
  PROGRESS_IS_SUMMED: {
    fa: 'پیشرفت این ردیف از اجزای آن به دست می‌آید؛ پیشرفت آن‌ها را گزارش کنید.',
    en: 'The progress of this item follows from its parts; report theirs.',
  },
  MILESTONE_IS_DONE_OR_NOT: { fa: 'نقطهٔ عطف یا انجام شده است (۱۰۰) یا نه (۰).', en: 'A milestone is done (100) or not (0).' },
  PROGRESS_FALLS: { fa: 'پیشرفت کمتر از گزارش پیش است ({before} درصد)؛ علت را بنویسید.', en: 'Less than was reported before ({before} %); say why.' },
  IMPORT_TOO_LARGE: { fa: 'فایل از {limit} مگابایت بزرگ‌تر است.', en: 'The file is larger than {limit} MB.' },
  IMPORT_UNREADABLE: { fa: 'این فایل کاربرگ xlsx نیست یا آسیب دیده است.', en: 'The file is no xlsx workbook, or is damaged.' },
  IMPORT_COLUMNS_MISSING: {
    fa: 'این ستون‌ها در کاربرگ نیست: {columns}. کاربرگی را که از همین برنامه گرفته‌اید به کار برید.',
    en: 'The workbook lacks these columns: {columns}. Use one that was exported from a schedule.',
  },
  IMPORT_REFUSED: {
    fa: 'چیزی وارد نشد؛ {count} خانه نادرست است. آن‌ها را درست کنید و دوباره بفرستید.',
    en: 'Nothing was imported; {count} cells are wrong. Correct them and send the file again.',
  },
  IMPORT_ID_UNKNOWN: { fa: 'این شناسه در برنامه نیست؛ برای ردیف تازه آن را خالی بگذارید.', en: 'This id is not in the schedule; leave it empty for a new item.' },
  IMPORT_ROW_MOVED: { fa: 'ردیف موجود در کاربرگ جابه‌جا نمی‌شود؛ شمارهٔ آن را برگردانید.', en: 'A workbook does not move an item that exists; restore its number.' },
  KIND_STAYS: { fa: 'نوع ردیف موجود تغییر نمی‌کند.', en: 'The kind of an item that exists does not change.' },
  KIND_UNKNOWN: { fa: 'نوع «{name}» شناخته نشد.', en: 'The kind “{name}” is unknown.' },
  NAME_UNKNOWN: { fa: '«{name}» شناخته نشد یا بیش از یکی است.', en: '“{name}” is unknown, or there are several.' },
  NUMBER_UNREADABLE: { fa: 'شمارهٔ «{number}» خوانا نیست یا دو بار آمده است؛ مانند ۱.۲.۱ بنویسید.', en: 'The number “{number}” cannot be read or stands there twice; write it like 1.2.1.' },
  PARENT_MISSING: { fa: 'ردیف {number} پیش از این نیامده است.', en: 'There is no row {number} before this.' },
  MONEY_UNREADABLE: { fa: '«{text}» مبلغ نیست؛ ریال را با رقم بنویسید.', en: '“{text}” is no amount; write rials in digits.' },
  LINK_UNREADABLE: { fa: '«{text}» پیش‌نیاز نیست؛ مانند ۱.۲.۱ یا ۱.۲.۱ SS+3 بنویسید.', en: '“{text}” is no predecessor; write 1.2.1 or 1.2.1 SS+3.' },
  DATE_IN_FUTURE: { fa: 'گزارش دربارهٔ روزی است که هنوز نیامده است.', en: 'The report speaks of a day that has not come.' },
} as const satisfies Record<string, Words>;

export type PlanCode = keyof typeof book;
export const refuse = refusals(book);

/** Conditions of the acts on a schedule. */
const conditions = {
  PLAN_EMPTY: { fa: 'برنامه هنوز ردیفی ندارد.', en: 'The schedule has no item yet.' },
  DATES_MISSING: { fa: '{count} فعالیت یا نقطهٔ عطف تاریخ ندارد: {titles}', en: '{count} activities or milestones have no dates: {titles}' },
  OWNER_MISSING: { fa: '{count} فعالیت مسئول ندارد: {titles}', en: '{count} activities have no owner: {titles}' },
  BRANCH_EMPTY: { fa: '{count} ردیف به فعالیتی نمی‌رسد: {titles}', en: '{count} items lead to no activity: {titles}' },
  VOTE_IS_OPEN: { fa: 'شورا هم‌اکنون در حال رأی دادن به این برنامه است.', en: 'The council is voting on this schedule now.' },
  NOT_PROPOSED: { fa: 'این برنامه به شورا پیشنهاد نشده است.', en: 'This schedule was not proposed to the council.' },
  OTHER_COUNCIL: { fa: 'این برنامه از آنِ شورای دیگری است.', en: 'This schedule is another council’s.' },
  YEAR_NOT_OVER: { fa: 'سال {year} هنوز پایان نیافته است.', en: 'The year {year} is not over yet.' },
} as const satisfies Record<string, Words>;

export const unmet = unmetFrom(conditions);

/** Conditions whose values are said otherwise in each language. */
const told = {
  WRONG_STATE: { fa: 'برنامه «{state}» است و این کار در این وضعیت نمی‌شود.', en: 'The schedule is {state}; this is not done in that state.' },
  WEIGHTS_DO_NOT_ADD_UP: { fa: 'وزن‌های {of}: {added}؛ باید {whole} باشد.', en: 'Weights {of}: {added}; they must add up to {whole}.' },
} as const satisfies Record<string, Words>;

const codes = declareCodes(told);

const stateWords: Readonly<Record<State, string>> = {
  DRAFT: 'پیش‌نویس', PROPOSED: 'پیشنهادشده', ADOPTED: 'مصوب', REVISED: 'بازنگری‌شده', CLOSED: 'پایان‌یافته',
};

export const wrongState = (state: State): Unmet => ({
  code: codes.WRONG_STATE,
  words: { fa: fill(told.WRONG_STATE, 'fa', { state: stateWords[state] }), en: fill(told.WRONG_STATE, 'en', { state: state.toLowerCase() }) },
});

/** A sum is told with its first parts; the rest is said to be there. */
const mostParts = 8;

/** «وزن‌های زیر ‹حمایت‌طلبی›: ۳۰ + ۴۰ + ۲۰ = ۹۰؛ باید ۱۰۰ باشد.» */
export const describeWeights = ({ parentId, weights, sum }: WeightFault, outline: Outline<PlanItem>): Unmet => {
  const shown = weights.slice(0, mostParts).join(' + ');
  const added = `${shown}${weights.length > mostParts ? ' + …' : ''} = ${sum}`;
  const parent = parentId === null ? undefined : outline.byId.get(parentId);
  const number = parent ? outline.numberOf(parent.id) : '';
  return {
    code: codes.WEIGHTS_DO_NOT_ADD_UP,
    words: {
      fa: toPersianDigits(fill(told.WEIGHTS_DO_NOT_ADD_UP, 'fa', { of: parent ? `زیر ${number} «${parent.title}»` : 'بالاترین سطح', added, whole })),
      en: fill(told.WEIGHTS_DO_NOT_ADD_UP, 'en', { of: parent ? `under ${number} “${parent.title}”` : 'of the top level', added, whole }),
    },
  };
};
