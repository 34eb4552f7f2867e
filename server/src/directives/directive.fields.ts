import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { acts } from '../kernel/acts.ts';
import { AvailableAct, describeAct } from '../kernel/workflow.ts';
import { Computed, Connection, FieldsOf, orders, SqlField, value } from '../kernel/read/index.ts';
import { bind, raw, type Sql, sql } from '../kernel/read/sql.ts';
import type { Columns } from '../kernel/read/read.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { directiveFactsSql, type ToldFacts } from './directive-facts.sql.ts';
import { Directive } from './directive.entity.ts';
import { actsOf, directiveWorkflow } from './directive.workflow.ts';
import { DirectiveVersion } from './directive-version.entity.ts';
import { extendedActs } from './extend-directives.ts';
import { Provision } from './provision.entity.ts';
import { ProvisionKind } from './text/provision-kind.ts';

const reading = orders<Provision>('ProvisionOrder', { READING: { by: ['rank'], says: 'In the order of reading (ترتیب متن).' } });
const changing = orders<Provision>('ChangedProvisionOrder', { CHANGED: { by: ['changedIn'], says: 'First changed first.' } });
const removing = orders<Provision>('RemovedProvisionOrder', { REMOVED: { by: ['-removedAt'], says: 'Last removed first.' } });
const versionOrder = orders<DirectiveVersion>('DirectiveVersionOrder', {
  NEWEST: { by: ['-number'], says: 'Newest first (تازه‌ترین).' },
  OLDEST: { by: ['number'], says: 'Oldest first (قدیمی‌ترین).' },
});

@ObjectType({ description: 'A provision in the table of contents (سطر فهرست).' })
export class OutlineEntry {
  @Field(() => ID, { description: 'The provision.' })
  provisionId!: string;

  @Field(() => ProvisionKind, { description: 'What it is.' })
  kind!: ProvisionKind;

  @Field(() => Int, { description: 'Depth in the tree, 0 at the top.' })
  depth!: number;

  @Field(() => String, { description: 'Its label; empty for what is not numbered.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Its heading.' })
  heading?: string | null;
}

@ArgsType()
export class ChangedSinceArgs {
  @Field(() => Int, { description: 'The last `textRevision` that the caller has.' })
  textRevision!: number;
}

@ArgsType()
export class ActArgs {
  @Field(() => acts.values, { description: 'Name of the mutation.' })
  act!: string;
}

const facts = value<ToldFacts>(({ row }: { row: Columns<Record<string, unknown>> }): Sql =>
  sql`(select ${raw(directiveFactsSql())} from directive where directive.id = ${row('id')})`,
);

const actsFor = (told: ToldFacts, viewer: Viewer | null) => actsOf({ ...told, viewer }, extendedActs(directiveWorkflow));

@FieldsOf(() => Directive)
export class DirectiveFields {
  @Connection(() => Provision, {
    description: 'The provisions in the order of reading (احکام).',
    by: 'directive',
    orders: reading,
    where: ({ row }) => sql`${row('removedAt')} is null`,
  })
  provisions!: Provision[];

  @Connection(() => Provision, {
    description: 'The provisions of which anything changed after a `textRevision`, their label and removal included.',
    by: 'directive',
    args: ChangedSinceArgs,
    orders: changing,
    where: ({ row, args }) => sql`${row('changedIn')} > ${bind(args.textRevision, 'int')}`,
  })
  provisionsChangedSince!: Provision[];

  @Connection(() => Provision, {
    description: 'The provisions that were removed and can be restored (احکام حذف‌شده).',
    by: 'directive',
    orders: removing,
    where: ({ row }) => sql`${row('removedAt')} is not null`,
  })
  removedProvisions!: Provision[];

  @SqlField<Directive>(() => Int, {
    description: 'Number of its provisions (شمار احکام).',
    value: ({ row, table }) => sql`(select count(*)::int from ${table(Provision)} p where p.directive_id = ${row('id')} and p.removed_at is null)`,
  })
  provisionCount!: number;

  @SqlField<Directive>(() => [OutlineEntry], {
    description: 'The whole outline at once, without texts: for a table of contents (فهرست).',
    value: ({ row, table }) => sql`(select coalesce(json_agg(json_build_object('provisionId', 'provision_' || p.id, 'kind', p.kind, 'depth', p.depth,
      'label', p.label, 'heading', p.heading) order by p.rank, p.id), '[]'::json)
      from ${table(Provision)} p where p.directive_id = ${row('id')} and p.removed_at is null)`,
  })
  outline!: OutlineEntry[];

  @Connection(() => DirectiveVersion, { description: 'The versions that were kept (نسخه‌ها).', by: 'directive', orders: versionOrder })
  versions!: DirectiveVersion[];

  @Computed(() => [AvailableAct], {
    description: 'What the viewer may do with it in this state, and what is still missing (اقدام‌های ممکن).',
    needs: { facts },
    compute: (given, { viewer, language }) => actsFor(given.facts, viewer).map(describeAct(language)),
  })
  availableActs!: AvailableAct[];

  @Computed(() => Boolean, {
    description: 'Whether the viewer may take an act now, by the name of its mutation (آیا می‌تواند).',
    args: ActArgs,
    needs: { facts },
    compute: (given, { viewer, args }) => actsFor(given.facts, viewer).some(({ act, allowed }) => act === args.act && allowed),
  })
  viewerCan!: boolean;
}
