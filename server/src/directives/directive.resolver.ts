import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GraphContext } from '../kernel/context.ts';
import { refuse } from '../kernel/refusals.ts';
import { refusalsAsData } from '../kernel/write/write-road.ts';
import { Verb } from '../kernel/write/verb.ts';
import { announcePresence } from './commands/announce-presence.ts';
import { previewDirectiveText } from './commands/preview-directive-text.ts';
import { draftDirective } from './commands/draft-directive.ts';
import { returnToDraft } from './commands/return-to-draft.ts';
import { reviseDirective } from './commands/revise-directive.ts';
import { saveVersion } from './commands/save-version.ts';
import { submitDirective } from './commands/submit-directive.ts';
import {
  AnnouncePresenceInput, DraftDirectiveInput, PastedTextInput, ReturnToDraftInput, ReviseDirectiveInput, SaveVersionInput, SubmitDirectiveInput,
} from './directive.inputs.ts';
import { PreviewPayload } from './directive-text.preview.ts';
import { DirectivePayload, VersionPayload } from './directive.payloads.ts';

type Payload = Promise<Record<string, unknown>>;

@Resolver()
export class DirectiveResolver {
  @Mutation(() => PreviewPayload, { description: 'Reads the structure of a pasted text and stores nothing; what cannot be recognised is text in its place (پیش‌نمایش متن).' })
  previewDirectiveText(@Arg('input', () => PastedTextInput) input: PastedTextInput, @Ctx() ctx: GraphContext): Payload {
    return refusalsAsData(ctx.language, async () => {
      if (!ctx.viewer) refuse('NOT_SIGNED_IN');
      return { preview: previewDirectiveText(input, ctx.language) };
    });
  }

  @Verb(draftDirective, {
    input: DraftDirectiveInput,
    payload: DirectivePayload,
    description: 'Begins a directive, empty or with the provisions of a previewed text (تدوین پیش‌نویس).',
  })
  draftDirective!: never;

  @Verb(reviseDirective, {
    input: ReviseDirectiveInput,
    payload: DirectivePayload,
    description: 'Changes title, kind, classification or urgency of a draft (ویرایش مشخصات).',
  })
  reviseDirective!: never;

  @Verb(submitDirective, {
    input: SubmitDirectiveInput,
    payload: VersionPayload,
    description: 'Puts a draft before the councils and keeps a version of it (ارسال برای بررسی).',
  })
  submitDirective!: never;

  @Verb(returnToDraft, {
    input: ReturnToDraftInput,
    payload: VersionPayload,
    description: 'Sends a text back to its drafters with a reason, and keeps a version of it (بازگشت به پیش‌نویس).',
  })
  returnToDraft!: never;

  @Verb(saveVersion, {
    input: SaveVersionInput,
    payload: VersionPayload,
    description: 'Keeps the whole text under a name, to compare with later (ذخیرهٔ نسخه).',
  })
  saveVersion!: never;

  @Verb(announcePresence, {
    input: AnnouncePresenceInput,
    payload: DirectivePayload,
    description: 'Tells those who have the directive open where the caller reads or writes; nothing is kept of it (اعلام حضور).',
  })
  announcePresence!: never;
}
