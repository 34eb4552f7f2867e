import type { EntityManager } from '@mikro-orm/postgresql';
import { Council, CouncilKind } from '../src/councils/index.ts';
import { Directive } from '../src/directives/index.ts';
import { globalId } from '../src/kernel/global-id.ts';
import { addDays, weekday } from '../src/kernel/jalali/civil-date.ts';
import type { Act } from '../src/kernel/write/command.ts';
import { addAgendaItem, callMeeting, inviteUnspecified, Meeting, MeetingMode, planMeeting } from '../src/meetings/index.ts';
import { type Appointment, Office, OfficeKind } from '../src/people/index.ts';
import { Province } from '../src/territories/index.ts';
import { actAs } from './act-as.ts';

const isfahan = 'IR-10';
const saturday = 6;

/** The first Saturday that leaves the by-law's notice: the report tells of two days and not which. */
const firstDay = (today: string): string => {
  let day = addDays(today, 11);
  while (weekday(day) !== saturday) day = addDays(day, 1);
  return day;
};

interface SampleItem {
  readonly title?: string;
  readonly objectId?: string;
  readonly note?: string;
  readonly minutes: number;
  readonly dayNumber: number;
  readonly presenterId?: string;
}

/** What report R3 says was on the table; minutes and order are made up. */
const agendaOf = (host: string, directive: string | null): readonly (SampleItem & { readonly parts?: readonly SampleItem[] })[] => [
  { title: 'خوشامد و گزارش استان میزبان', minutes: 30, dayNumber: 1, presenterId: host },
  {
    title: 'برنامه‌های راهبردی سال ۱۳۹۴', minutes: 15, dayNumber: 1,
    note: 'رویکردها: حمایت‌طلبی، بازاریابی اجتماعی، اقدامات رسانه‌ای، برنامهٔ زمان‌بندی سالانه، شریک‌یابی، و تعامل و مذاکره با بخش‌های دیگر.',
    parts: directive ? [{ objectId: directive, minutes: 75, dayNumber: 1 }] : [],
  },
  { title: 'طرح بشیر و گسترش آن به همهٔ استان‌ها', minutes: 45, dayNumber: 1, note: 'گزارش نشست نام استان آزمایشی را نمی‌گوید.' },
  { title: 'نظارت بر مراکز شبه‌خانواده و سطح‌بندی خدمات', minutes: 60, dayNumber: 2 },
  { title: 'طبقه‌بندی خانواده‌های تحت پوشش', minutes: 45, dayNumber: 2 },
  { title: 'جمع‌بندی و تأیید دستورالعمل اجرایی', minutes: 45, dayNumber: 2 },
];

const addItems = async (act: Act, meetingId: string, host: string, directive: string | null): Promise<void> => {
  for (const { parts = [], ...item } of agendaOf(host, directive)) {
    const { item: parent } = await addAgendaItem.run(act, { meetingId, ...item });
    for (const part of parts) await addAgendaItem.run(act, { meetingId, ...part, parentId: globalId('AgendaItem', parent) });
  }
};

/** The two-day meeting of report R3 in Isfahan, called and still to be held. Its dates, times and minutes are made up. */
export const loadMeeting = async (em: EntityManager, secretary: Appointment): Promise<void> => {
  const act = await actAs(em, secretary);
  const council = await em.findOneOrFail(Council, { kind: CouncilKind.ADVISORY });
  const province = await em.findOneOrFail(Province, { code: isfahan });
  const host = await em.findOneOrFail(Office, { kind: OfficeKind.DIRECTOR_GENERAL, province });
  const directive = await em.findOne(Directive, { title: { $like: 'دستورالعمل اجرایی برنامه‌های سال ۱۳۹۴%' } });
  const first = firstDay(act.today);
  const hours = { startTime: '08:30', endTime: '12:30' };
  const { meeting: id } = await planMeeting.run(act, {
    councilId: globalId('Council', council.id), title: 'نشست دوروزهٔ شورای مشورتی در اصفهان (نمونه)', mode: MeetingMode.PLACE, place: 'اصفهان (نمونه)',
    hostProvinceId: globalId('Province', province.id), days: [{ date: first, ...hours }, { date: addDays(first, 1), ...hours }],
  });
  const meetingId = globalId('Meeting', id);
  await addItems(act, meetingId, globalId('Office', host.id), directive && globalId('Directive', directive.id));
  await inviteUnspecified.run(act, { meetingId, label: 'معاون اجتماعی یکی از چهار استانی که گزارش نام نمی‌برد', count: 4 });
  const meeting = await em.findOneOrFail(Meeting, { id });
  meeting.isSample = true;
  await callMeeting.run(act, { meetingId, expectedRevision: meeting.revision });
  await em.flush();
};
