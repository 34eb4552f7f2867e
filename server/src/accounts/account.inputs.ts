import { Scopes } from '../kernel/viewer.enums.ts';
import type { Scope } from '../kernel/viewer.ts';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A token to make.' })
export class CreateTokenInput {
  @Field(() => String, { description: 'What to call it, e.g. the program it is for; at most 100 characters.' })
  name!: string;

  @Field(() => [Scopes], { description: 'What it may be used for, at least one (دامنه).' })
  scopes!: Scope[];

  @Field(() => Int, { description: 'Days until it ends, 1 to 366.' })
  days!: number;
}

@InputType({ description: 'A token to end.' })
export class RevokeTokenInput {
  @Field(() => ID, { description: 'The token.' })
  tokenId!: string;
}

@InputType({ description: 'A session to end.' })
export class RevokeSessionInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId!: string;
}

@InputType({ description: 'A new password.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password of now.' })
  currentPassword!: string;

  @Field(() => String, { description: 'The new one, 10 to 200 characters.' })
  newPassword!: string;
}

@InputType({ description: 'Somebody who gets a new password.' })
export class GivePasswordInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
}
