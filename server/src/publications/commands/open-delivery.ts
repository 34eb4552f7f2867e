import { LockMode } from '@mikro-orm/core';
import { localId } from '../../kernel/global-id.ts';
import { refuse } from '../../kernel/refusals.ts';
import type { Act } from '../../kernel/write/command.ts';
import { Delivery } from '../delivery.entity.ts';

/** A delivery of the viewer's own office, locked; that of another does not exist for them, whatever else they may see. */
export const openDelivery = async ({ em, viewer }: Act, deliveryId: string): Promise<Delivery> => {
  const id = localId('Delivery', deliveryId);
  const delivery = id && (await em.findOne(Delivery, { id, office: viewer.officeId }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  return delivery || refuse('NOT_FOUND', { path: ['input', 'deliveryId'] });
};
