import { announceToAll } from '../../kernel/bus/announce.ts';
import { globalId } from '../../kernel/global-id.ts';
import type { Words } from '../../kernel/refusal.ts';
import type { Act } from '../../kernel/write/command.ts';
import { closeWork, officeTopic, openWork, WorkKind } from '../../worklist/index.ts';
import { Delivery, DeliveryKind } from '../delivery.entity.ts';
import type { Publication } from '../publication.entity.ts';
import type { Addressee } from './addressees.ts';

const reason: Words = { fa: 'دستورالعمل ابلاغ شده است؛ وصول آن را اعلام کنید.', en: 'A directive has been published; acknowledge its receipt.' };

const isOriginal = ({ kind }: Addressee): boolean => kind === DeliveryKind.ORIGINAL;

/** Lays the letter before every addressee and gives those of the original the work to acknowledge it. */
export const deliver = async (act: Act, publication: Publication, addressees: readonly Addressee[]): Promise<void> => {
  const { em, now } = act;
  const directive = publication.directive;
  for (const addressee of addressees) {
    const { office, province, kind } = addressee;
    em.create(Delivery, {
      publication, directive, office, province, kind, sortKey: province.sortKey, deliveredAt: now,
      dueOn: isOriginal(addressee) ? publication.dueOn : null,
    });
  }
  await em.flush();
  await closeWork(act, { kind: WorkKind.PUBLISH, objectId: directive.id });
  await openWork(act, {
    officeIds: addressees.filter(isOriginal).map(({ office }) => office.id),
    kind: WorkKind.ACKNOWLEDGE, objectType: 'Directive', objectId: directive.id, reason, dueOn: publication.dueOn,
  });
  await announceToAll(em, addressees.map(({ office }) => officeTopic(office.id)), {
    kind: 'INBOX', directiveId: globalId('Directive', directive.id),
  });
};
