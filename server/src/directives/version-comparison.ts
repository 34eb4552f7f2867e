import { ArgsType, Extensions, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { globalId, localId } from '../kernel/global-id.ts';
import { Computed, column, FieldsOf, value } from '../kernel/read/index.ts';
import { bind, type Sql, sql } from '../kernel/read/sql.ts';
import { Directive } from './directive.entity.ts';
import { DirectiveVersion, type FrozenProvision } from './directive-version.entity.ts';
import { compareVersions, type ProvisionChange as Change } from './text/compare-versions.ts';
import { ProvisionKind } from './text/provision-kind.ts';

@ObjectType('FrozenProvision', { description: 'A provision as a version froze it (حکم در نسخه).' })
export class FrozenProvisionView {
  @Field(() => ID, { description: 'The provision.' })
  provisionId!: string;

  @Field(() => ProvisionKind, { description: 'What it was.' })
  kind!: ProvisionKind;

  @Field(() => Int, { description: 'Depth in the tree, 0 at the top.' })
  depth!: number;

  @Field(() => String, { description: 'Its label then; empty for what was not numbered.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Its heading then.' })
  heading?: string | null;

  @Field(() => String, { description: 'Its text as it was read then.' })
  text!: string;

  @Field(() => String, { description: 'sha256 over kind, heading and source, hex.' })
  contentHash!: string;
}

export enum RunKind {
  SAME = 'SAME',
  INSERT = 'INSERT',
  DELETE = 'DELETE',
}
registerEnumType(RunKind, {
  name: 'RunKind',
  description: 'What became of a run of words (نوع تفاوت).',
  valuesConfig: {
    SAME: { description: 'Stands in both.' },
    INSERT: { description: 'Stands only in the later text.' },
    DELETE: { description: 'Stands only in the earlier text.' },
  },
});

@ObjectType({ description: 'A run of words of a comparison.' })
export class DifferenceRun {
  @Field(() => RunKind, { description: 'What became of it.' })
  kind!: RunKind;

  @Field(() => String, { description: 'The words, blanks included.' })
  text!: string;
}

export enum ProvisionFate {
  UNCHANGED = 'UNCHANGED',
  EDITED = 'EDITED',
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
}
registerEnumType(ProvisionFate, {
  name: 'ProvisionFate',
  description: 'What became of a provision between two versions.',
  valuesConfig: {
    UNCHANGED: { description: 'Kind, heading and text are the same; it may have moved (بدون تغییر).' },
    EDITED: { description: 'Kind, heading or text is another (ویرایش‌شده).' },
    ADDED: { description: 'Stands only in the later one (افزوده).' },
    REMOVED: { description: 'Stands only in the earlier one (حذف‌شده).' },
  },
});

@ObjectType({ description: 'One provision in a comparison of two versions (تفاوت حکم).' })
export class ProvisionDifference {
  @Field(() => ID, { description: 'The provision.' })
  provisionId!: string;

  @Field(() => ProvisionFate, { description: 'What became of it.' })
  fate!: ProvisionFate;

  @Field(() => Boolean, { description: 'Whether it was moved; those that it passed were not (جابه‌جاشده).' })
  moved!: boolean;

  @Field(() => FrozenProvisionView, { nullable: true, description: 'As it was in the earlier one.' })
  before?: FrozenProvisionView | null;

  @Field(() => FrozenProvisionView, { nullable: true, description: 'As it is in the later one.' })
  after?: FrozenProvisionView | null;

  @Field(() => [DifferenceRun], { description: 'The headings, word by word.' })
  heading!: DifferenceRun[];

  @Field(() => [DifferenceRun], { description: 'The texts, word by word.' })
  text!: DifferenceRun[];
}

@ArgsType()
export class ComparisonArgs {
  @Field(() => ID, { description: 'The earlier version.' })
  from!: string;

  @Field(() => ID, { nullable: true, description: 'The later version; null for the text as it stands now.' })
  to?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether provisions that did not change are given too.' })
  withUnchanged!: boolean;
}

const contentOf = (directiveId: Sql, version: unknown): Sql => {
  const id = typeof version === 'string' ? localId('DirectiveVersion', version) : null;
  return id === null
    ? sql`null::jsonb`
    : sql`(select v.content from directive_version v where v.id = ${bind(id, 'uuid')} and v.directive_id = ${directiveId})`;
};

const contentNow = (directiveId: Sql): Sql => sql`(select coalesce(jsonb_agg(jsonb_build_object(
  'id', p.id, 'kind', p.kind, 'depth', p.depth, 'label', p.label, 'heading', p.heading, 'text', p.text, 'contentHash', p.content_hash)
  order by p.rank, p.id), '[]'::jsonb) from provision p where p.directive_id = ${directiveId} and p.removed_at is null)`;

const view = (frozen: FrozenProvision | null): FrozenProvisionView | null =>
  frozen && {
    provisionId: globalId('Provision', frozen.id),
    kind: frozen.kind, depth: frozen.depth, label: frozen.label, heading: frozen.heading, text: frozen.text, contentHash: frozen.contentHash,
  };

const kinds = { EQUAL: RunKind.SAME, INSERT: RunKind.INSERT, DELETE: RunKind.DELETE } as const;

const difference = ({ id, change, moved, before, after, heading, text }: Change<FrozenProvision>): ProvisionDifference => {
  const runs = (given: typeof text): DifferenceRun[] => given.map((run) => ({ kind: kinds[run.op], text: run.text }));
  return {
    provisionId: globalId('Provision', id), fate: ProvisionFate[change], moved,
    before: view(before), after: view(after), heading: runs(heading), text: runs(text),
  };
};

@FieldsOf(() => Directive)
export class DirectiveComparison {
  @Extensions({ cost: { weight: 50, size: 40 } }) // compared word by word: a tenth of a second of the process for a long text
  @Computed(() => [ProvisionDifference], {
    description: 'What changed between two versions, provision by provision and word by word; null when a version is not to be had (مقایسهٔ نسخه‌ها).',
    nullable: true,
    args: ComparisonArgs,
    needs: {
      before: value<FrozenProvision[] | null>(({ row, args }) => contentOf(row('id'), args['from'])),
      after: value<FrozenProvision[] | null>(({ row, args }) => (args['to'] ? contentOf(row('id'), args['to']) : contentNow(row('id')))),
    },
    compute: ({ before, after }, { args }) => {
      if (before === null || after === null) return null;
      const changes = compareVersions(before, after);
      return changes.filter(({ change, moved }) => args.withUnchanged || moved || change !== 'UNCHANGED').map(difference);
    },
  })
  compareVersions!: ProvisionDifference[];
}

@FieldsOf(() => DirectiveVersion)
export class DirectiveVersionFields {
  @Computed(() => [FrozenProvisionView], {
    description: 'The whole text as it was frozen, in the order of reading (متن نسخه).',
    needs: { content: column<FrozenProvision[]>('content') },
    compute: ({ content }) => content.map(view),
  })
  provisions!: FrozenProvisionView[];
}
