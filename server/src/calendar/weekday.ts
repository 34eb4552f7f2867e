import { registerEnumType } from 'type-graphql';

/** In the order in which PostgreSQL's `extract(dow …)` and JavaScript count them, from Sunday. */
export const weekdays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;
export type Weekday = (typeof weekdays)[number];

export const Weekdays = {
  SATURDAY: 'SATURDAY', SUNDAY: 'SUNDAY', MONDAY: 'MONDAY', TUESDAY: 'TUESDAY', WEDNESDAY: 'WEDNESDAY', THURSDAY: 'THURSDAY', FRIDAY: 'FRIDAY',
} as const satisfies Record<Weekday, Weekday>;

registerEnumType(Weekdays, {
  name: 'Weekday',
  description: 'A day of the week (روز هفته).',
  valuesConfig: {
    SATURDAY: { description: 'Saturday (شنبه).' },
    SUNDAY: { description: 'Sunday (یکشنبه).' },
    MONDAY: { description: 'Monday (دوشنبه).' },
    TUESDAY: { description: 'Tuesday (سه‌شنبه).' },
    WEDNESDAY: { description: 'Wednesday (چهارشنبه).' },
    THURSDAY: { description: 'Thursday (پنجشنبه).' },
    FRIDAY: { description: 'Friday (جمعه).' },
  },
});
