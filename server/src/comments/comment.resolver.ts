import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { GraphContext } from '../kernel/context.ts';
import { Refusal } from '../kernel/refusal.ts';
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

type Payload = Promise<Record<string, unknown>>;

@Resolver()
export class CommentResolver {
  @Mutation(() => CommentPayload, { description: 'Begins a conversation on words of a draft (نوشتن نظر).' })
  addComment(@Arg('input', () => AddCommentInput) input: AddCommentInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(addComment, input, info);
  }

  @Mutation(() => CommentPayload, { description: 'Adds to a conversation (پاسخ).' })
  replyToComment(@Arg('input', () => ReplyToCommentInput) input: ReplyToCommentInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(replyToComment, input, info);
  }

  @Mutation(() => CommentThreadPayload, { description: 'Settles a conversation (حل نظر).' })
  resolveComment(@Arg('input', () => ResolveCommentInput) input: ResolveCommentInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(resolveComment, input, info);
  }

  @Mutation(() => CommentThreadPayload, { description: 'Opens a settled conversation again, with a reason (بازگشایی).' })
  reopenComment(@Arg('input', () => ReopenCommentInput) input: ReopenCommentInput, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo): Payload {
    return ctx.write(reopenComment, input, info);
  }
}
