import { ArgsType, Field, ID, Int } from 'type-graphql';
import { Council } from '../councils/index.ts';
import { Directive } from '../directives/index.ts';
import { idPrefix, localId } from '../kernel/global-id.ts';
import { searchPattern } from '../kernel/persian/search-pattern.ts';
import { Computed, column, Connection, FieldsOf, List, One, OneById, orders, Queries, type Scope, SqlField } from '../kernel/read/index.ts';
import { all, bind, type Sql, sql } from '../kernel/read/sql.ts';
import { subjectTitle } from '../kernel/subject.ts';
import { AvailableAct, describeAct } from '../kernel/workflow.ts';
import { AgendaItem, Meeting } from '../meetings/index.ts';
import { Vote } from '../votes/index.ts';
import { WorkItem } from '../worklist/index.ts';
import { DecisionReport } from './decision-report.entity.ts';
import { Decision } from './decision.entity.ts';
import { DecisionKind, DecisionState } from './decision.enums.ts';
import { actsOf } from './decision.workflow.ts';

@ArgsType()
export class DecisionArgs {
  @Field(() => [DecisionState], { nullable: true, description: 'Only in one of these states (وضعیت).' })
  states?: DecisionState[] | null;

  @Field(() => DecisionKind, { nullable: true, description: 'Only of this kind (نوع).' })
  kind?: DecisionKind | null;

  @Field(() => ID, { nullable: true, description: 'Only those that this office carries out (مسئول اجرا).' })
  ownerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only those that the viewer's office carries out, or only the others (مصوبه‌های من)." })
  mine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what is overdue, or only the others (دیرکرد).' })
  overdue?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Only of this Jalali year (سال).' })
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'Words of the text, or the number, in any spelling (جست‌وجو).' })
  text?: string | null;
}

@ArgsType()
export class DecisionsArgs extends DecisionArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this council (شورا).' })
  councilId?: string | null;
}

const decisionOrder = orders<Decision>('DecisionOrder', {
  DUE: { by: ['openDueOn', '-year', '-number'], says: 'What is overdue first, then by deadline; without one, done and revoked at the end (به ترتیب مهلت).' },
  NUMBER: { by: ['-year', '-number'], says: 'Latest number first (تازه‌ترین شماره).' },
});

const today = sql`(now() at time zone 'Asia/Tehran')::date`;
const isOverdue = (due: Sql): Sql => sql`coalesce(${due} < ${today}, false)`;

const equals = (type: string, column: Sql, id: string | null | undefined): Sql | null => {
  if (!id) return null;
  const local = localId(type, id);
  return local === null ? sql`false` : sql`${column} = ${bind(local, 'uuid')}`;
};

const wanted = ({ row, args, viewer }: Scope<Decision, DecisionArgs>): Sql => {
  const mine = sql`coalesce(${row('owner')} = ${bind(viewer?.officeId ?? null, 'uuid')}, false)`;
  return all(
    args.states ? sql`${row('state')} = any(${bind(args.states, 'text[]')})` : null,
    args.kind ? sql`${row('kind')} = ${bind(args.kind, 'text')}` : null,
    equals('Office', row('owner'), args.ownerId),
    typeof args.mine === 'boolean' ? sql`${mine} = ${args.mine}` : null,
    typeof args.overdue === 'boolean' ? sql`${isOverdue(row('openDueOn'))} = ${args.overdue}` : null,
    typeof args.year === 'number' ? sql`${row('year')} = ${bind(args.year, 'int')}` : null,
    args.text ? sql`${row('searchKey')} like ${bind(searchPattern(args.text), 'text')}` : null,
  );
};

@Queries()
export class DecisionQueries {
  @OneById(() => Decision, { description: 'A decision (مصوبه); null for what does not exist or may not be seen.' })
  decision!: never;

  @Connection<Decision, DecisionsArgs>(() => Decision, {
    description: 'The register of decisions (دفتر مصوبات).',
    args: DecisionsArgs, orders: decisionOrder,
    where: (scope) => all(wanted(scope), equals('Council', scope.row('council'), scope.args.councilId)),
  })
  decisions!: never;
}

