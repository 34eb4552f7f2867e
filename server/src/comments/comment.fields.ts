import { ArgsType, Field, Int } from 'type-graphql';
import { Directive, Provision } from '../directives/index.ts';
import { column, Computed, Connection, FieldsOf, List, One, orders, SqlField } from '../kernel/read/index.ts';
import { all, sql } from '../kernel/read/sql.ts';
import { AvailableAct, availableActs, describeAct } from '../kernel/workflow.ts';
import { Office } from '../people/index.ts';
import { WorkItem } from '../worklist/index.ts';
import { AnchorState } from './anchor.ts';
import { Comment, CommentThread, ThreadState } from './comment.entity.ts';
import { mayComment, threadWorkflow } from './comment.workflow.ts';

@ArgsType()
export class CommentThreadArgs {
  @Field(() => ThreadState, { nullable: true, description: 'Only in this state.' })
  state?: ThreadState | null;

  @Field(() => AnchorState, { nullable: true, description: 'Only those whose words are in this state.' })
  anchorState?: AnchorState | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are settled, or only those that are not.' })
  resolved?: boolean | null;
}

const threadOrder = orders<CommentThread>('CommentThreadOrder', {
  OLDEST: { by: ['startedAt'], says: 'Oldest first (قدیمی‌ترین).' },
  NEWEST: { by: ['-startedAt'], says: 'Newest first (تازه‌ترین).' },
});

@FieldsOf(() => Directive)
export class DirectiveComments {
  @Connection(() => CommentThread, {
    description: 'Conversations on the text, also those whose words are gone (گفت‌وگوها). Only for those who make it.',
    by: 'directive',
    args: CommentThreadArgs,
    orders: threadOrder,
    where: ({ row, args }) =>
      all(
        args.state ? sql`${row('state')} = ${args.state}` : null,
        args.anchorState ? sql`${row('anchorState')} = ${args.anchorState}` : null,
        args.resolved === true ? sql`${row('state')} = 'RESOLVED'` : args.resolved === false ? sql`${row('state')} <> 'RESOLVED'` : null,
      ),
  })
  commentThreads!: never;

  @SqlField<Directive>(() => Int, {
    description: 'Conversations that are not settled; 0 for those who do not make the text (گفت‌وگوهای باز).',
    value: ({ row, table }) =>
      sql`(select count(*)::int from ${table(CommentThread)} t where t.directive_id = ${row('id')} and t.state <> 'RESOLVED')`,
  })
  openThreadCount!: never;

  @Computed(() => Boolean, {
    description: 'Whether the viewer may begin a conversation on this text (آیا می‌تواند نظر بنویسد).',
    needs: { councilId: column<string>('council'), confirmingCouncilId: column<string | null>('confirmingCouncil') },
    compute: (councils, { viewer }) => mayComment({ ...councils, viewer }),
  })
  viewerMayComment!: never;
}

@FieldsOf(() => Provision)
export class ProvisionComments {
  @Connection(() => CommentThread, {
    description: 'Conversations on this provision (گفت‌وگوها).',
    by: 'provision',
    args: CommentThreadArgs,
    orders: threadOrder,
    where: ({ row, args }) => (args.state ? sql`${row('state')} = ${args.state}` : null),
  })
  commentThreads!: never;
}

@FieldsOf(() => CommentThread)
export class CommentThreadFields {
  @Connection(() => Comment, {
    description: 'What was said, in order.',
    by: 'thread',
    orders: orders<Comment>('CommentOrder', { OLDEST: { by: ['at'], says: 'Oldest first (قدیمی‌ترین).' } }),
  })
  comments!: never;

  @Computed(() => [AvailableAct], {
    description: 'What the caller may do with it now, and if not, why (اقدام‌های ممکن).',
    needs: {
      state: column<ThreadState>('state'),
      councilId: column<string>('councilId'),
      confirmingCouncilId: column<string | null>('confirmingCouncilId'),
      startedByOfficeId: column<string>('startedByOffice'),
    },
    compute: ({ state, ...facts }, { viewer, language }) =>
      availableActs(threadWorkflow, state, { ...facts, viewer }).map(describeAct(language)),
  })
  availableActs!: never;
}

@FieldsOf(() => Comment)
export class CommentFields {
  @List(() => Office, {
    description: 'Offices that it mentions, at most 20.',
    where: ({ row, parent }) => sql`${row('id')} = any (${parent('mentionedOfficeIds')})`,
    orderBy: ['sortKey'],
    limit: 20,
  })
  mentionedOffices!: never;
}

@FieldsOf(() => WorkItem)
export class WorkItemComments {
  @One<CommentThread>(() => CommentThread, {
    description: 'The conversation it is about; null when it is about something else, or may not be seen (گفت‌وگو).',
    where: ({ row, parent }) => sql`${row('id')} = ${parent('objectId')}`,
  })
  commentThread!: never;
}
