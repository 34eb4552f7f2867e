import { changeKinds } from '../kernel/feed/change-kinds.ts';

export const changed = changeKinds.declare({
  VOTE_OPENED: 'A vote was opened (آغاز رأی‌گیری).',
  BALLOT_CAST: 'A seat voted, or changed what it had said; of a secret ballot nothing more is told (رأی دادن).',
  BALLOT_WITHDRAWN: 'A seat took back what it had said (پس‌گرفتن رأی).',
  HANDS_RECORDED: 'A show of hands was recorded (ثبت شمار دست‌ها).',
  VOTE_ENDED: 'A vote ended (پایان رأی‌گیری).',
  VOTE_REOPENED: 'What it was about has changed; the vote goes on (ادامهٔ رأی‌گیری).',
  COUNT_CORRECTED: 'A miscount was corrected by a record of its own (اصلاح شمارش).',
});

/** What is only told to those who watch a vote, and never stored. */
export const toldLive = changeKinds.declare({ GAP: 'Something may have been missed: read anew; only told live, never in `changes`.' });
