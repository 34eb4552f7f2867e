import { announce } from '../../kernel/bus/announce.ts';
import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Command } from '../../kernel/write/command.ts';
import { Office, registerTopic, requireRegistrar } from '../../people/index.ts';
import { Council } from '../council.entity.ts';
import { refuse } from '../council.refusals.ts';
import { Seat, SeatCapacity } from '../seat.entity.ts';

export interface NewSeat {
  readonly councilId: string;
  readonly officeId: string;
  readonly capacity: SeatCapacity;
  readonly validFrom: string;
}

/** Gives an office a seat in a council. Votes that are open keep the seats they were opened with. */
export const addSeat: Command<NewSeat, { seat: string }> = {
  name: 'addSeat',
  async run(act, { councilId, officeId, capacity, validFrom }) {
    requireRegistrar(act.viewer);
    const [councilKey, officeKey] = [localId('Council', councilId), localId('Office', officeId)];
    const council = (councilKey && (await act.em.findOne(Council, councilKey))) || refuseCommon('NOT_FOUND', { path: ['input', 'councilId'] });
    const office = (officeKey && (await act.em.findOne(Office, officeKey))) || refuseCommon('NOT_FOUND', { path: ['input', 'officeId'] });
    await act.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [council.id]);
    const standing = await act.em.find(
      Seat,
      { council, $or: [{ validTo: null }, { validTo: { $gt: validFrom } }] },
      { populate: ['office'] },
    );
    const titleOf = (seat: Seat): string => (act.language === 'fa' ? seat.office.title : seat.office.titleEn);
    const own = standing.find((seat) => seat.office.id === office.id);
    if (own) refuse('SEAT_TAKEN', { path: ['input', 'officeId'], parameters: { title: titleOf(own) } });
    const chair = capacity === SeatCapacity.CHAIR ? standing.find((seat) => seat.capacity === SeatCapacity.CHAIR) : undefined;
    if (chair) refuse('CHAIR_TAKEN', { path: ['input', 'capacity'], parameters: { title: titleOf(chair) } });
    const seat = act.em.create(Seat, { council, office, capacity, validFrom, isSample: false });
    await announce(act.em, registerTopic, { officeId: office.id });
    act.audit({ act: 'addSeat', objectType: 'Seat', objectId: seat.id, after: { councilId: council.id, officeId: office.id, capacity, validFrom } });
    return { seat: seat.id };
  },
};
