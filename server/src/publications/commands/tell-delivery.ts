import { announceToAll } from '../../kernel/bus/announce.ts';
import { globalId } from '../../kernel/global-id.ts';
import type { ChangeKind } from '../../kernel/feed/change-kinds.ts';
import type { Act } from '../../kernel/write/command.ts';
import { officeTopic } from '../../worklist/index.ts';
import type { Delivery } from '../delivery.entity.ts';

/** The topic under which those who watch over all deliveries hear of each. */
export const boardTopic = 'board';

/** Notes what an office did with its delivery; beside the office only the secretariat hears of it. */
export const tellDelivery = async (act: Act, delivery: Delivery, kind: ChangeKind, name: string): Promise<void> => {
  const { seenAt, acknowledgedAt, acknowledgedAs } = delivery;
  act.audit({ act: name, objectType: 'Delivery', objectId: delivery.id, after: { seenAt, acknowledgedAt, acknowledgedAs } });
  act.emit({ kind, objectType: 'Delivery', objectId: delivery.id, audience: { officeIds: [delivery.office.id] } });
  const directiveId = globalId('Directive', delivery.directive.id);
  await announceToAll(act.em, [officeTopic(delivery.office.id)], { kind: 'INBOX', directiveId });
  await announceToAll(act.em, [boardTopic], { kind: 'BOARD', directiveId });
};
