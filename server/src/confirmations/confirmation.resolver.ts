import { Resolver } from 'type-graphql';
import { Verb } from '../kernel/write/verb.ts';
import { closeConfirmation } from './commands/close-confirmation.ts';
import { confirmDirective } from './commands/confirm-directive.ts';
import { declineDirective } from './commands/decline-directive.ts';
import { requestConfirmation } from './commands/request-confirmation.ts';
import { withdrawConfirmation } from './commands/withdraw-confirmation.ts';
import {
  CloseConfirmationInput, ConfirmationPayload, ConfirmDirectiveInput, DeclineDirectiveInput, RequestConfirmationInput,
  RequestConfirmationPayload, WithdrawConfirmationInput,
} from './confirmation.inputs.ts';

@Resolver()
export class ConfirmationResolver {
  @Verb(requestConfirmation, {
    input: RequestConfirmationInput,
    payload: RequestConfirmationPayload,
    description: 'Opens a round of confirmation by the confirming council (درخواست تأیید).',
  })
  requestConfirmation!: never;

  @Verb(confirmDirective, {
    input: ConfirmDirectiveInput,
    payload: ConfirmationPayload,
    description: 'Confirms the text as it is now; the deciding confirmation makes the directive confirmed (تأیید).',
  })
  confirmDirective!: never;

  @Verb(declineDirective, {
    input: DeclineDirectiveInput,
    payload: ConfirmationPayload,
    description: 'Declines the text as it is now, with the reason (عدم تأیید).',
  })
  declineDirective!: never;

  @Verb(withdrawConfirmation, {
    input: WithdrawConfirmationInput,
    payload: ConfirmationPayload,
    description: 'Takes back what the own seat has said (پس‌گرفتن نظر).',
  })
  withdrawConfirmation!: never;

  @Verb(closeConfirmation, {
    input: CloseConfirmationInput,
    payload: ConfirmationPayload,
    description: 'Ends a round with the votes as they are (بستن دور تأیید).',
  })
  closeConfirmation!: never;
}
