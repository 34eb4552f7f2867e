import type { Act } from '../../kernel/write/command.ts';
import type { Meeting } from '../../meetings/index.ts';
import { refuse } from '../decision.refusals.ts';
import { MinutesSignature } from '../minutes-signature.entity.ts';
import { Minutes } from '../minutes.entity.ts';
import { drawUpAnew } from './draw-up.ts';

/** A decision of a meeting has changed: minutes that nobody has signed follow, signed ones forbid it. */
export const followMinutes = async (act: Act, meeting: Meeting): Promise<void> => {
  const minutes = await act.em.findOne(Minutes, { meeting: meeting.id });
  if (!minutes) return;
  const signed = await act.em.count(MinutesSignature, { meeting: meeting.id, returnedAt: null });
  if (signed > 0) refuse('MINUTES_ARE_SIGNED', { path: ['input', 'itemId'] });
  await act.em.flush();
  await drawUpAnew(act, minutes);
};
