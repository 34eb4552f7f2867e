import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProvisionKind } from '../text/provision-kind.ts';
import type { ListNumbering } from '../text/provision-label.ts';

/** A provision as its table holds it, as far as editing the text is concerned. */
export interface StoredProvision {
  readonly id: string;
  readonly rank: string;
  readonly kind: ProvisionKind;
  readonly depth: number;
  readonly repeated: boolean;
  readonly numbering: ListNumbering | null;
  readonly heading: string | null;
  readonly source: string;
  readonly text: string;
  readonly label: string;
  readonly citation: string;
  readonly ordinal: number | null;
  readonly parentId: string | null;
  readonly revision: number;
  readonly contentHash: string;
  readonly brokenReferences: number;
  readonly searchKey: string;
}

const columns = `id, rank, kind, depth, repeated, numbering, heading, source, text, label, citation, ordinal, parent_id as "parentId",
  revision, content_hash as "contentHash", broken_references as "brokenReferences", search_key as "searchKey"`;

/** The standing provisions of a text in the order of reading. */
export const loadText = (em: EntityManager, directiveId: string): Promise<StoredProvision[]> =>
  em.execute(`select ${columns} from provision where directive_id = ? and removed_at is null order by rank, id`, [directiveId]);

/** A removed provision and what was removed with it, in the order in which they stood. */
export const loadRemoved = (em: EntityManager, provisionId: string): Promise<StoredProvision[]> =>
  em.execute(
    `with recursive gone as (
       select id, removed_at from provision where id = ? and removed_at is not null
       union all
       select p.id, p.removed_at from provision p join gone g on p.parent_id = g.id and p.removed_at = g.removed_at
     ) select ${columns} from provision where id in (select id from gone) order by rank, id`,
    [provisionId],
  );
