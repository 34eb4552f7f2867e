import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Majority, VoteBase, VoteRule } from './vote-rule.ts';

/** The words of a type as an enum that GraphQL can print. */
const Bases = { SEATS: 'SEATS', PRESENT: 'PRESENT', VOTES_CAST: 'VOTES_CAST' } as const satisfies { [Name in VoteBase]: Name };
const Ties = { REJECTED: 'REJECTED', CHAIR_DECIDES: 'CHAIR_DECIDES', REPEAT: 'REPEAT' } as const satisfies { [Name in VoteRule['tie']]: Name };
const Losses = { LAPSE: 'LAPSE', CONTINUE: 'CONTINUE' } as const satisfies { [Name in VoteRule['quorumLost']]: Name };
const Silences = { SILENCE: 'SILENCE', CONSENT: 'CONSENT' } as const satisfies { [Name in VoteRule['silence']]: Name };

registerEnumType(Bases, {
  name: 'VoteBase',
  description: 'Out of what a majority is counted (مبنای اکثریت).',
  valuesConfig: {
    SEATS: { description: 'All voting seats (کرسی‌های دارای رأی).' },
    PRESENT: { description: 'The seats that are present and not recused; only at a meeting (اعضای حاضر).' },
    VOTES_CAST: { description: 'The votes for and against; an abstention is neither (آرای داده‌شده).' },
  },
});

registerEnumType(Ties, {
  name: 'VoteTie',
  description: 'What a tie comes to (برابری آرا).',
  valuesConfig: {
    REJECTED: { description: 'The motion is rejected (رد).' },
    CHAIR_DECIDES: { description: 'The chair decides (رأی رئیس).' },
    REPEAT: { description: 'The vote lapses and is to be repeated (تکرار).' },
  },
});

registerEnumType(Losses, {
  name: 'QuorumLoss',
  description: 'What becomes of an open vote when the quorum is lost (از دست رفتن حد نصاب).',
  valuesConfig: { LAPSE: { description: 'It lapses (بی‌اثر).' }, CONTINUE: { description: 'It goes on (ادامه).' } },
});

registerEnumType(Silences, {
  name: 'Silence',
  description: 'What silence is when a written consent ends (سکوت).',
  valuesConfig: { SILENCE: { description: 'Silence: in no sum (سکوت).' }, CONSENT: { description: 'Consent (موافقت).' } },
});

/** For fields of other inputs. */
export const VoteBases = Bases;

const says = {
  numerator: { description: 'Numerator, e.g. 2 of two thirds.' },
  denominator: { description: 'Denominator, e.g. 3 of two thirds; at most 1000.' },
  inclusive: { description: 'Whether the fraction itself is enough; otherwise more than it is needed.' },
  base: { description: 'Out of what the majority is counted; in a written consent PRESENT means all voting seats.' },
  majority: { description: 'The majority.' },
  tie: { description: 'What a tie comes to.' },
  mayChange: { description: 'Whether a vote may be changed while it is open; a secret ballot never is.' },
  quorumLost: { description: 'What becomes of an open vote when the quorum is lost.' },
  secretMinimum: { description: 'Fewest voters of a secret vote, 2 to 1,000.' },
  silence: { description: 'What silence is when a written consent ends.' },
  consentDays: { description: 'Days of a written consent, 1 to 366.' },
};

@InputType({ description: 'A fraction of the base, such as more than 1/2 or at least 2/3 (اکثریت).' })
export class MajorityInput implements Majority {
  @Field(() => Int, says.numerator)
  numerator!: number;

  @Field(() => Int, says.denominator)
  denominator!: number;

  @Field(() => Boolean, says.inclusive)
  inclusive!: boolean;
}

@InputType({ description: 'How a council votes (قاعدهٔ رأی‌گیری).' })
export class VoteRuleInput implements VoteRule {
  @Field(() => Bases, says.base)
  base!: VoteBase;

  @Field(() => MajorityInput, says.majority)
  majority!: MajorityInput;

  @Field(() => Ties, says.tie)
  tie!: VoteRule['tie'];

  @Field(() => Boolean, says.mayChange)
  mayChange!: boolean;

  @Field(() => Losses, says.quorumLost)
  quorumLost!: VoteRule['quorumLost'];

  @Field(() => Int, says.secretMinimum)
  secretMinimum!: number;

  @Field(() => Silences, says.silence)
  silence!: VoteRule['silence'];

  @Field(() => Int, says.consentDays)
  consentDays!: number;
}

@ObjectType({ description: 'A fraction of the base, such as more than 1/2 or at least 2/3 (اکثریت).' })
export class MajorityShown implements Majority {
  @Field(() => Int, says.numerator)
  numerator!: number;

  @Field(() => Int, says.denominator)
  denominator!: number;

  @Field(() => Boolean, says.inclusive)
  inclusive!: boolean;
}

@ObjectType({ description: 'How a council votes, as its by-law has it (قاعدهٔ رأی‌گیری).' })
export class VoteRules implements VoteRule {
  @Field(() => Bases, says.base)
  base!: VoteBase;

  @Field(() => MajorityShown, says.majority)
  majority!: MajorityShown;

  @Field(() => Ties, says.tie)
  tie!: VoteRule['tie'];

  @Field(() => Boolean, says.mayChange)
  mayChange!: boolean;

  @Field(() => Losses, says.quorumLost)
  quorumLost!: VoteRule['quorumLost'];

  @Field(() => Int, says.secretMinimum)
  secretMinimum!: number;

  @Field(() => Silences, says.silence)
  silence!: VoteRule['silence'];

  @Field(() => Int, says.consentDays)
  consentDays!: number;
}
