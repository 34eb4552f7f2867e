import { changeKinds } from '../kernel/feed/change-kinds.ts';

export const changed = changeKinds.declare({
  DIRECTIVE_PUBLISHED: 'A directive was published to its addressees (ابلاغ).',
  DELIVERY_SEEN: 'An office read what it had received, for the first time (رؤیت).',
  DELIVERY_ACKNOWLEDGED: 'An office acknowledged receipt (اعلام وصول).',
  ADDRESSEES_REMINDED: 'Those who had not acknowledged were reminded (یادآوری).',
});
