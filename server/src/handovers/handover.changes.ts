import { changeKinds } from '../kernel/feed/change-kinds.ts';

export const changed = changeKinds.declare({
  HANDOVER_LISTED: 'An office passes from one person to the next, and its open work was listed (صورت‌تحویل).',
  HANDOVER_SIGNED: 'One of the two persons signed it (امضای صورت‌تحویل).',
});
