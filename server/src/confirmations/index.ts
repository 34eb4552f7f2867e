import type { Module } from '../kernel/module.ts';
import { ConfirmationRound } from './confirmation-round.entity.ts';
import { ConfirmationSeat } from './confirmation-seat.entity.ts';
import { Confirmation } from './confirmation.entity.ts';
import { ConfirmationRoundFields, ConfirmationSeatFields } from './confirmation.fields.ts';
import { ConfirmationResolver } from './confirmation.resolver.ts';
import { confirmationWorkflow } from './confirmation.workflow.ts';
import { DirectiveConfirmations, ProvisionConfirmations } from './directive.fields.ts';
import './extend.ts';
import { WorkItemDirective } from './work-item.fields.ts';

export { confirmDirective } from './commands/confirm-directive.ts';
export { requestConfirmation } from './commands/request-confirmation.ts';
export { Confirmation, ConfirmationRound, ConfirmationSeat };

export const confirmationsModule: Module = {
  name: 'confirmations',
  entities: [ConfirmationRound, ConfirmationSeat, Confirmation],
  resolvers: [
    ConfirmationResolver, ConfirmationRoundFields, ConfirmationSeatFields, DirectiveConfirmations, ProvisionConfirmations, WorkItemDirective,
  ],
  workflows: [confirmationWorkflow],
};
