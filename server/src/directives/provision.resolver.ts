import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { GraphContext } from '../kernel/context.ts';
import { changeProvisionLevel } from './commands/change-provision-level.ts';
import { insertProvision } from './commands/insert-provision.ts';
import { mergeProvisions } from './commands/merge-provisions.ts';
import { moveProvision } from './commands/move-provision.ts';
import { removeProvision } from './commands/remove-provision.ts';
import { restoreProvision } from './commands/restore-provision.ts';
import { reviseProvision } from './commands/revise-provision.ts';
import { splitProvision } from './commands/split-provision.ts';
import { ProvisionPayload, ReviseProvisionPayload, SplitProvisionPayload } from './directive.payloads.ts';
import {
  ChangeProvisionLevelInput, InsertProvisionInput, MergeProvisionsInput, MoveProvisionInput, RemoveProvisionInput, RestoreProvisionInput,
  ReviseProvisionInput, SplitProvisionInput,
} from './provision.inputs.ts';

type Payload = Promise<Record<string, unknown>>;

@Resolver()
export class ProvisionResolver {
  @Mutation(() => ReviseProvisionPayload, { description: "Changes heading or text of a provision; nobody's words are overwritten unseen (ویرایش حکم)." })
  reviseProvision(@Arg('input', () => ReviseProvisionInput) input: ReviseProvisionInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(reviseProvision, input, info);
  }

  @Mutation(() => ProvisionPayload, { description: 'Inserts a provision; numbers follow by themselves (درج حکم).' })
  insertProvision(@Arg('input', () => InsertProvisionInput) input: InsertProvisionInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(insertProvision, input, info);
  }

  @Mutation(() => ProvisionPayload, { description: 'Moves a provision with all that stands under it (جابه‌جایی حکم).' })
  moveProvision(@Arg('input', () => MoveProvisionInput) input: MoveProvisionInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(moveProvision, input, info);
  }

  @Mutation(() => ProvisionPayload, { description: 'Puts a provision a level up or down, or makes it another kind (تغییر سطح).' })
  changeProvisionLevel(@Arg('input', () => ChangeProvisionLevelInput) input: ChangeProvisionLevelInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(changeProvisionLevel, input, info);
  }

  @Mutation(() => SplitProvisionPayload, { description: 'Splits a provision in two (تفکیک حکم).' })
  splitProvision(@Arg('input', () => SplitProvisionInput) input: SplitProvisionInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(splitProvision, input, info);
  }

  @Mutation(() => ProvisionPayload, { description: 'Merges a provision into the one before it, which the payload gives (ادغام حکم‌ها).' })
  mergeProvisions(@Arg('input', () => MergeProvisionsInput) input: MergeProvisionsInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(mergeProvisions, input, info);
  }

  @Mutation(() => ProvisionPayload, { description: 'Takes a provision out of the text; it can be restored (حذف حکم).' })
  removeProvision(@Arg('input', () => RemoveProvisionInput) input: RemoveProvisionInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(removeProvision, input, info);
  }

  @Mutation(() => ProvisionPayload, { description: 'Brings a removed provision back, with what was removed with it (بازگردانی حکم).' })
  restoreProvision(@Arg('input', () => RestoreProvisionInput) input: RestoreProvisionInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(restoreProvision, input, info);
  }
}
