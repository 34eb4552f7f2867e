import type { Directive } from '../directives/index.ts';
import { localId } from '../kernel/global-id.ts';
import type { Act } from '../kernel/write/command.ts';
import { refuse } from './comment.refusals.ts';

const most = 20;

/** Offices that see the comments of this text: those with a seat in its councils, and those that draft or monitor. */
const seeingSql = `
  select o.id from office o
  where o.id = any (?::uuid[]) and (o.valid_to is null or o.valid_to > ?::date)
    and (exists (select from seat s where s.office_id = o.id and s.council_id = any (?::uuid[])
           and s.valid_from <= ?::date and (s.valid_to is null or s.valid_to > ?::date))
      or o.kind in ('SECRETARIAT', 'DEPUTY_SOCIAL_AFFAIRS', 'HEAD_OF_ORGANIZATION')
      or o.kind = 'EXPERT' and not ?)`;

/** The offices that a comment mentions, each of which must be able to read it. */
export const acceptMentions = async (act: Act, directive: Directive, ids: readonly string[]): Promise<string[]> => {
  const path = ['input', 'mentionedOfficeIds'];
  if (ids.length > most) refuse('TOO_MANY_MENTIONS', { path, parameters: { limit: most } });
  if (ids.length === 0) return [];
  const offices = [...new Set(ids.map((id) => localId('Office', id)))];
  const councils = [directive.council.id, ...(directive.confirmingCouncil ? [directive.confirmingCouncil.id] : [])];
  const known = offices.filter((id) => id !== null);
  const seeing = await act.em.execute<{ id: string }[]>(seeingSql, [
    `{${known.join(',')}}`, act.today, `{${councils.join(',')}}`, act.today, act.today, directive.isConfidential,
  ]);
  if (seeing.length !== offices.length) refuse('MENTION_CANNOT_SEE', { path });
  return known;
};
