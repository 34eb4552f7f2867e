import { changeKinds } from '../kernel/feed/change-kinds.ts';

export const changed = changeKinds.declare({
  CONFIRMATION_REQUESTED: 'A round of confirmation was opened (درخواست تأیید).',
  CONFIRMATION_CHANGED: 'A seat confirmed, declined or took back what it had said (نظر کرسی).',
  CONFIRMATION_CLOSED: 'A round ended without the majority (بستن دور تأیید).',
  CONFIRMATION_VOIDED: 'An edit took the majority away; the round goes on (ابطال تأیید).',
  DIRECTIVE_CONFIRMED: 'The deciding confirmation was given (تأیید شورا).',
});
