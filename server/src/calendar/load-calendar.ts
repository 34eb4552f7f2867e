import type { EntityManager } from '@mikro-orm/postgresql';
import { Holiday } from './holiday.entity.ts';
import { WorkWeek } from './work-week.entity.ts';

/** 1 Farvardin 1370: of earlier days the register says nothing. */
const registerBegins = '1991-03-21';

/**
 * The official holidays whose day in the Jalali year is fixed. Those of the lunar calendar follow the sighting of the moon
 * and are entered year by year.
 */
const fixedHolidays: readonly (readonly [month: number, day: number, title: string, titleEn: string])[] = [
  [1, 1, 'نوروز', 'Nowruz'],
  [1, 2, 'نوروز', 'Nowruz'],
  [1, 3, 'نوروز', 'Nowruz'],
  [1, 4, 'نوروز', 'Nowruz'],
  [1, 12, 'روز جمهوری اسلامی', 'Islamic Republic Day'],
  [1, 13, 'روز طبیعت', 'Nature Day'],
  [3, 14, 'رحلت امام خمینی', 'Passing of Imam Khomeini'],
  [3, 15, 'قیام ۱۵ خرداد', 'Uprising of 15 Khordad'],
  [11, 22, 'پیروزی انقلاب اسلامی', 'Victory of the Islamic Revolution'],
  [12, 29, 'ملی شدن صنعت نفت', 'Nationalisation of the oil industry'],
];

/** Fills an empty calendar with Friday and the fixed holidays; the rest is the organisation's to enter. */
export const loadCalendar = async (em: EntityManager): Promise<void> => {
  if ((await em.count(Holiday, {})) > 0) return;
  em.create(WorkWeek, { effectiveFrom: registerBegins, freeDays: ['FRIDAY'], source: 'تعطیل رسمی هفته', enteredAt: new Date(0), isSample: false });
  for (const [jalaliMonth, jalaliDay, title, titleEn] of fixedHolidays) {
    em.create(Holiday, { jalaliMonth, jalaliDay, title, titleEn, validFrom: registerBegins, source: 'تاریخ ثابت در تقویم رسمی کشور', isSample: false });
  }
  await em.flush();
};
