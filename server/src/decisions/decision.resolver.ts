import { Resolver } from 'type-graphql';
import { Verb } from '../kernel/write/verb.ts';
import { addMinutesAddendum } from './commands/add-minutes-addendum.ts';
import { completeDecision } from './commands/complete-decision.ts';
import { draftMinutes } from './commands/draft-minutes.ts';
import { recordDecisionEvent } from './commands/record-decision-event.ts';
import { recordDecision } from './commands/record-decision.ts';
import { redrawMinutes } from './commands/redraw-minutes.ts';
import { reopenDecision } from './commands/reopen-decision.ts';
import { reportDecision } from './commands/report-decision.ts';
import { returnMinutes } from './commands/return-minutes.ts';
import { reviseDecision } from './commands/revise-decision.ts';
import { reviseMinutesPart } from './commands/revise-minutes-part.ts';
import { revokeDecision } from './commands/revoke-decision.ts';
import { signMinutes } from './commands/sign-minutes.ts';
import { DecisionNoteInput, RecordDecisionEventInput, RecordDecisionInput, ReviseDecisionInput } from './decision.inputs.ts';
import { DecisionPayload, MinutesPayload } from './decision.payloads.ts';
import { AddMinutesAddendumInput, MinutesInput, ReturnMinutesInput, ReviseMinutesPartInput, SignMinutesInput } from './minutes.inputs.ts';

@Resolver()
export class DecisionResolver {
  @Verb(recordDecision, {
    input: RecordDecisionInput,
    payload: DecisionPayload,
    description: 'Records what a council has decided, under its next number; for who leads (ثبت مصوبه).',
  })
  recordDecision!: never;

  @Verb(reviseDecision, {
    input: ReviseDecisionInput,
    payload: DecisionPayload,
    description: 'Changes wording (until the minutes are signed), owner or deadline of a decision (بازنگری مصوبه).',
  })
  reviseDecision!: never;

  @Verb(recordDecisionEvent, {
    input: RecordDecisionEventInput,
    payload: DecisionPayload,
    description: 'The event came from which the days of a decision are counted (ثبت رویداد).',
  })
  recordDecisionEvent!: never;

  @Verb(reportDecision, { input: DecisionNoteInput, payload: DecisionPayload, description: 'Tells how far a decision has come (گزارش اجرا).' })
  reportDecision!: never;

  @Verb(completeDecision, {
    input: DecisionNoteInput,
    payload: DecisionPayload,
    description: 'A decision is carried out, and this shows it; never without an owner (پایان اجرا).',
  })
  completeDecision!: never;

  @Verb(reopenDecision, { input: DecisionNoteInput, payload: DecisionPayload, description: 'What was called done is not, with a reason (بازگشایی مصوبه).' })
  reopenDecision!: never;

  @Verb(revokeDecision, { input: DecisionNoteInput, payload: DecisionPayload, description: 'The council takes a decision back, with a reason (لغو مصوبه).' })
  revokeDecision!: never;

  @Verb(draftMinutes, { input: MinutesInput, payload: MinutesPayload, description: 'Draws up the minutes of a closed meeting from its facts (تنظیم صورت‌جلسه).' })
  draftMinutes!: never;

  @Verb(reviseMinutesPart, { input: ReviseMinutesPartInput, payload: MinutesPayload, description: 'Edits what people write into minutes (ویرایش صورت‌جلسه).' })
  reviseMinutesPart!: never;

  @Verb(redrawMinutes, { input: MinutesInput, payload: MinutesPayload, description: 'Draws minutes up anew when facts were corrected since (تنظیم دوبارهٔ صورت‌جلسه).' })
  redrawMinutes!: never;

  @Verb(signMinutes, {
    input: SignMinutesInput,
    payload: MinutesPayload,
    description: 'Signs the hash of the minutes as chair or secretary; the second signature makes them final (امضای صورت‌جلسه).',
  })
  signMinutes!: never;

  @Verb(returnMinutes, { input: ReturnMinutesInput, payload: MinutesPayload, description: 'Returns minutes that one has signed, with a reason; they are signed anew (بازگرداندن صورت‌جلسه).' })
  returnMinutes!: never;

  @Verb(addMinutesAddendum, { input: AddMinutesAddendumInput, payload: MinutesPayload, description: 'Adds to signed minutes; nothing in them is changed (الحاقیه).' })
  addMinutesAddendum!: never;
}