@FieldsOf(() => Decision)
export class DecisionFields {
  @SqlField<Decision>(() => Boolean, { description: 'Whether its last day has passed and it is not done (دیرکرد).', value: ({ row }) => isOverdue(row('openDueOn')) })
  isOverdue!: never;

  @List<DecisionReport>(() => DecisionReport, { description: 'What was reported of it, in the order of time (گزارش‌ها).', by: 'decision', orderBy: ['at'], limit: 200 })
  reports!: never;

  @SqlField<Decision>(() => String, {
    description: 'Title of what it decides on, under that object’s row security (موضوع).',
    nullable: true,
    value: ({ row }) => subjectTitle(row('objectType'), row('objectId')),
  })
  objectTitle!: never;

  @Computed(() => ID, {
    description: 'Id of what it decides on; ask `node` for it.',
    nullable: true,
    needs: { type: column<string | null>('objectType'), id: column<string | null>('objectId') },
    compute: ({ type, id }) => (type && id ? `${idPrefix(type)}${id}` : null),
  })
  objectId!: never;

  @One<Directive>(() => Directive, {
    description: 'The directive that it decides on; null when it is about something else, or may not be seen (دستورالعمل).',
    where: ({ row, parent }) => sql`${row('id')} = ${parent('objectId')} and ${parent('objectType')} = 'Directive'`,
  })
  directive!: never;

  @Computed(() => [AvailableAct], {
    description: 'What the viewer may do with it now, and what is still missing (اقدام‌های ممکن).',
    needs: {
      state: column<keyof typeof DecisionState>('state'), ownerId: column<string | null>('owner'), dueDays: column<number | null>('dueDays'),
      eventOn: column<string | null>('eventOn'), leaderOfficeIds: column<string[]>('leaderOfficeIds'),
    },
    compute: ({ state, ownerId, dueDays, eventOn, leaderOfficeIds }, { viewer, language }) =>
      actsOf({ viewer, state, ownerId, leaderOfficeIds, waitsForEvent: dueDays !== null && eventOn === null }).map(describeAct(language)),
  })
  availableActs!: never;
}

@FieldsOf(() => Council)
export class CouncilDecisions {
  @Connection<Decision, DecisionArgs>(() => Decision, { description: 'Its decisions (مصوبه‌ها).', by: 'council', args: DecisionArgs, orders: decisionOrder, where: wanted })
  decisions!: never;
}

@FieldsOf(() => Meeting)
export class MeetingDecisions {
  @List<Decision>(() => Decision, { description: 'What was decided at it (مصوبه‌ها).', by: 'meeting', orderBy: ['year', 'number'], limit: 200 })
  decisions!: never;
}

@FieldsOf(() => AgendaItem)
export class AgendaItemDecisions {
  @List<Decision>(() => Decision, { description: 'What was decided on it (مصوبه‌ها).', by: 'item', orderBy: ['year', 'number'], limit: 200 })
  decisions!: never;

  @One<Directive>(() => Directive, {
    description: 'The directive that it is about; null when it is about something else, or may not be seen (دستورالعمل).',
    where: ({ row, parent }) => sql`${row('id')} = ${parent('objectId')} and ${parent('objectType')} = 'Directive'`,
  })
  directive!: never;
}

@FieldsOf(() => Directive)
export class DirectiveDecisions {
  @Connection<Decision, DecisionArgs>(() => Decision, {
    description: 'What councils decided on it (مصوبه‌ها).', args: DecisionArgs, orders: decisionOrder,
    where: (scope) => all(sql`${scope.row('objectId')} = ${scope.parent('id')} and ${scope.row('objectType')} = 'Directive'`, wanted(scope)),
  })
  decisions!: never;
}

@FieldsOf(() => Vote)
export class VoteDecisions {
  @List<Decision>(() => Decision, { description: 'What was decided by it (مصوبه‌ها).', by: 'vote', orderBy: ['year', 'number'], limit: 100 })
  decisions!: never;
}

@FieldsOf(() => WorkItem)
export class WorkItemDecision {
  @One<Decision>(() => Decision, {
    description: 'The decision it is about; null when it is about something else, or may not be seen (مصوبه).',
    where: ({ row, parent }) => sql`${row('id')} = ${parent('objectId')}`,
  })
  decision!: never;
}
