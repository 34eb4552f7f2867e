import { randomUUID } from 'node:crypto';
import { generateNKeysBetween } from 'fractional-indexing';
import { Council } from '../../councils/index.ts';
import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { acceptLine } from '../../kernel/write/accept-text.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { Directive } from '../directive.entity.ts';
import { Classification } from '../directive.enums.ts';
import type { DraftDirectiveInput, DraftedProvisionInput } from '../directive.inputs.ts';
import { mayBegin } from '../directive.policy.ts';
import { refuse } from '../directive.refusals.ts';
import { Milestone } from '../directive-version.entity.ts';
import { acceptHeading, acceptSource } from '../drafting/accept-provision.ts';
import { draftedFrom } from '../drafting/drafted-from.ts';
import { recognise } from '../drafting/recognise.ts';
import { directiveKeys } from '../drafting/directive-keys.ts';
import { chooseWorkflow } from '../drafting/choose-workflow.ts';
import { deriveText, type WrittenProvision } from '../drafting/derive-text.ts';
import { refuseStructure } from '../drafting/edit-text.ts';
import { keepVersion } from '../drafting/keep-version.ts';
import { tell } from '../drafting/tell.ts';
import { insertProvisions, recordRevisions } from '../drafting/write-text.ts';
import { findStructureFaults } from '../text/structure.ts';
import { changed } from '../directive.changes.ts';

export const titleLimit = 500;

/** Refuses what this system does not keep. */
export const acceptClassification = (classification: Classification): Classification =>
  classification === Classification.NORMAL || classification === Classification.CONFIDENTIAL
    ? classification
    : refuse('CLASSIFICATION_REFUSED', { path: ['input', 'classification'] });

const councilOf = async (act: Act, globalId: string): Promise<Council> => {
  const path = ['input', 'councilId'];
  const id = localId('Council', globalId);
  const council = id === null ? null : await act.em.findOne(Council, { id });
  if (!council) return refuseCommon('NOT_FOUND', { path });
  return mayBegin(act.viewer, council.id) ? council : refuse('COUNCIL_NOT_YOURS', { path });
};

const createDirective = async (act: Act, input: DraftDirectiveInput): Promise<Directive> => {
  const council = await councilOf(act, input.councilId);
  const classification = acceptClassification(input.classification);
  const title = acceptLine(input.title, { path: ['input', 'title'], limit: titleLimit });
  const { kind, urgency } = input;
  return act.em.create(Directive, {
    ...(await chooseWorkflow(act, kind)),
    title, kind, urgency, classification, council,
    createdBy: act.viewer.personId,
    createdByOffice: act.viewer.officeId,
    createdAt: act.now,
    changedAt: act.now,
    isConfidential: classification === Classification.CONFIDENTIAL,
    readerOfficeIds: [act.viewer.officeId],
    ...directiveKeys(title, null),
  });
};

/** What is drafted, and where in the input it came from. */
const provisionsOf = ({ provisions, pasted }: DraftDirectiveInput): readonly DraftedProvisionInput[] => {
  if (!pasted) return provisions;
  if (provisions.length > 0) refuseCommon('INVALID_INPUT', { path: ['input', 'pasted'], parameters: { field: 'pasted' } });
  return draftedFrom(recognise(pasted, ['input', 'pasted'])).provisions;
};

const writtenFrom = (provisions: readonly DraftedProvisionInput[]): WrittenProvision[] => {
  const ranks = generateNKeysBetween(null, null, provisions.length);
  return provisions.map(({ kind, depth, heading, source, repeated, numbering = null }, at) => {
    const path = ['input', 'provisions', String(at)];
    return {
      id: randomUUID(), rank: ranks[at] ?? '', kind, depth, repeated, numbering, revision: 1,
      heading: acceptHeading(heading, path),
      source: acceptSource(source, kind, path),
    };
  });
};

/** Begins a directive: empty, or with the provisions that a preview recognised and a person put right. */
export const draftDirective: Command<DraftDirectiveInput, { directive: string }> = {
  name: 'draftDirective',
  async run(act, input) {
    const directive = await createDirective(act, input);
    const written = writtenFrom(provisionsOf(input));
    const faults = findStructureFaults(written);
    if (faults.length > 0) refuseStructure(faults, written, ['input', 'provisions']);
    await act.em.flush();
    const rows = deriveText(written);
    await insertProvisions(act, directive, rows);
    await recordRevisions(act, directive, rows.map(({ id }) => ({ provisionId: id, change: 'DRAFTED' })));
    if (rows.length > 0) await keepVersion(act, directive, { milestone: Milestone.DRAFTED });
    tell(act, directive, {
      kind: changed.DIRECTIVE_DRAFTED, act: 'draftDirective',
      after: { kind: directive.kind, councilId: directive.council.id, classification: directive.classification, provisions: rows.length },
    });
    return { directive: directive.id };
  },
};
