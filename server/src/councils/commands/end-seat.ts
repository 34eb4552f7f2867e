import { LockMode } from '@mikro-orm/core';
import { announce } from '../../kernel/bus/announce.ts';
import { localId } from '../../kernel/global-id.ts';
import { expectRevision, refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Command } from '../../kernel/write/command.ts';
import { registerTopic, requireRegistrar } from '../../people/index.ts';
import { refuse } from '../council.refusals.ts';
import { Seat } from '../seat.entity.ts';

export interface EndOfSeat {
  readonly seatId: string;
  readonly expectedRevision: number;
  /** First day on which it no longer exists. */
  readonly validTo: string;
}

/** Ends a seat. Who was a member on any day before stays known. */
export const endSeat: Command<EndOfSeat, { seat: string }> = {
  name: 'endSeat',
  async run(act, { seatId, expectedRevision, validTo }) {
    requireRegistrar(act.viewer);
    const id = localId('Seat', seatId);
    const seat = (id && (await act.em.findOne(Seat, id, { lockMode: LockMode.PESSIMISTIC_WRITE }))) || refuseCommon('NOT_FOUND', { path: ['input', 'seatId'] });
    expectRevision(seat, expectedRevision, { validTo: seat.validTo ?? null });
    if (validTo <= seat.validFrom) refuse('PERIOD_EMPTY', { path: ['input', 'validTo'] });
    const before = { validTo: seat.validTo ?? null };
    seat.validTo = validTo;
    seat.revision += 1;
    await announce(act.em, registerTopic, { officeId: seat.office.id });
    act.audit({ act: 'endSeat', objectType: 'Seat', objectId: seat.id, before, after: { validTo } });
    return { seat: seat.id };
  },
};
