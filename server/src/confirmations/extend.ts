import { extendDirectives } from '../directives/index.ts';
import { roundFactsSql } from './confirmation-facts.sql.ts';
import { extensionName } from './confirmation.facts.ts';
import { publishUnmet } from './confirmation.policy.ts';
import { confirmationWorkflow } from './confirmation.workflow.ts';
import { cancelRound, followEdit } from './settle.ts';

/** What this module says of directives: its acts, what publishing waits for, and what an edit does to a round. */
extendDirectives({
  name: extensionName,
  facts: roundFactsSql,
  acts: confirmationWorkflow,
  conditions: { publishDirective: publishUnmet },
  onTextChanged: followEdit,
  onReturned: cancelRound,
});
