import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { ProvisionKind } from './text/provision-kind.ts';

const keyDescription = 'Chosen by the caller, 8 to 100 ASCII characters; sending the same again makes nothing twice (کلید یکتایی).';
const expectedDescription = '`revision` of the provision as last seen.';

export enum Placement {
  NEXT = 'NEXT',
  BEFORE = 'BEFORE',
  AFTER = 'AFTER',
  UNDER = 'UNDER',
}

registerEnumType(Placement, {
  name: 'Placement',
  description: 'Where a provision goes, seen from another (جای درج).',
  valuesConfig: {
    NEXT: { description: 'Where writing goes on after it: under it when something stands there, else after it.' },
    BEFORE: { description: 'Before it, on its level.' },
    AFTER: { description: 'After it and all that stands under it, on its level.' },
    UNDER: { description: 'Under it, as the last.' },
  },
});

export enum LevelChange {
  INDENT = 'INDENT',
  OUTDENT = 'OUTDENT',
  SET_KIND = 'SET_KIND',
}

registerEnumType(LevelChange, {
  name: 'LevelChange',
  description: 'How the level of a provision changes (تغییر سطح).',
  valuesConfig: {
    INDENT: { description: 'One level down, under the one before it (یک سطح پایین‌تر).' },
    OUTDENT: { description: 'One level up, after the one it stands under (یک سطح بالاتر).' },
    SET_KIND: { description: 'Becomes another kind in its place (تغییر نوع).' },
  },
});

@InputType({ description: 'A new heading or text of a provision; what is left out stays.' })
export class ReviseProvisionInput {
  @Field(() => ID, { description: 'The provision.' })
  provisionId!: string;

  @Field(() => Int, { description: expectedDescription })
  expectedRevision!: number;

  @Field(() => String, { nullable: true, description: 'Heading; null takes it away (عنوان).' })
  heading?: string | null;

  @Field(() => String, { nullable: true, description: 'Text as edited, references as `[[provision_…]]` (متن).' })
  source?: string | null;
}

@InputType({ description: 'A provision to insert.' })
export class InsertProvisionInput {
  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The directive.' })
  directiveId!: string;

  @Field(() => ID, { nullable: true, description: 'The provision from which the place is seen; null for the beginning (BEFORE) or the end of the text.' })
  anchorId?: string | null;

  @Field(() => Placement, { defaultValue: Placement.NEXT, description: 'Where, seen from the anchor.' })
  placement!: Placement;

  @Field(() => ProvisionKind, { nullable: true, description: 'What it is; left out, what usually comes there.' })
  kind?: ProvisionKind | null;

  @Field(() => String, { nullable: true, description: 'Heading (عنوان).' })
  heading?: string | null;

  @Field(() => String, { defaultValue: '', description: 'Text (متن).' })
  source!: string;
}

@InputType({ description: 'A provision to move, with all that stands under it.' })
export class MoveProvisionInput {
  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The provision.' })
  provisionId!: string;

  @Field(() => ID, { nullable: true, description: 'The provision from which the place is seen; null for the beginning (BEFORE) or the end of the text.' })
  anchorId?: string | null;

  @Field(() => Placement, { description: 'Where, seen from the anchor; NEXT is as AFTER.' })
  placement!: Placement;
}

@InputType({ description: 'A change of level or kind.' })
export class ChangeProvisionLevelInput {
  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The provision.' })
  provisionId!: string;

  @Field(() => LevelChange, { description: 'How.' })
  change!: LevelChange;

  @Field(() => ProvisionKind, { nullable: true, description: 'The new kind, for SET_KIND.' })
  kind?: ProvisionKind | null;
}

@InputType({ description: 'Where to split a provision.' })
export class SplitProvisionInput {
  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The provision; it keeps the first half, a new one takes the rest.' })
  provisionId!: string;

  @Field(() => Int, { description: expectedDescription })
  expectedRevision!: number;

  @Field(() => Int, { description: 'Offset in `source` where the second half begins, in UTF-16 units.' })
  at!: number;
}

@InputType({ description: 'A provision to merge into the one before it.' })
export class MergeProvisionsInput {
  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The provision whose text goes to the end of the one before it in the order of reading.' })
  provisionId!: string;

  @Field(() => Int, { description: expectedDescription })
  expectedRevision!: number;
}

@InputType({ description: 'A provision to remove; it can be restored.' })
export class RemoveProvisionInput {
  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The provision.' })
  provisionId!: string;

  @Field(() => Int, { description: expectedDescription })
  expectedRevision!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether all that stands under it goes too.' })
  withChildren!: boolean;
}

@InputType({ description: 'A removed provision to restore, with what was removed with it.' })
export class RestoreProvisionInput {
  @Field(() => String, { nullable: true, description: keyDescription })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'The provision.' })
  provisionId!: string;
}
