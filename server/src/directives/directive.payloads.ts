import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../kernel/refusal.ts';
import { Directive } from './directive.entity.ts';
import { DirectiveVersion } from './directive-version.entity.ts';
import { Provision } from './provision.entity.ts';

@ObjectType({ description: 'What became of a directive.' })
export class DirectivePayload {
  @Field(() => Directive, { nullable: true, description: 'The directive as it is now; null when refused.' })
  directive?: Directive | null;

  @Field(() => [Refusal], { description: 'Why not, if not; then nothing was changed.' })
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of a directive, and the version that was kept of it.' })
export class VersionPayload extends DirectivePayload {
  @Field(() => DirectiveVersion, { nullable: true, description: 'The version that was kept; null when refused.' })
  version?: DirectiveVersion | null;
}

@ObjectType({ description: 'What became of a provision. Others may have got another number: ask `provisionsChangedSince`.' })
export class ProvisionPayload extends DirectivePayload {
  @Field(() => Provision, { nullable: true, description: 'The provision as it is now; null when refused.' })
  provision?: Provision | null;
}

@ObjectType({ description: 'What became of a revised provision.' })
export class ReviseProvisionPayload {
  @Field(() => Provision, { nullable: true, description: 'The provision as it is now; null when refused.' })
  provision?: Provision | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether a change of somebody else, unseen by the caller, was merged with the caller's; both are in the text now.",
  })
  merged?: boolean | null;

  @Field(() => [Refusal], { description: 'Why not, if not; then nothing was changed. STALE_REVISION brings the three texts in `details`.' })
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of a split provision.' })
export class SplitProvisionPayload extends ProvisionPayload {
  @Field(() => Provision, { nullable: true, description: 'The new provision with the second half; null when refused.' })
  created?: Provision | null;
}
