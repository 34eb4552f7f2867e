import { changeKinds } from '../kernel/feed/change-kinds.ts';

export const changed = changeKinds.declare({
  COMMENT_CHANGED: 'A conversation was begun, answered, settled or opened again (نظر).',
});
