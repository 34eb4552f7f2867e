import { Field, ID, InputType, Int } from 'type-graphql';

const key = 'Any text of 8 to 100 ASCII characters; sending the same twice makes one (کلید یکتایی).';
const mentioned = 'Offices that are asked to answer; each must be able to read the draft.';

@InputType({ description: 'A comment to write.' })
export class AddCommentInput {
  @Field(() => ID, { description: 'The provision it speaks of.' })
  provisionId!: string;

  @Field(() => Int, { description: 'Where its words begin in the `source` of the provision, in UTF-16 units.' })
  start!: number;

  @Field(() => Int, { description: 'Where they end; equal to `start` for the provision as a whole.' })
  end!: number;

  @Field(() => String, { nullable: true, description: 'The words as the caller saw them: should they have moved since, they are found again.' })
  quote?: string | null;

  @Field(() => String, { description: 'The comment, plain text, at most 10,000 characters.' })
  body!: string;

  @Field(() => [ID], { nullable: true, description: mentioned })
  mentionedOfficeIds?: string[] | null;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}

@InputType({ description: 'An answer to write.' })
export class ReplyToCommentInput {
  @Field(() => ID, { description: 'The conversation.' })
  threadId!: string;

  @Field(() => String, { description: 'The answer, plain text, at most 10,000 characters.' })
  body!: string;

  @Field(() => [ID], { nullable: true, description: mentioned })
  mentionedOfficeIds?: string[] | null;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A conversation to settle.' })
export class ResolveCommentInput {
  @Field(() => ID, { description: 'The conversation.' })
  threadId!: string;
}

@InputType({ description: 'A settled conversation to open again.' })
export class ReopenCommentInput {
  @Field(() => ID, { description: 'The conversation.' })
  threadId!: string;

  @Field(() => String, { description: 'Why, at most 2,000 characters.' })
  reason!: string;
}
