import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act } from '../../kernel/write/command.ts';
import { refuse } from '../meeting.refusals.ts';
import { Speaker } from '../speaker.entity.ts';

const path = ['input', 'speakerId'];

/** Somebody on a list of speakers; refused once they have spoken or taken the request back. */
export const findSpeaker = async ({ em }: Act, globalId: string): Promise<Speaker> => {
  const id = localId('Speaker', globalId);
  const speaker = (id && (await em.findOne(Speaker, { id }, { populate: ['item', 'meeting'] }))) || refuseCommon('NOT_FOUND', { path });
  return speaker.endedAt ? refuse('NOT_WAITING', { path }) : speaker;
};
