import { ArgsType, Field, ID } from 'type-graphql';
import { localId } from '../kernel/global-id.ts';
import { Connection, OneById, orders, Queries } from '../kernel/read/index.ts';
import { all, bind, type Sql, sql } from '../kernel/read/sql.ts';
import { Directive } from './directive.entity.ts';
import { DirectiveKind, DirectiveState, Urgency } from './directive.enums.ts';
import { DirectiveVersion } from './directive-version.entity.ts';
import { Provision } from './provision.entity.ts';
import { directivesWith, holds } from './search.queries.ts';

@ArgsType()
export class DirectivesArgs {
  @Field(() => [DirectiveState], { nullable: true, description: 'Only in one of these states (وضعیت).' })
  states?: DirectiveState[] | null;

  @Field(() => DirectiveKind, { nullable: true, description: 'Only of this kind (نوع).' })
  kind?: DirectiveKind | null;

  @Field(() => ID, { nullable: true, description: 'Only those that this council drafts or confirms (شورا).' })
  councilId?: string | null;

  @Field(() => Urgency, { nullable: true, description: 'Only of this urgency (فوریت).' })
  urgency?: Urgency | null;

  @Field(() => String, { nullable: true, description: 'Words of the title, the number or the text, in any spelling (جست‌وجو).' })
  text?: string | null;
}

const directiveOrder = orders<Directive>('DirectiveOrder', {
  CHANGED: { by: ['-changedAt'], says: 'Last changed first (آخرین تغییر).' },
  TITLE: { by: ['sortKey'], says: 'By title (الفبایی).' },
  NEWEST: { by: ['-createdAt'], says: 'Newest first (تازه‌ترین).' },
  PUBLISHED: { by: ['-publishedAt'], says: 'Last published first; unpublished ones at the end (تاریخ ابلاغ).' },
});

const ofCouncil = (councilId: string, drafting: Sql, confirming: Sql): Sql => {
  const id = localId('Council', councilId);
  return id === null ? sql`false` : sql`${bind(id, 'uuid')} in (${drafting}, ${confirming})`;
};

@Queries()
export class DirectiveQueries {
  @OneById(() => Directive, { description: 'A directive (دستورالعمل); null for what does not exist or may not be seen.' })
  directive!: Directive;

  @OneById(() => Provision, { description: 'A provision (حکم).' })
  provision!: Provision;

  @OneById(() => DirectiveVersion, { description: 'A frozen version of a text (نسخه).' })
  directiveVersion!: DirectiveVersion;

  @Connection(() => Directive, {
    description: 'The directives that the caller may see (دستورالعمل‌ها).',
    args: DirectivesArgs,
    orders: directiveOrder,
    where: ({ row, args, table }) =>
      all(
        args.states ? sql`${row('state')} = any(${bind(args.states, 'text[]')})` : null,
        args.kind ? sql`${row('kind')} = ${bind(args.kind, 'text')}` : null,
        args.urgency ? sql`${row('urgency')} = ${bind(args.urgency, 'text')}` : null,
        args.councilId ? ofCouncil(args.councilId, row('council'), row('confirmingCouncil')) : null,
        args.text ? sql`(${holds(row('searchKey'), args.text)} or ${row('id')} in (${directivesWith(args.text, { table })}))` : null,
      ),
  })
  directives!: Directive[];
}
