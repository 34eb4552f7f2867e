import { byRule } from '../kernel/write/by-rule.ts';
import type { Act } from '../kernel/write/command.ts';
import { Appointment, AppointmentCapacity } from '../people/index.ts';
import { openWork, WorkKind } from '../worklist/index.ts';
import { changed } from './handover.changes.ts';
import { Handover } from './handover.entity.ts';
import { listItems } from './list-items.ts';

const holders = { capacity: { $ne: AppointmentCapacity.DELEGATE } } as const;
const both = { populate: ['office', 'person'] } as const;

const findBefore = ({ em }: Act, { office, validFrom }: Appointment): Promise<Appointment | null> =>
  em.findOne(Appointment, { ...holders, office, validTo: { $lte: validFrom } }, { ...both, orderBy: { validTo: 'desc' } });

const findAfter = ({ em }: Act, { office, validTo }: Appointment): Promise<Appointment | null> =>
  validTo ? em.findOne(Appointment, { ...holders, office, validFrom: { $gte: validTo } }, { ...both, orderBy: { validFrom: 'asc' } }) : Promise.resolve(null);

/** Other offices that the person holds today: there they hear of it, when they have left this one. */
const otherOfficesOf = async ({ em, today }: Act, personId: string, officeId: string): Promise<string[]> => {
  const held = await em.find(Appointment, { ...holders, person: personId, validFrom: { $lte: today }, $or: [{ validTo: null }, { validTo: { $gt: today } }] });
  return [...new Set(held.map(({ office }) => office.id))].filter((id) => id !== officeId);
};

/** Of long ago: whoever came then has gone since, and there is nobody in the office to sign. */
const isOver = (incoming: Appointment | null, today: string): boolean => !!incoming?.validTo && incoming.validTo <= today;

/** One that is signed stays as it was signed; one that waits for a successor gets them. */
const recordPair = async (act: Act, outgoing: Appointment, incoming: Appointment | null): Promise<void> => {
  if (incoming?.person.id === outgoing.person.id) return;
  const on = incoming?.validFrom ?? outgoing.validTo;
  if (!on) return;
  const standing = await act.em.find(Handover, { outgoing }, { orderBy: { listedAt: 'desc' } });
  const open = standing.find((one) => !one.incoming || one.incoming.id === incoming?.id);
  if (open?.handedAt || open?.receivedAt || (open?.incoming && !incoming)) return;
  const { office } = outgoing;
  const facts = { on, incoming, toPerson: incoming?.person ?? null, listedAt: act.now };
  const handover = open ? act.em.assign(open, facts) : act.em.create(Handover, { ...facts, office, title: office.title, outgoing, fromPerson: outgoing.person });
  await act.em.flush();
  await listItems(act, handover);
  const officeIds = [...(isOver(incoming, act.today) ? [] : [office.id]), ...(await otherOfficesOf(act, outgoing.person.id, office.id))];
  const reason = { fa: 'کارهای این سمت به متصدی تازه می‌رسد؛ ببینید و امضا کنید.', en: 'The work of this office passes to its successor; read and sign.' };
  await openWork(act, { officeIds, kind: WorkKind.HAND_OVER, objectType: 'Handover', objectId: handover.id, reason });
  act.emit({
    kind: changed.HANDOVER_LISTED, objectType: 'Handover', objectId: handover.id, audience: { officeIds },
    facts: { on, outgoingId: outgoing.id, incomingId: incoming?.id ?? null },
  });
};

/** Whoever is appointed takes over from who was there before, and hands over to who comes after; a delegate does neither. */
export const recordHandovers = async (act: Act, appointment: Appointment): Promise<void> => {
  if (appointment.capacity === AppointmentCapacity.DELEGATE) return;
  await byRule(act, async () => {
    await act.em.populate(appointment, ['office', 'person']);
    const before = await findBefore(act, appointment);
    if (before) await recordPair(act, before, appointment);
    if (appointment.validTo) await recordPair(act, appointment, await findAfter(act, appointment));
  });
};
