import { ArgsType, Field } from 'type-graphql';
import { Council, Seat } from '../councils/index.ts';
import { Connection, FieldsOf, OneById, orders, Queries, SqlField } from '../kernel/read/index.ts';
import { all, bind, sql } from '../kernel/read/sql.ts';
import { hasPower } from '../kernel/viewer.ts';
import { todayInTehran } from './vote-facts.sql.ts';
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

  @SqlField<Council>(() => Boolean, {
    description: 'Whether the viewer may ask this council for a written vote: the secretariat and its chair (آیا می‌تواند رأی کتبی بخواهد).',
    value: ({ row, table, viewer }) =>
      viewer === null || viewer.isDelegate
        ? sql`false`
        : sql`${bind(hasPower(viewer, 'SECRETARIAT'), 'boolean')} or exists (
            select from ${table(Seat)} s where s.council_id = ${row('id')} and s.office_id = ${bind(viewer.officeId, 'uuid')} and s.capacity = 'CHAIR'
              and s.valid_from <= ${todayInTehran} and (s.valid_to is null or s.valid_to > ${todayInTehran}))`,
  })
  viewerMayOpenConsent!: boolean;
}
