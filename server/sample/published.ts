import type { EntityManager } from '@mikro-orm/postgresql';
import { confirmDirective, requestConfirmation } from '../src/confirmations/index.ts';
import { Seat, SeatCapacity, Council, CouncilKind } from '../src/councils/index.ts';
import { Directive, Provision, reviseProvision } from '../src/directives/index.ts';
import { globalId } from '../src/kernel/global-id.ts';
import { addDays } from '../src/kernel/jalali/civil-date.ts';
import { tehranDate } from '../src/kernel/jalali/tehran-time.ts';
import { Appointment, AppointmentCapacity } from '../src/people/index.ts';
import { Delivery, DeliveryKind, publishDirective } from '../src/publications/index.ts';
import { Vote } from '../src/votes/index.ts';
import { closeWork, WorkKind } from '../src/worklist/index.ts';
import { actAs } from './act-as.ts';
import { loadDirective, type SampleDirective } from './directives.ts';
import { contentOfNurseries, qualityOfEmergency, watchOfEmergencies } from './published-texts.ts';

const hourInMs = 3_600_000;

/** Who sits in the advisory council, the chair first. */
const votingMembers = async (em: EntityManager): Promise<Appointment[]> => {
  const council = await em.findOneOrFail(Council, { kind: CouncilKind.ADVISORY });
  const seats = await em.find(
    Seat,
    { council, capacity: { $in: [SeatCapacity.CHAIR, SeatCapacity.VOTING] } },
    { orderBy: { capacity: 'asc', office: { sortKey: 'asc' } } },
  );
  const appointments = await em.find(
    Appointment,
    { office: { $in: seats.map(({ office }) => office.id) }, capacity: AppointmentCapacity.HOLDER },
    { populate: ['office'] },
  );
  return seats.flatMap((seat) => appointments.filter(({ office }) => office.id === seat.office.id));
};

const textRevisionOf = async (em: EntityManager, id: string): Promise<number> => (await em.findOneOrFail(Directive, { id })).textRevision;

/** Drafts the text, opens its round and has so many seats confirm it. */
const bringToCouncil = async (em: EntityManager, secretary: Appointment, sample: SampleDirective, votes: number, daysAgo: number): Promise<string> => {
  const id = await loadDirective(await actAs(em, secretary, daysAgo), sample);
  const directiveId = globalId('Directive', id);
  const { round: voteId } = await requestConfirmation.run(await actAs(em, secretary, daysAgo), { directiveId });
  const { deadlineOn } = await em.findOneOrFail(Vote, { id: voteId });
  await em.nativeUpdate(Vote, { id: voteId }, { deadlineOn: addDays(tehranDate(new Date()), 1) }); // the votes of then are given now
  for (const member of (await votingMembers(em)).slice(0, votes)) {
    await confirmDirective.run(await actAs(em, member, daysAgo), { directiveId, expectedTextRevision: await textRevisionOf(em, id) });
  }
  await em.nativeUpdate(Vote, { id: voteId }, { deadlineOn });
  return id;
};

/** What became of a letter: provinces by their ISO codes; all others have only received it. */
interface Received {
  readonly daysAgo: number;
  readonly seen: (code: string) => boolean;
  readonly acknowledged: (code: string) => boolean;
}

const receive = async (em: EntityManager, directiveId: string, { daysAgo, seen, acknowledged }: Received): Promise<void> => {
  const deliveries = await em.find(Delivery, { directive: directiveId, kind: DeliveryKind.ORIGINAL }, { populate: ['province'], orderBy: { sortKey: 'asc' } });
  const holders = await em.find(Appointment, { office: { $in: deliveries.map(({ office }) => office.id) }, capacity: AppointmentCapacity.HOLDER });
  const done: string[] = [];
  deliveries.forEach((delivery, at) => {
    const code = delivery.province?.code ?? '';
    const person = holders.find(({ office }) => office.id === delivery.office.id)?.person;
    const readAt = new Date(delivery.deliveredAt.getTime() + (at + 3) * hourInMs);
    if (seen(code)) em.assign(delivery, { seenAt: readAt, seenBy: person ?? null });
    if (!acknowledged(code)) return;
    const acknowledgedAt = new Date(readAt.getTime() + hourInMs);
    em.assign(delivery, { acknowledgedAt, acknowledgedBy: person ?? null, acknowledgedAs: AppointmentCapacity.HOLDER });
    done.push(delivery.office.id);
  });
  await em.flush();
  await closeWork({ em, now: new Date(Date.now() - daysAgo * 24 * hourInMs) }, { kind: WorkKind.ACKNOWLEDGE, objectId: directiveId, officeIds: done });
};

const publish = async (em: EntityManager, secretary: Appointment, sample: SampleDirective, received: Received): Promise<void> => {
  const id = await bringToCouncil(em, secretary, sample, 7, received.daysAgo);
  const act = await actAs(em, secretary, received.daysAgo);
  const { revision } = await em.findOneOrFail(Directive, { id });
  await publishDirective.run(act, {
    directiveId: globalId('Directive', id), expectedRevision: revision, attachments: ['متن کامل'], references: [], furtherCopies: [],
  });
  await receive(em, id, received);
};

/** Report R3: confirmed by the advisory council, then communicated to all provinces. Isfahan has not read the last one yet. */
export const loadPublished = async (em: EntityManager, secretary: Appointment): Promise<void> => {
  const late = new Set(['IR-11', 'IR-22']);
  const early = new Set(['IR-07', 'IR-09', 'IR-06', 'IR-21', 'IR-26']);
  const onlySeen = new Set(['IR-02', 'IR-08', 'IR-18']);
  await publish(em, secretary, contentOfNurseries, {
    daysAgo: 12, seen: (code) => code !== 'IR-22', acknowledged: (code) => !late.has(code),
  });
  await publish(em, secretary, qualityOfEmergency, {
    daysAgo: 3, seen: (code) => early.has(code) || onlySeen.has(code), acknowledged: (code) => early.has(code),
  });
};

/** A text before the council: four of thirteen have confirmed it, and one provision was edited afterwards. */
export const loadInRound = async (em: EntityManager, secretary: Appointment): Promise<void> => {
  const id = await bringToCouncil(em, secretary, watchOfEmergencies, 4, 1);
  const provision = await em.findOneOrFail(Provision, { directive: id, source: { $like: 'گزارش ماهانه%' } });
  await reviseProvision.run(await actAs(em, secretary), {
    provisionId: globalId('Provision', provision.id), expectedRevision: provision.revision,
    source: 'گزارش ماهانه تا دهم ماه بعد فرستاده می‌شود.',
  });
};
