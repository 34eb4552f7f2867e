import { ArgsType, Field } from 'type-graphql';
import { Council } from '../councils/index.ts';
import { Connection, FieldsOf, OneById, orders, Queries } from '../kernel/read/index.ts';
import { all, bind, sql } from '../kernel/read/sql.ts';
import { Vote } from './vote.entity.ts';
import { VoteMethod, VoteState } from './vote.enums.ts';

@ArgsType()
export class VotesArgs {
  @Field(() => [VoteState], { nullable: true, description: 'Only in one of these states (وضعیت).' })
  states?: VoteState[] | null;

  @Field(() => VoteMethod, { nullable: true, description: 'Only taken in this way (شیوه).' })
  method?: VoteMethod | null;
}

const voteOrder = orders<Vote>('VoteOrder', {
  NEWEST: { by: ['-openedAt'], says: 'Last opened first (تازه‌ترین).' },
  OLDEST: { by: ['openedAt'], says: 'First opened first (قدیمی‌ترین).' },
});

@Queries()
export class VoteQueries {
  @OneById(() => Vote, { description: 'A vote (رأی‌گیری); null for what does not exist or may not be seen.' })
  vote!: Vote;
}

@FieldsOf(() => Council)
export class CouncilVotes {
  @Connection<Vote, VotesArgs>(() => Vote, {
    description: 'Its votes, as far as the caller may see them (رأی‌گیری‌ها).',
    args: VotesArgs,
    orders: voteOrder,
    where: ({ row, parent, args }) =>
      all(
        sql`${row('councilId')} = ${parent('id')}`,
        args.states ? sql`${row('state')} = any(${bind(args.states, 'text[]')})` : null,
        args.method ? sql`${row('method')} = ${bind(args.method, 'text')}` : null,
      ),
  })
  votes!: never;
}
