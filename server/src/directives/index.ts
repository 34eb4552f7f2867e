import type { Module } from '../kernel/module.ts';
import { declareSubject } from '../kernel/subject.ts';
import { DirectiveFields } from './directive.fields.ts';
import { DirectiveQueries } from './directive.queries.ts';
import { DirectiveResolver } from './directive.resolver.ts';
import { DirectiveSubscription } from './directive.subscription.ts';
import { directiveWorkflow } from './directive.workflow.ts';
import { ProvisionFields } from './provision.fields.ts';
import { ProvisionResolver } from './provision.resolver.ts';
import { SearchQueries } from './search.queries.ts';
import { DirectiveComparison, DirectiveVersionFields } from './version-comparison.ts';
import { DirectiveVersion } from './directive-version.entity.ts';
import { Directive } from './directive.entity.ts';
import { OpenText } from './open-text.entity.ts';
import { ProvisionRevision } from './provision-revision.entity.ts';
import { Provision } from './provision.entity.ts';
import { WorkflowFields, WorkflowQueries } from './workflow.fields.ts';
import { WorkflowDefinition } from './workflow-definition.entity.ts';

export { type FrozenProvision, Milestone } from './directive-version.entity.ts';
export { Classification, DirectiveKind, DirectiveState, Urgency } from './directive.enums.ts';
export { ProvisionChange } from './provision-revision.entity.ts';
export { councilSecurity, GuardedText, readerSecurity, textSecurity } from './text-guard.ts';
export { ProvisionKind } from './text/provision-kind.ts';
export { draftDirective } from './commands/draft-directive.ts';
export { reviseProvision } from './commands/revise-provision.ts';
export { submitDirective } from './commands/submit-directive.ts';
export { expectDirectiveRevision, findProvision } from './drafting/find-provision.ts';
export { copyGuard } from './drafting/copy-guard.ts';
export { directivesWith, holds } from './search.queries.ts';
export { directiveKeys } from './drafting/directive-keys.ts';
export { keepVersion } from './drafting/keep-version.ts';
export { factsOf, findDirective, openDirective, requireAct } from './drafting/open-directive.ts';
export { audienceOf, directiveTopic, tell } from './drafting/tell.ts';
export { guardOf } from './drafting/write-text.ts';
export type { DirectiveFacts } from './directive.facts.ts';
export { textUnmet } from './directive.workflow.ts';
export { type DirectiveExtension, extendDirectives, type TextChange } from './extend-directives.ts';
export { loadWorkflows } from './load-workflows.ts';
export type { WorkflowRoad } from './workflow-definition.entity.ts';
export { Directive, DirectiveVersion, Provision, ProvisionRevision, WorkflowDefinition };

declareSubject({ type: 'Directive', table: 'directive', title: 'title' });

export const directivesModule: Module = {
  name: 'directives',
  entities: [WorkflowDefinition, Directive, Provision, ProvisionRevision, DirectiveVersion, OpenText],
  resolvers: [
    DirectiveQueries, SearchQueries, DirectiveFields, DirectiveComparison, DirectiveVersionFields, ProvisionFields,
    WorkflowQueries, WorkflowFields, DirectiveResolver, ProvisionResolver, DirectiveSubscription,
  ],
  workflows: [directiveWorkflow],
};
