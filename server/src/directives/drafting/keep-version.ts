import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/audit/chain.ts';
import type { Act } from '../../kernel/write/command.ts';
import type { Directive } from '../directive.entity.ts';
import { DirectiveVersion, type FrozenProvision, type Milestone } from '../directive-version.entity.ts';
import { guardOf } from './write-text.ts';

export interface Keeping {
  readonly milestone: Milestone;
  readonly name?: string | null;
  readonly reason?: string | null;
}

/** sha256 over title and content, hex: what a signature or a later reader can compare. */
export const versionHash = (title: string, content: readonly FrozenProvision[]): string =>
  createHash('sha256').update(canonicalJson({ title, content })).digest('hex');

const readContent = async (act: Act, directiveId: string): Promise<FrozenProvision[]> => {
  const [row] = await act.em.execute<{ content: FrozenProvision[] | null }[]>(
    `select jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'depth', depth, 'repeated', repeated, 'label', label, 'citation', citation,
       'heading', heading, 'source', source, 'text', text, 'revision', revision, 'contentHash', content_hash) order by rank, id) as content
     from provision where directive_id = ? and removed_at is null`,
    [directiveId],
  );
  return row?.content ?? [];
};

/** The newest version of a directive, without its content. */
export const lastVersion = (act: Act, directiveId: string): Promise<Pick<DirectiveVersion, 'id' | 'number' | 'textRevision'> | null> =>
  act.em.findOne(
    DirectiveVersion,
    { directive: directiveId },
    { orderBy: { number: 'desc' }, fields: ['number', 'textRevision'] },
  );

/** Freezes the whole text as it stands. The directive is locked by the act that does this, so numbers have no gap. */
export const keepVersion = async (act: Act, directive: Directive, { milestone, name = null, reason = null }: Keeping): Promise<DirectiveVersion> => {
  await act.em.flush();
  const content = await readContent(act, directive.id);
  const last = await lastVersion(act, directive.id);
  return act.em.create(DirectiveVersion, {
    ...guardOf(directive),
    directive, milestone, name, reason, content,
    number: (last?.number ?? 0) + 1,
    title: directive.title,
    hash: versionHash(directive.title, content),
    textRevision: directive.textRevision,
    at: act.now,
    by: act.viewer.personId,
    byOffice: act.viewer.officeId,
  });
};
