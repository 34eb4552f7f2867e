import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Majority, VoteBase, VoteRule } from './vote-rule.ts';

/** The words of a type as an enum that GraphQL can print. */
export const VoteBases = { SEATS: 'SEATS', PRESENT: 'PRESENT', VOTES_CAST: 'VOTES_CAST' } as const satisfies { [Name in VoteBase]: Name };
const Ties = { REJECTED: 'REJECTED', CHAIR_DECIDES: 'CHAIR_DECIDES', REPEAT: 'REPEAT' } as const satisfies { [Name in VoteRule['tie']]: Name };
const Losses = { LAPSE: 'LAPSE', CONTINUE: 'CONTINUE' } as const satisfies { [Name in VoteRule['quorumLost']]: Name };
const Silences = { SILENCE: 'SILENCE', CONSENT: 'CONSENT' } as const satisfies { [Name in VoteRule['silence']]: Name };

registerEnumType(VoteBases, {
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

const fraction = 'A fraction of the base, such as more than 1/2 or at least 2/3 (اکثریت).';

@InputType('MajorityInput', { description: fraction })
@ObjectType('MajorityShown', { description: fraction })
export class MajorityShape implements Majority {
  @Field(() => Int, { description: 'Numerator, e.g. 2 of two thirds.' })
  numerator!: number;

  @Field(() => Int, { description: 'Denominator, e.g. 3 of two thirds; at most 1000.' })
  denominator!: number;

  @Field(() => Boolean, { description: 'Whether the fraction itself is enough; otherwise more than it is needed.' })
  inclusive!: boolean;
}

/** The rule of a by-law as it is entered and as it is shown. */
@InputType('VoteRuleInput', { description: 'How a council votes (قاعدهٔ رأی‌گیری).' })
@ObjectType('VoteRules', { description: 'How a council votes, as its by-law has it (قاعدهٔ رأی‌گیری).' })
export class VoteRules implements VoteRule {
  @Field(() => VoteBases, { description: 'Out of what the majority is counted; in a written consent PRESENT means all voting seats.' })
  base!: VoteBase;

  @Field(() => MajorityShape, { description: 'The majority.' })
  majority!: MajorityShape;

  @Field(() => Ties, { description: 'What a tie comes to.' })
  tie!: VoteRule['tie'];

  @Field(() => Boolean, { description: 'Whether a vote may be changed while it is open; a secret ballot never is.' })
  mayChange!: boolean;

  @Field(() => Losses, { description: 'What becomes of an open vote when the quorum is lost.' })
  quorumLost!: VoteRule['quorumLost'];

  @Field(() => Int, { description: 'Fewest voters of a secret vote, 2 to 1,000.' })
  secretMinimum!: number;

  @Field(() => Silences, { description: 'What silence is when a written consent ends.' })
  silence!: VoteRule['silence'];

  @Field(() => Int, { description: 'Days of a written consent, 1 to 366.' })
  consentDays!: number;
}
