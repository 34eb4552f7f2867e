import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../kernel/viewer.ts';
import type { DirectiveFacts } from './directive.facts.ts';
import { extensionFactsSql } from './extend-directives.ts';

export type ToldFacts = Omit<DirectiveFacts, 'viewer'>;

/**
 * SQL of one JSON object: the facts of the row named `directive`, read by whoever asks under their own row security.
 * The read road and the commands use the same text, so that what `availableActs` tells is what a command allows.
 */
export const directiveFactsSql = (): string => `jsonb_build_object(
  'state', directive.state, 'councilId', directive.council_id, 'confirmingCouncilId', directive.confirming_council_id,
  'isConfidential', directive.is_confidential, 'readerOfficeIds', to_jsonb(directive.reader_office_ids),
  'provisionCount', (select count(*) from provision p where p.directive_id = directive.id and p.removed_at is null),
  'brokenReferences', (select coalesce(sum(p.broken_references), 0) from provision p where p.directive_id = directive.id and p.removed_at is null),
  'road', (select w.road -> 'acts' from workflow_definition w where w.id = directive.workflow_id),
  'needsConfirmation', (select w.road ->> 'confirmedBy' is not null from workflow_definition w where w.id = directive.workflow_id),
  'more', ${extensionFactsSql()})`;

export const findFacts = async (em: EntityManager, viewer: Viewer, directiveId: string): Promise<DirectiveFacts> => {
  const [row] = await em.execute<{ facts: ToldFacts }[]>(
    `select ${directiveFactsSql()} as facts from directive where directive.id = ?`,
    [directiveId],
  );
  if (!row) throw new Error('The directive is not visible to those who act on it.');
  return { ...row.facts, viewer };
};
