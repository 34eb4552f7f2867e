import { jalaliYear } from '../../kernel/jalali/jalali-calendar.ts';
import { normalizeFa } from '../../kernel/persian/search-key.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { findOffice, leadersOf, mayLead, seatsOn } from '../../meetings/index.ts';
import { changed } from '../decision.changes.ts';
import { Decision } from '../decision.entity.ts';
import type { RecordDecisionInput } from '../decision.inputs.ts';
import { followMinutes } from '../minutes/follow-minutes.ts';
import { charge } from '../register/charge.ts';
import { acceptDue, keepOpenDue } from '../register/due.ts';
import { matterOf } from '../register/matter-of.ts';
import { summary, tellDecision } from '../register/tell-decision.ts';

export const textLimit = 4_000;

/** The next number of the council in the year; whoever comes second waits for the first to commit or to give it back. */
const takeNumber = async ({ em, today }: Act, councilId: string): Promise<{ year: number; number: number }> => {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`decision-number:${councilId}`]);
  const year = jalaliYear(today);
  const last = await em.findOne(Decision, { council: councilId, year }, { orderBy: { number: 'desc' } });
  return { year, number: (last?.number ?? 0) + 1 };
};

/** Records what a council has decided, under the next number. */
export const recordDecision: Command<RecordDecisionInput, { decision: string }> = {
  name: 'recordDecision',
  async run(act, input) {
    const { em, viewer, now } = act;
    const matter = await matterOf(act, input);
    const leaderOfficeIds = leadersOf(await seatsOn(act, matter.council.id, act.today));
    if (!mayLead(viewer, leaderOfficeIds)) refuseCommon('NOT_ALLOWED');
    const text = acceptText(input.text, { path: ['input', 'text'], limit: textLimit });
    const owner = await findOffice(act, input.ownerId, ['input', 'ownerId']);
    const due = acceptDue(act, input);
    const numbered = await takeNumber(act, matter.council.id);
    const decision = em.create(Decision, {
      ...matter, ...due, ...numbered, kind: input.kind, text, owner, leaderOfficeIds, recordedAt: now, recordedBy: viewer.personId,
      searchKey: normalizeFa(`${numbered.number}/${numbered.year} ${text}`),
    });
    keepOpenDue(decision);
    await charge(act, decision);
    if (matter.meeting) await followMinutes(act, matter.meeting);
    tellDecision(act, decision, { kind: changed.DECISION_RECORDED, act: this.name, after: { ...summary(decision), ...numbered, voteId: matter.vote?.id ?? null } });
    return { decision: decision.id };
  },
};
