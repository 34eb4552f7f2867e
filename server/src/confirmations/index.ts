import type { Module } from '../kernel/module.ts';
import { ConfirmationResolver } from './confirmation.resolver.ts';
import { confirmationWorkflow } from './confirmation.workflow.ts';
import { DirectiveConfirmations, ProvisionConfirmations } from './directive.fields.ts';
import './extend.ts';
import { VoteDirective } from './vote.fields.ts';
import { WorkItemDirective } from './work-item.fields.ts';

export { confirmDirective } from './commands/confirm-directive.ts';
export { requestConfirmation } from './commands/request-confirmation.ts';

export const confirmationsModule: Module = {
  name: 'confirmations',
  workflows: [confirmationWorkflow],
  entities: [],
  resolvers: [ConfirmationResolver, DirectiveConfirmations, ProvisionConfirmations, VoteDirective, WorkItemDirective],
};
