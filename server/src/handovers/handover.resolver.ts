import { Field, ID, InputType, ObjectType, Resolver } from 'type-graphql';
import { Refusal } from '../kernel/refusal.ts';
import { Verb } from '../kernel/write/verb.ts';
import { signHandover } from './commands/sign-handover.ts';
import { Handover } from './handover.entity.ts';

@InputType({ description: 'A handover to sign.' })
export class SignHandoverInput {
  @Field(() => ID, { description: 'The handover.' })
  handoverId!: string;
}

@ObjectType({ description: 'What became of a handover.' })
export class HandoverPayload {
  @Field(() => Handover, { nullable: true, description: 'The handover; null when refused.' })
  handover?: Handover | null;

  @Field(() => [Refusal], { description: 'Why not, if not; then nothing was changed.' })
  refusals!: Refusal[];
}

@Resolver()
export class HandoverResolver {
  @Verb(signHandover, {
    input: SignHandoverInput,
    payload: HandoverPayload,
    description: 'Signs what was handed over, as the one who hands over or the one who receives (امضای صورت‌تحویل).',
  })
  signHandover!: never;
}
