import { Resolver } from 'type-graphql';
import { Verb } from '../kernel/write/verb.ts';
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

@Resolver()
export class ProvisionResolver {
  @Verb(reviseProvision, {
    input: ReviseProvisionInput,
    payload: ReviseProvisionPayload,
    description: "Changes heading or text of a provision; nobody's words are overwritten unseen (ویرایش حکم).",
  })
  reviseProvision!: never;

  @Verb(insertProvision, {
    input: InsertProvisionInput,
    payload: ProvisionPayload,
    description: 'Inserts a provision; numbers follow by themselves (درج حکم).',
  })
  insertProvision!: never;

  @Verb(moveProvision, {
    input: MoveProvisionInput,
    payload: ProvisionPayload,
    description: 'Moves a provision with all that stands under it (جابه‌جایی حکم).',
  })
  moveProvision!: never;

  @Verb(changeProvisionLevel, {
    input: ChangeProvisionLevelInput,
    payload: ProvisionPayload,
    description: 'Puts a provision a level up or down, or makes it another kind (تغییر سطح).',
  })
  changeProvisionLevel!: never;

  @Verb(splitProvision, {
    input: SplitProvisionInput,
    payload: SplitProvisionPayload,
    description: 'Splits a provision in two (تفکیک حکم).',
  })
  splitProvision!: never;

  @Verb(mergeProvisions, {
    input: MergeProvisionsInput,
    payload: ProvisionPayload,
    description: 'Merges a provision into the one before it, which the payload gives (ادغام حکم‌ها).',
  })
  mergeProvisions!: never;

  @Verb(removeProvision, {
    input: RemoveProvisionInput,
    payload: ProvisionPayload,
    description: 'Takes a provision out of the text; it can be restored (حذف حکم).',
  })
  removeProvision!: never;

  @Verb(restoreProvision, {
    input: RestoreProvisionInput,
    payload: ProvisionPayload,
    description: 'Brings a removed provision back, with what was removed with it (بازگردانی حکم).',
  })
  restoreProvision!: never;
}
