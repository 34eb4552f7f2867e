import { Field, ID, InputType, Int } from 'type-graphql';
import { VoteChoice } from './vote.enums.ts';

const key = {
  nullable: true,
  description: 'Chosen by the caller, 8 to 100 ASCII characters; sending the same again makes nothing twice (کلید یکتایی).',
};
const vote = { description: 'The vote.' };
const seat = { description: "The seat in this vote, one of `Vote.seats` that the caller's office casts." };
const inFavour = { description: 'Hands for (موافق).' };
const against = { description: 'Hands against (مخالف).' };
const abstained = { description: 'Those who raised none (ممتنع).' };
const chairChoice = { nullable: true, description: 'What the chair says of a tie, FOR or AGAINST; asked for only after a refusal CHAIR_MUST_DECIDE.' };

@InputType({ description: 'To ask a council for its written vote on a motion (رأی‌گیری کتبی).' })
export class OpenConsentInput {
  @Field(() => String, key)
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The council.' })
  councilId!: string;

  @Field(() => String, { description: 'What is put to the vote, at most 2,000 characters (پیشنهاد).' })
  motion!: string;
}

@InputType({ description: "To vote by name or in writing for one's seat (رأی دادن)." })
export class CastBallotInput {
  @Field(() => String, key)
  idempotencyKey?: string | null;

  @Field(() => ID, seat)
  voteSeatId!: string;

  @Field(() => VoteChoice, { description: 'What is said.' })
  choice!: keyof typeof VoteChoice;

  @Field(() => String, { nullable: true, description: 'Why, at most 4,000 characters (دلیل).' })
  reason?: string | null;

  @Field(() => ID, { nullable: true, description: "The seat's standing ballot that this one replaces, as it was seen; without it a second vote is refused." })
  replaces?: string | null;

  @Field(() => Int, { nullable: true, description: 'Where the vote is on a text: its `textRevision` as it was read. Nobody votes on what they have not seen.' })
  subjectRevision?: number | null;
}

@InputType({ description: 'To take back what a seat has said, while the vote is open (پس‌گرفتن رأی).' })
export class WithdrawBallotInput {
  @Field(() => ID, seat)
  voteSeatId!: string;
}

@InputType({ description: "To put one's ballot into the box of a secret vote (رأی مخفی). It is final; there is no idempotency key." })
export class CastSecretBallotInput {
  @Field(() => ID, seat)
  voteSeatId!: string;

  @Field(() => VoteChoice, { description: 'What is said.' })
  choice!: keyof typeof VoteChoice;

  @Field(() => String, {
    description: 'Made by the caller at random, 26 to 64 of 0-9 and A-Z (spaces and hyphens do not matter), and told to nobody: with it `Vote.hasReceipt` says whether the ballot was counted (رسید).',
  })
  receipt!: string;
}

@InputType({ description: 'To record the hands that were raised (ثبت شمار دست‌ها).' })
export class RecordHandsInput {
  @Field(() => ID, vote)
  voteId!: string;

  @Field(() => Int, inFavour)
  inFavour!: number;

  @Field(() => Int, against)
  against!: number;

  @Field(() => Int, abstained)
  abstained!: number;
}

@InputType({ description: 'To end a vote with what was said (پایان رأی‌گیری).' })
export class CloseVoteInput {
  @Field(() => ID, vote)
  voteId!: string;

  @Field(() => VoteChoice, chairChoice)
  chairChoice?: keyof typeof VoteChoice | null;
}

@InputType({ description: 'To take back a motion while it is put to the vote (پس‌گرفتن پیشنهاد).' })
export class WithdrawMotionInput {
  @Field(() => ID, vote)
  voteId!: string;

  @Field(() => String, { description: 'Why (دلیل).' })
  reason!: string;
}

@InputType({ description: 'To vote on the same motion once more (تکرار رأی‌گیری).' })
export class RepeatVoteInput {
  @Field(() => String, key)
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The vote to repeat; it was rejected or lapsed.' })
  voteId!: string;
}

@InputType({ description: 'To correct a miscount of hands (اصلاح شمارش).' })
export class CorrectCountInput {
  @Field(() => String, key)
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The vote whose count was wrong.' })
  voteId!: string;

  @Field(() => Int, inFavour)
  inFavour!: number;

  @Field(() => Int, against)
  against!: number;

  @Field(() => Int, abstained)
  abstained!: number;

  @Field(() => VoteChoice, chairChoice)
  chairChoice?: keyof typeof VoteChoice | null;

  @Field(() => String, { description: 'Why (دلیل).' })
  reason!: string;
}
