import { Field, ObjectType, Resolver } from 'type-graphql';
import { Refusal } from '../kernel/refusal.ts';
import { Verb } from '../kernel/write/verb.ts';
import { Ballot } from './ballot.entity.ts';
import { castBallot } from './commands/cast-ballot.ts';
import { castSecretBallot } from './commands/cast-secret-ballot.ts';
import { closeVote } from './commands/close-vote.ts';
import { correctCount } from './commands/correct-count.ts';
import { openConsent } from './commands/open-consent.ts';
import { recordHands } from './commands/record-hands.ts';
import { repeatVote } from './commands/repeat-vote.ts';
import { withdrawBallot } from './commands/withdraw-ballot.ts';
import { withdrawMotion } from './commands/withdraw-motion.ts';
import { Vote } from './vote.entity.ts';
import {
  CastBallotInput, CastSecretBallotInput, CloseVoteInput, CorrectCountInput, OpenConsentInput, RecordHandsInput, RepeatVoteInput,
  WithdrawBallotInput, WithdrawMotionInput,
} from './vote.inputs.ts';

@ObjectType({ description: 'What became of a vote.' })
export class VotePayload {
  @Field(() => Vote, { nullable: true, description: 'The vote as it is now; null when refused.' })
  vote?: Vote | null;

  @Field(() => [Refusal], { description: 'Why not, if not; then nothing was changed.' })
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of a ballot.' })
export class BallotPayload extends VotePayload {
  @Field(() => Ballot, { nullable: true, description: 'The ballot; null when refused.' })
  ballot?: Ballot | null;
}

const payload = VotePayload;

@Resolver()
export class VoteResolver {
  @Verb(openConsent, {
    input: OpenConsentInput, payload,
    description: 'Asks a council for its written vote on a motion; for the secretariat and the chair (رأی‌گیری کتبی).',
  })
  openConsent!: never;

  @Verb(castBallot, {
    input: CastBallotInput, payload: BallotPayload,
    description: "Votes by name or in writing for the caller's seat, or changes what it said where the by-law allows it (رأی دادن).",
  })
  castBallot!: never;

  @Verb(withdrawBallot, { input: WithdrawBallotInput, payload, description: 'Takes back what a seat has said (پس‌گرفتن رأی).' })
  withdrawBallot!: never;

  @Verb(castSecretBallot, {
    input: CastSecretBallotInput, payload,
    description: "Puts the ballot of the caller's seat into the box; nothing leads back from there (رأی مخفی).",
  })
  castSecretBallot!: never;

  @Verb(recordHands, {
    input: RecordHandsInput, payload,
    description: 'Records a show of hands; they must add up to those present with a vote (ثبت شمار دست‌ها).',
  })
  recordHands!: never;

  @Verb(closeVote, { input: CloseVoteInput, payload, description: 'Ends a vote with what was said (پایان رأی‌گیری).' })
  closeVote!: never;

  @Verb(withdrawMotion, { input: WithdrawMotionInput, payload, description: 'Takes back a motion while it is put to the vote (پس‌گرفتن پیشنهاد).' })
  withdrawMotion!: never;

  @Verb(repeatVote, { input: RepeatVoteInput, payload, description: 'Puts the same motion to the vote once more (تکرار رأی‌گیری).' })
  repeatVote!: never;

  @Verb(correctCount, {
    input: CorrectCountInput, payload,
    description: 'Corrects a miscount of hands by a record of its own; the first stays (اصلاح شمارش).',
  })
  correctCount!: never;
}
