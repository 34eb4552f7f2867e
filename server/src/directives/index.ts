import type { Module } from '../kernel/module.ts';
import { DirectiveVersion } from './directive-version.entity.ts';
import { Directive } from './directive.entity.ts';
import { ProvisionRevision } from './provision-revision.entity.ts';
import { Provision } from './provision.entity.ts';
import { WorkflowDefinition } from './workflow-definition.entity.ts';

export { type FrozenProvision, Milestone } from './directive-version.entity.ts';
export { Classification, DirectiveKind, DirectiveState, Urgency } from './directive.enums.ts';
export { ProvisionChange } from './provision-revision.entity.ts';
export { councilSecurity, GuardedText, readerSecurity, textSecurity } from './text-guard.ts';
export { ProvisionKind } from './text/provision-kind.ts';
export type { WorkflowRoad } from './workflow-definition.entity.ts';
export { Directive, DirectiveVersion, Provision, ProvisionRevision, WorkflowDefinition };

export const directivesModule: Module = {
  name: 'directives',
  entities: [WorkflowDefinition, Directive, Provision, ProvisionRevision, DirectiveVersion],
  resolvers: [],
};
