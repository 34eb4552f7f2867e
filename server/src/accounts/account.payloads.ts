import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../kernel/refusal.ts';
import { Person } from '../people/index.ts';
import { ApiToken } from './api-token.entity.ts';
import { Session } from './session.entity.ts';

const why = { description: 'Why it was refused, if it was.' };

@ObjectType({ description: 'A token that was made.' })
export class CreateTokenPayload {
  @Field(() => ApiToken, { nullable: true, description: 'The token.' })
  token?: ApiToken | null;

  @Field(() => String, { nullable: true, description: 'Its secret, shown only now; send it as `Authorization: Bearer …`.' })
  secret?: string | null;

  @Field(() => [Refusal], why)
  refusals!: Refusal[];
}

@ObjectType({ description: 'A token that was ended.' })
export class RevokeTokenPayload {
  @Field(() => ApiToken, { nullable: true, description: 'The token.' })
  token?: ApiToken | null;

  @Field(() => [Refusal], why)
  refusals!: Refusal[];
}

@ObjectType({ description: 'A session that was ended.' })
export class RevokeSessionPayload {
  @Field(() => Session, { nullable: true, description: 'The session.' })
  session?: Session | null;

  @Field(() => [Refusal], why)
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of a change of password.' })
export class ChangePasswordPayload {
  @Field(() => Boolean, { nullable: true, description: 'Whether it was changed.' })
  changed?: boolean | null;

  @Field(() => [Refusal], why)
  refusals!: Refusal[];
}

@ObjectType({ description: 'A password that was given.' })
export class GivePasswordPayload {
  @Field(() => Person, { nullable: true, description: 'The person.' })
  person?: Person | null;

  @Field(() => String, { nullable: true, description: 'The password, shown only now; they change it after signing in.' })
  password?: string | null;

  @Field(() => [Refusal], why)
  refusals!: Refusal[];
}
