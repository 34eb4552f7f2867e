import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { column, Computed, Connection, FieldsOf, orders } from '../kernel/read/index.ts';
import { bind, type Sql, sql } from '../kernel/read/sql.ts';
import { CivilDate } from '../kernel/scalars.ts';
import { Appointment, Office, Person } from '../people/index.ts';
import { Council } from './council.entity.ts';
import { membersSql, turnsSql } from './members.sql.ts';
import { Seat, SeatCapacity, votes } from './seat.entity.ts';
import { SeatSubstitute } from './seat-substitute.entity.ts';

export const SeatHoldings = { HOLDER: 'HOLDER', ACTING: 'ACTING', VACANT: 'VACANT' } as const;

registerEnumType(SeatHoldings, {
  name: 'SeatHolding',
  description: 'Who sits on a seat (وضعیت تصدی کرسی).',
  valuesConfig: {
    HOLDER: { description: 'The holder of the office (متصدی).' },
    ACTING: { description: 'Whoever acts for the vacant office (سرپرست).' },
    VACANT: { description: 'Nobody: the office is vacant (بدون متصدی).' },
  },
});

@ArgsType()
export class MemberArgs {
  @Field(() => CivilDate, { nullable: true, description: 'The members of this day, past or to come; those of today when absent.' })
  asOf?: string | null;
}

@ObjectType({ description: 'A seat of a council on a day, and who sat there (عضویت).' })
export class Membership {
  @Field(() => ID, { description: 'Id of the row in this list.' })
  id!: string;

  @Field(() => Seat, { description: 'The seat (کرسی).' })
  seat!: Seat;

  @Field(() => Office, { description: 'The office that holds it (سمت).' })
  office!: Office;

  @Field(() => SeatCapacity, { description: 'Capacity of the seat.' })
  capacity!: SeatCapacity;

  @Field(() => SeatHoldings, { description: 'How somebody sat there.' })
  holding!: keyof typeof SeatHoldings;

  @Field(() => Person, { nullable: true, description: 'The holder of that day, or who acted for the vacant office; null while nobody did.' })
  person?: Person | null;

  @Field(() => Appointment, { nullable: true, description: 'Through which appointment; null while nobody sat there.' })
  appointment?: Appointment | null;

  @Field(() => SeatSubstitute, { nullable: true, description: 'Who might sit for it on that day; null when nobody was named (جانشین).' })
  substitute?: SeatSubstitute | null;

  @Field(() => Int, { description: 'How many seats of this council the person held on that day, each with its own vote; 0 while nobody did.' })
  seatsOfPerson!: number;

  @Field(() => String, { description: 'Key of its place in the order in which a council is read out.' })
  place!: string;
}

@ObjectType({ description: 'A day on which the membership of a council changed or will change (روز تغییر عضویت).' })
export class MembershipTurn {
  @Field(() => ID, { description: 'Id of the row in this list.' })
  id!: string;

  @Field(() => CivilDate, { description: 'The first day on which it is otherwise.' })
  on!: string;
}

const todayInTehran = sql`(now() at time zone 'Asia/Tehran')::date`;

export const on = (day: string | null | undefined): Sql => (day ? bind(day, 'date') : todayInTehran);

@FieldsOf(() => Council)
export class CouncilMembers {
  @Connection<Membership, MemberArgs>(() => Membership, {
    description: 'Who was a member on a day: seat, office, who sat there, and who might sit for them (اعضا در یک روز).',
    args: MemberArgs,
    orders: orders<Membership>('MembershipOrder', { READ_OUT: { by: ['place'], says: 'As a council is read out: chair, secretary, members (ترتیب شورا).' } }),
    from: ({ parent, args }) => membersSql(parent('id'), on(args.asOf)),
  })
  members!: never;

  @Connection<MembershipTurn>(() => MembershipTurn, {
    description: 'The days on which its membership changed or will change (روزهای تغییر).',
    orders: orders<MembershipTurn>('MembershipTurnOrder', { LATEST: { by: ['-on'], says: 'The latest first (تازه‌ترین).' } }),
    from: ({ parent }) => turnsSql(parent('id')),
  })
  membershipTurns!: never;
}

@FieldsOf(() => Membership)
export class MembershipFields {
  @Computed(() => Boolean, {
    description: 'Whether the seat has a vote. One seat, one vote, whoever sits there (دارای رأی).',
    needs: { capacity: column<SeatCapacity>('capacity') },
    compute: ({ capacity }) => votes(capacity),
  })
  hasVote!: never;
}

@FieldsOf(() => Seat)
export class SeatFields {
  @Connection(() => SeatSubstitute, {
    description: 'Everybody who ever might sit for it, the latest first (جانشینان).',
    by: 'seat',
    orders: orders<SeatSubstitute>('SeatSubstituteOrder', { NEWEST: { by: ['-validFrom'], says: 'Latest first (تازه‌ترین).' } }),
  })
  substitutes!: never;
}
