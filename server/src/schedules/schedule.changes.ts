import { changeKinds } from '../kernel/feed/change-kinds.ts';

export const changed = changeKinds.declare({
  SCHEDULE_CHANGED: 'A schedule was begun, proposed, withdrawn, adopted or closed (وضعیت برنامه).',
  SCHEDULE_PLAN_CHANGED: 'An item, a dependency or a progress in a schedule changed (ردیف‌های برنامه).',
});

export const toldLive = changeKinds.declare({
  GAP: 'Something may have been missed: read anew; only told live, never in `changes`.',
});
