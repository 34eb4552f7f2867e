import { Field, ObjectType, Resolver } from 'type-graphql';
import { Refusal } from '../kernel/refusal.ts';
import { Verb } from '../kernel/write/verb.ts';
import { Comment, CommentThread } from './comment.entity.ts';
import { AddCommentInput, ReopenCommentInput, ReplyToCommentInput, ResolveCommentInput } from './comment.inputs.ts';
import { addComment } from './commands/add-comment.ts';
import { reopenComment } from './commands/reopen-comment.ts';
import { replyToComment } from './commands/reply-to-comment.ts';
import { resolveComment } from './commands/resolve-comment.ts';

@ObjectType({ description: 'What became of a conversation.' })
export class CommentThreadPayload {
  @Field(() => CommentThread, { nullable: true, description: 'The conversation as it is now; null when refused.' })
  thread?: CommentThread | null;

  @Field(() => [Refusal], { description: 'Why not, if not; then nothing was changed.' })
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of a comment.' })
export class CommentPayload extends CommentThreadPayload {
  @Field(() => Comment, { nullable: true, description: 'The comment; null when refused.' })
  comment?: Comment | null;
}

@Resolver()
export class CommentResolver {
  @Verb(addComment, {
    input: AddCommentInput,
    payload: CommentPayload,
    description: 'Begins a conversation on words of a draft (نوشتن نظر).',
  })
  addComment!: never;

  @Verb(replyToComment, {
    input: ReplyToCommentInput,
    payload: CommentPayload,
    description: 'Adds to a conversation (پاسخ).',
  })
  replyToComment!: never;

  @Verb(resolveComment, {
    input: ResolveCommentInput,
    payload: CommentThreadPayload,
    description: 'Settles a conversation (حل نظر).',
  })
  resolveComment!: never;

  @Verb(reopenComment, {
    input: ReopenCommentInput,
    payload: CommentThreadPayload,
    description: 'Opens a settled conversation again, with a reason (بازگشایی).',
  })
  reopenComment!: never;
}
