import { Resolver } from 'type-graphql';
import { Verb } from '../kernel/write/verb.ts';
import { acknowledgeDirective } from './commands/acknowledge-directive.ts';
import { markSeen } from './commands/mark-seen.ts';
import { publishDirective } from './commands/publish-directive.ts';
import { remindAddressees } from './commands/remind-addressees.ts';
import {
  AcknowledgeDirectiveInput, DeliveryInput, DeliveryPayload, PublishDirectiveInput, PublishDirectivePayload, RemindAddresseesInput,
  RemindAddresseesPayload,
} from './publication.inputs.ts';

@Resolver()
export class PublicationResolver {
  @Verb(publishDirective, {
    input: PublishDirectiveInput,
    payload: PublishDirectivePayload,
    description: 'Publishes a confirmed directive to every addressee, or to none (ابلاغ).',
  })
  publishDirective!: never;

  @Verb(markSeen, {
    input: DeliveryInput,
    payload: DeliveryPayload,
    description: "Records that somebody of the office has read it; only the first reading counts (رؤیت).",
  })
  markSeen!: never;

  @Verb(acknowledgeDirective, {
    input: AcknowledgeDirectiveInput,
    payload: DeliveryPayload,
    description: 'Acknowledges receipt for the office; again, it gives what was acknowledged (اعلام وصول).',
  })
  acknowledgeDirective!: never;

  @Verb(remindAddressees, {
    input: RemindAddresseesInput,
    payload: RemindAddresseesPayload,
    description: 'Reminds those who have not acknowledged, and nobody else (یادآوری).',
  })
  remindAddressees!: never;
}
