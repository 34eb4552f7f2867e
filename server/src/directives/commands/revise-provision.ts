import { LockMode } from '@mikro-orm/core';
import { globalId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { acceptHeading, acceptSource } from '../drafting/accept-provision.ts';
import { deriveContent } from '../drafting/derive-text.ts';
import { nextTextRevision, tellText } from '../drafting/edit-text.ts';
import { findProvision } from '../drafting/find-provision.ts';
import { openDirective } from '../drafting/open-directive.ts';
import { recordRevisions } from '../drafting/write-text.ts';
import { refuse } from '../directive.refusals.ts';
import type { ReviseProvisionInput } from '../provision.inputs.ts';
import { Provision } from '../provision.entity.ts';
import { ProvisionRevision } from '../provision-revision.entity.ts';
import { mergeText } from '../text/merge-text.ts';
import { findReferences } from '../text/references.ts';

interface Content {
  readonly heading: string | null;
  readonly source: string;
}

interface Settled extends Content {
  /** Whether another's change, unseen by the caller, is in it too. */
  readonly merged: boolean;
}

const contentOf = ({ heading, source }: { heading?: string | null; source: string }): Content => ({ heading: heading ?? null, source });

const isSame = (a: Content, b: Content): boolean => a.heading === b.heading && a.source === b.source;

/** Both changes in one text, or null when a person must choose. */
const mergeContent = (base: Content, theirs: Content, mine: Content): Content | null => {
  const heading = mergeText(base.heading ?? '', theirs.heading ?? '', mine.heading ?? '').text;
  const source = mergeText(base.source, theirs.source, mine.source).text;
  return heading === null || source === null ? null : { heading: heading === '' ? null : heading, source };
};

/**
 * What to store when the caller wrote on a revision that is no longer the newest: both changes when they touch
 * different words, else nothing, and the caller gets the three texts. No one's words are ever overwritten unseen.
 */
const settle = async (act: Act, provision: Provision, mineGiven: Partial<Content>, expected: number): Promise<Settled> => {
  const theirs = contentOf(provision);
  if (expected === provision.revision) return { ...theirs, ...mineGiven, merged: false };
  const baseRow = await act.em.findOne(ProvisionRevision, { provision: provision.id, number: expected });
  if (!baseRow) {
    return refuseCommon('INVALID_INPUT', { path: ['input', 'expectedRevision'], parameters: { field: 'expectedRevision' } });
  }
  const base = contentOf(baseRow);
  const mine = { ...base, ...mineGiven };
  if (isSame(base, theirs)) return { ...mine, merged: false };
  const merged = mergeContent(base, theirs, mine);
  if (merged) return { ...merged, merged: true };
  return refuse('STALE_REVISION', {
    path: ['input', 'source'],
    details: {
      provisionId: globalId('Provision', provision.id), revision: provision.revision,
      theirsBy: globalId('Person', provision.lastEditedBy.id), theirsAt: provision.lastEditedAt.toISOString(),
      base, theirs, mine,
    },
  });
};

const citationsFor = async (act: Act, directiveId: string, source: string): Promise<Map<string, string>> => {
  const targets = [...new Set(findReferences(source).map(({ targetId }) => targetId))];
  if (targets.length === 0) return new Map();
  const rows = await act.em.execute<{ id: string; citation: string }[]>(
    'select id, citation from provision where directive_id = ? and removed_at is null and id = any(?::uuid[])',
    [directiveId, `{${targets.join(',')}}`],
  );
  return new Map(rows.map(({ id, citation }) => [id, citation]));
};

const givenContent = (input: ReviseProvisionInput, provision: Provision): Partial<Content> => ({
  ...(input.heading === undefined ? {} : { heading: acceptHeading(input.heading, ['input']) }),
  ...(typeof input.source === 'string' ? { source: acceptSource(input.source, provision.kind, ['input']) } : {}),
});

/** Changes heading or text of one provision. It renumbers nothing, so it reads only this provision and what it refers to. */
export const reviseProvision: Command<ReviseProvisionInput, { provision: string; merged: boolean }> = {
  name: 'reviseProvision',
  async run(act, input) {
    const found = await findProvision(act, input.provisionId, ['input', 'provisionId']);
    const { directive } = found;
    const given = givenContent(input, found);
    await openDirective(act, directive, 'reviseProvision');
    const provision = await act.em.findOneOrFail(Provision, { id: found.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (provision.removedAt) refuse('PROVISION_REMOVED', { path: ['input', 'provisionId'], details: { mine: given } });
    const { merged, ...content } = await settle(act, provision, given, input.expectedRevision);
    const before = provision.source;
    if (isSame(content, contentOf(provision))) return { provision: provision.id, merged };
    await nextTextRevision(act, directive);
    const citations = await citationsFor(act, directive.id, content.source);
    act.em.assign(provision, {
      ...content,
      ...deriveContent({ kind: provision.kind, ...content }, provision.label, (id) => citations.get(id) ?? null),
      revision: provision.revision + 1,
      changedIn: directive.textRevision,
      lastEditedBy: act.viewer.personId,
      lastEditedByOffice: act.viewer.officeId,
      lastEditedAt: act.now,
    });
    await act.em.flush();
    await recordRevisions(act, directive, [{ provisionId: provision.id, change: 'REVISED' }]);
    await tellText(act, directive, 'reviseProvision', [{ provisionId: provision.id, change: 'REVISED', before, after: content.source }]);
    return { provision: provision.id, merged };
  },
};
