import type { Command } from '../../kernel/write/command.ts';
import type { DeliveryInput } from '../publication.inputs.ts';
import { openDelivery } from './open-delivery.ts';
import { tellDelivery } from './tell-delivery.ts';
import { changed } from '../publication.changes.ts';

/** The first reading counts; later ones change nothing. */
export const markSeen: Command<DeliveryInput, { delivery: string }> = {
  name: 'markSeen',
  async run(act, input) {
    const delivery = await openDelivery(act, input.deliveryId);
    if (!delivery.seenAt) {
      act.em.assign(delivery, { seenAt: act.now, seenBy: act.viewer.personId });
      await tellDelivery(act, delivery, changed.DELIVERY_SEEN, this.name);
    }
    return { delivery: delivery.id };
  },
};
