import type { EntityManager } from '@mikro-orm/postgresql';
import { Approach } from './approach.entity.ts';

/** Report R3 is of late 1393 and speaks of the year 1394, which begins on this day. */
const first = '2015-03-21';

/** The six approaches of report R3, in its order. */
const approaches = [
  { code: 'ADVOCACY', name: 'حمایت‌طلبی', nameEn: 'Advocacy' },
  { code: 'SOCIAL_MARKETING', name: 'بازاریابی اجتماعی', nameEn: 'Social marketing' },
  { code: 'MEDIA_ACTIONS', name: 'اقدامات رسانه‌ای', nameEn: 'Media actions' },
  { code: 'ANNUAL_SCHEDULE', name: 'برنامهٔ زمان‌بندی سالانه', nameEn: 'Annual schedule' },
  { code: 'PARTNER_FINDING', name: 'شریک‌یابی', nameEn: 'Partner finding' },
  { code: 'NEGOTIATION', name: 'تعامل و مذاکره با بخش‌های دیگر', nameEn: 'Negotiation with other sectors' },
];

/** Makes the approaches where there are none. */
export const loadApproaches = async (em: EntityManager): Promise<void> => {
  if ((await em.count(Approach, {})) > 0) return;
  approaches.forEach((approach, place) => em.create(Approach, { ...approach, place, validFrom: first }));
  await em.flush();
};
