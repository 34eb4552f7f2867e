import { globalId } from '../../kernel/global-id.ts';
import type { ChangeKind } from '../../kernel/feed/change-kinds.ts';
import type { Act, Audience } from '../../kernel/write/command.ts';
import type { Directive } from '../directive.entity.ts';

/** Who hears of a change of a directive: those of its councils and named offices; everybody once it is open. */
export const audienceOf = (directive: Directive): Audience => ({
  open: directive.isOpen,
  councilIds: [directive.council.id, ...(directive.confirmingCouncil ? [directive.confirmingCouncil.id] : [])],
  officeIds: directive.readerOfficeIds,
});

/** The topic under which live subscribers hear of one directive. */
export const directiveTopic = (directiveId: string): string => `directive:${directiveId}`;

/** More ids than this are not told one by one: a notice has little room, and the reader asks what changed anyway. */
const mostIds = 80;

export interface Told {
  readonly kind: ChangeKind;
  /** Name of the mutation. */
  readonly act: string;
  readonly provisionIds?: readonly string[];
  /** For the audit: ids, hashes and numbers, never text. */
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

/** Notes a change of a directive in the audit log, the change feed and for live subscribers. */
export const tell = (act: Act, directive: Directive, { kind, act: name, provisionIds = [], before, after }: Told): void => {
  act.audit({
    act: name, objectType: 'Directive', objectId: directive.id,
    ...(before ? { before } : {}),
    after: { ...after, ...(provisionIds.length > 0 ? { provisionIds: provisionIds.slice(0, mostIds), provisions: provisionIds.length } : {}) },
  });
  act.emit({
    kind, objectType: 'Directive', objectId: directive.id, audience: audienceOf(directive), topics: [directiveTopic(directive.id)],
    facts: {
      act: name,
      provisionIds: provisionIds.slice(0, mostIds).map((id) => globalId('Provision', id)),
      provisions: provisionIds.length,
      revision: directive.revision,
      textRevision: directive.textRevision,
      personId: globalId('Person', act.viewer.personId),
      officeId: globalId('Office', act.viewer.officeId),
    },
  });
};
