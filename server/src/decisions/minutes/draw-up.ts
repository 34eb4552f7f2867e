import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/audit/chain.ts';
import { byRule } from '../../kernel/write/by-rule.ts';
import type { Act } from '../../kernel/write/command.ts';
import type { Minutes } from '../minutes.entity.ts';
import { findContent } from './content.sql.ts';

export interface DrawnUp {
  readonly content: string;
  readonly contentHash: string;
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The minutes as the facts and the narrative are at this moment. */
export const drawUp = (act: Act, meetingId: string): Promise<DrawnUp> =>
  byRule(act, async () => {
    const content = canonicalJson(await findContent(act.em, meetingId));
    return { content, contentHash: sha256(content) };
  });

/** Draws up anew; whether anything is different. */
export const drawUpAnew = async (act: Act, minutes: Minutes): Promise<boolean> => {
  const drawn = await drawUp(act, minutes.meeting.id);
  if (drawn.contentHash === minutes.contentHash) return false;
  act.em.assign(minutes, { ...drawn, revision: minutes.revision + 1 });
  return true;
};
