import { acceptLine } from '../../kernel/write/accept-text.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Directive } from '../directive.entity.ts';
import { Classification, type DirectiveKind, DirectiveState } from '../directive.enums.ts';
import type { ReviseDirectiveInput } from '../directive.inputs.ts';
import { chooseWorkflow } from '../drafting/choose-workflow.ts';
import { directiveKeys } from '../drafting/directive-keys.ts';
import { copyGuard } from '../drafting/copy-guard.ts';
import { expectDirectiveRevision } from '../drafting/find-provision.ts';
import { findDirective, openDirective } from '../drafting/open-directive.ts';
import { tell } from '../drafting/tell.ts';
import { directiveExtensions } from '../extend-directives.ts';
import { acceptClassification, titleLimit } from './draft-directive.ts';
import { changed } from '../directive.changes.ts';

const reviseKind = async (act: Act, directive: Directive, kind: DirectiveKind): Promise<void> => {
  if (directive.state !== DirectiveState.DRAFT) {
    refuseCommon('INVALID_INPUT', { path: ['input', 'kind'], parameters: { field: 'kind' } });
  }
  act.em.assign(directive, { kind, ...(await chooseWorkflow(act, kind)) });
};

const reviseClassification = (act: Act, directive: Directive, classification: Classification): void => {
  directive.classification = acceptClassification(classification);
  directive.isConfidential = classification === Classification.CONFIDENTIAL;
  const { readerOfficeIds } = directive;
  if (!readerOfficeIds.includes(act.viewer.officeId)) directive.readerOfficeIds = [...readerOfficeIds, act.viewer.officeId];
};

const summary = ({ title, kind, classification, urgency, revision }: Directive) => ({
  titleLength: title.length, kind, classification, urgency, revision,
});

/** Changes what a directive is beside its text. */
export const reviseDirective: Command<ReviseDirectiveInput, { directive: string }> = {
  name: 'reviseDirective',
  async run(act, input) {
    const directive = await findDirective(act, input.directiveId, ['input', 'directiveId']);
    await openDirective(act, directive, 'reviseDirective');
    expectDirectiveRevision(directive, input.expectedRevision);
    const before = summary(directive);
    const { title } = directive;
    if (typeof input.title === 'string') {
      directive.title = acceptLine(input.title, { path: ['input', 'title'], limit: titleLimit });
      act.em.assign(directive, directiveKeys(directive.title, directive.number));
    }
    const isRenamed = directive.title !== title;
    if (isRenamed) directive.textRevision += 1; // who confirms has read the title too
    if (input.kind && input.kind !== directive.kind) await reviseKind(act, directive, input.kind);
    if (input.urgency) directive.urgency = input.urgency;
    if (input.classification && input.classification !== directive.classification) {
      reviseClassification(act, directive, input.classification);
    }
    directive.revision += 1;
    directive.changedAt = act.now;
    await copyGuard(act, directive);
    if (isRenamed) for (const { onTextChanged } of directiveExtensions()) await onTextChanged?.(act, directive, []);
    tell(act, directive, { kind: changed.DIRECTIVE_REVISED, act: 'reviseDirective', before, after: summary(directive) });
    return { directive: directive.id };
  },
};
