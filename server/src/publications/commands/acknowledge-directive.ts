import type { Act, Command } from '../../kernel/write/command.ts';
import { Appointment } from '../../people/index.ts';
import { closeWork, WorkKind } from '../../worklist/index.ts';
import { type Delivery, DeliveryKind } from '../delivery.entity.ts';
import type { AcknowledgeDirectiveInput } from '../publication.inputs.ts';
import { refuse } from '../publication.refusals.ts';
import { openDelivery } from './open-delivery.ts';
import { tellDelivery } from './tell-delivery.ts';
import { changed } from '../publication.changes.ts';

const acknowledge = async (act: Act, delivery: Delivery): Promise<void> => {
  const { em, viewer, now } = act;
  const { capacity } = await em.findOneOrFail(Appointment, { id: viewer.appointmentId });
  em.assign(delivery, {
    seenAt: delivery.seenAt ?? now,
    seenBy: delivery.seenBy ?? viewer.personId,
    acknowledgedAt: now,
    acknowledgedBy: viewer.personId,
    acknowledgedAs: capacity,
  });
  await closeWork(act, { kind: WorkKind.ACKNOWLEDGE, objectId: delivery.directive.id, officeIds: [viewer.officeId] });
  await tellDelivery(act, delivery, changed.DELIVERY_ACKNOWLEDGED, 'acknowledgeDirective');
};

/** Twice is no error: the person sees that it is acknowledged, by whom and when. */
export const acknowledgeDirective: Command<AcknowledgeDirectiveInput, { delivery: string }> = {
  name: 'acknowledgeDirective',
  async run(act, input) {
    const delivery = await openDelivery(act, input.deliveryId);
    if (delivery.kind === DeliveryKind.COPY) refuse('COPY_NEEDS_NO_ACKNOWLEDGEMENT', { path: ['input', 'deliveryId'] });
    if (!delivery.acknowledgedAt) await acknowledge(act, delivery);
    return { delivery: delivery.id };
  },
};
