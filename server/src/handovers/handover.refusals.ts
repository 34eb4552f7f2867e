import { refusals } from '../kernel/refusal.ts';

const book = {
  NOT_A_PARTY: { fa: 'این صورت‌تحویل را تحویل‌دهنده و تحویل‌گیرنده امضا می‌کنند.', en: 'Those who hand over and receive sign this.' },
  HANDOVER_SIGNED: { fa: 'شما این صورت‌تحویل را امضا کرده‌اید.', en: 'You have signed this already.' },
  HANDOVER_NOT_YET: { fa: 'تحویل‌گیرنده از {date} امضا می‌کند.', en: 'Who receives signs from {date} on.' },
} as const;

export const refuse = refusals(book);
