import type { Module } from '../kernel/module.ts';
import { declareSubject } from '../kernel/subject.ts';
import { guardByMeeting } from '../meetings/index.ts';
import { DecisionReport } from './decision-report.entity.ts';
import { Decision } from './decision.entity.ts';
import {
  AgendaItemDecisions, CouncilDecisions, DecisionFields, DecisionQueries, DirectiveDecisions, MeetingDecisions, VoteDecisions, WorkItemDecision,
} from './decision.queries.ts';
import { DecisionResolver } from './decision.resolver.ts';
import { decisionWorkflow } from './decision.workflow.ts';
import { MinutesAddendum } from './minutes-addendum.entity.ts';
import { MinutesPart } from './minutes-part.entity.ts';
import { MinutesSignature } from './minutes-signature.entity.ts';
import { Minutes } from './minutes.entity.ts';
import { MeetingMinutes, MinutesFields, MinutesPartFields } from './minutes.fields.ts';
import { minutesWorkflow } from './minutes.workflow.ts';

export { recordDecision } from './commands/record-decision.ts';
export { DecisionKind, DecisionState } from './decision.enums.ts';
export { Decision, DecisionReport, Minutes, MinutesAddendum, MinutesPart, MinutesSignature };

declareSubject({ type: 'Decision', table: 'decision', title: 'text' });
for (const table of ['minutes', 'minutes_part', 'minutes_signature', 'minutes_addendum']) guardByMeeting(table);

export const decisionsModule: Module = {
  name: 'decisions',
  entities: [Decision, DecisionReport, Minutes, MinutesPart, MinutesSignature, MinutesAddendum],
  resolvers: [
    DecisionQueries, DecisionFields, CouncilDecisions, MeetingDecisions, AgendaItemDecisions, DirectiveDecisions, VoteDecisions, WorkItemDecision,
    MinutesFields, MinutesPartFields, MeetingMinutes, DecisionResolver,
  ],
  workflows: [decisionWorkflow, minutesWorkflow],
};
