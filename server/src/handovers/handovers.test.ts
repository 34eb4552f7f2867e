import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey, people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';

let shora: Shora;
let administrator: User;
beforeAll(async () => {
  shora = await startShora();
  administrator = await shora.signIn(people.administrator);
});
afterAll(() => shora.close());

const verb = async (name: string, type: string, asked: string, input: object, user = administrator): Promise<Loose> =>
  (await user.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${asked} refusals { code message path } } }`, { input }))[name];
const appoint = (input: object) => verb('appoint', 'AppointInput', 'appointment { id }', input);
const end = async (appointmentId: string, validTo: string): Promise<Loose> => {
  const { node } = await administrator.ask('query ($id: ID!) { node(id: $id) { ... on Appointment { revision } } }', { id: appointmentId });
  return verb('endAppointment', 'EndAppointmentInput', 'appointment { id validTo }', { appointmentId, expectedRevision: node.revision, validTo });
};
const sign = (user: User, handoverId: string) => verb('signHandover', 'SignHandoverInput', 'handover { id handedAt receivedAt isMineToSign }', { handoverId }, user);

const asked = `id on handedAt receivedAt isMineToSign fromPerson { name } toPerson { name } outgoing { id } incoming { id }
  items(first: 50) { nodes { kind workKind capacity title dueOn seat { council { kind } } } }`;
const handovers = async (officeId: string, user = administrator): Promise<Loose[]> =>
  (await user.ask(`query ($officeId: ID!) { handovers(officeId: $officeId) { nodes { ${asked} } } }`, { officeId })).handovers.nodes;

const officeOf = async (kind: string, code: string): Promise<Loose> => {
  const { offices } = await administrator.ask(
    `{ offices(kind: ${kind}, first: 50) { nodes { id title province { code } appointments(first: 3) { nodes { id person { id name } } } } } }`,
  );
  return offices.nodes.find((one: Loose) => one.province?.code === `IR-${code}`);
};

/** Somebody new, with a password, who signs in once they are appointed. */
const newPerson = async (personnelNumber: string, name: string) => {
  const { person } = await verb('createPerson', 'CreatePersonInput', 'person { id }', { personnelNumber, name, idempotencyKey: newKey() });
  return { personId: person.id, personnelNumber };
};
const signInNew = async ({ personId, personnelNumber }: { personId: string; personnelNumber: string }): Promise<User> => {
  const { password } = await verb('givePassword', 'GivePasswordInput', 'password', { personId });
  const user = shora.visitor();
  await user.ask('mutation ($input: SignInInput!) { signIn(input: $input) { signedIn refusals { code } } }', { input: { personnelNumber, password } });
  return user;
};

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran' }).format(new Date());
const later = (days: number): string => new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

test('what was open passes from one to the other, and both sign it', async () => {
  const office = await officeOf('DIRECTOR_GENERAL', '10');
  const predecessor = await shora.signIn(people.directorGeneral('10'));
  const workBefore = (await predecessor.ask('{ workList(first: 50) { nodes { kind } } }')).workList.nodes;
  await end(office.appointments.nodes[0].id, later(1));
  const [waiting] = await handovers(office.id);
  expect(waiting).toMatchObject({ on: later(1), fromPerson: { name: 'سعید صادقی' }, toPerson: null, incoming: null });

  const successor = await newPerson('666601', 'ساناز نمونه');
  await appoint({ personId: successor.personId, officeId: office.id, capacity: 'HOLDER', validFrom: later(1) });
  const list = await handovers(office.id);
  expect(list).toHaveLength(1);
  expect(list[0]).toMatchObject({ id: waiting.id, toPerson: { name: 'ساناز نمونه' }, on: later(1) });
  const items = list[0].items.nodes;
  expect(items.filter(({ kind }: Loose) => kind === 'WORK').map(({ workKind }: Loose) => workKind).toSorted()).toEqual(workBefore.map(({ kind }: Loose) => kind).toSorted());
  expect(items.filter(({ kind }: Loose) => kind === 'SEAT')).toEqual([expect.objectContaining({ capacity: 'VOTING', seat: { council: { kind: 'ADVISORY' } } })]);

  const mine = (await predecessor.ask('{ workList(kind: HAND_OVER, first: 5) { nodes { handover { id isMineToSign } title } } }')).workList.nodes;
  expect(mine).toEqual([{ handover: { id: waiting.id, isMineToSign: true }, title: office.title }]);
  expect((await sign(predecessor, waiting.id)).handover).toMatchObject({ receivedAt: null, isMineToSign: false, handedAt: expect.any(String) });
  expect((await sign(predecessor, waiting.id)).refusals).toMatchObject([{ code: 'HANDOVER_SIGNED' }]);
  expect((await sign(administrator, waiting.id)).refusals).toMatchObject([{ code: 'NOT_A_PARTY' }]);
});

test('the successor signs from their first day, and nobody else reads it', async () => {
  const office = await officeOf('PROVINCIAL_DEPUTY', '02');
  await end(office.appointments.nodes[0].id, today);
  const successor = await newPerson('666602', 'سهراب نمونه');
  await appoint({ personId: successor.personId, officeId: office.id, capacity: 'HOLDER', validFrom: today });
  const user = await signInNew(successor);
  const [handover] = await handovers(office.id, user);
  expect(handover).toMatchObject({ isMineToSign: true, on: today });
  const stranger = await shora.signIn(people.deputy('03'));
  expect(await handovers(office.id, stranger)).toEqual([]);
  expect((await sign(stranger, handover.id)).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await sign(user, handover.id)).handover.receivedAt).toEqual(expect.any(String));
  expect((await user.ask('{ workList(kind: HAND_OVER, first: 5) { nodes { id } } }')).workList.nodes).toEqual([]);
});

test('a signed list stays; an appointment between the two has its own', async () => {
  const office = await officeOf('PROVINCIAL_DEPUTY', '05');
  const outgoing = office.appointments.nodes[0].id;
  await end(outgoing, today);
  const predecessorAgain = await officeOf('PROVINCIAL_DEPUTY', '06');
  await appoint({ personId: office.appointments.nodes[0].person.id, officeId: predecessorAgain.id, capacity: 'DELEGATE', validFrom: today });
  const successor = await newPerson('666603', 'سیما نمونه');
  await appoint({ personId: successor.personId, officeId: office.id, capacity: 'HOLDER', validFrom: later(10) });
  const predecessor = await shora.signIn(people.deputy('05'), 'معاون');
  const [listed] = await handovers(office.id, predecessor);
  expect(listed).toMatchObject({ on: later(10), toPerson: { name: 'سیما نمونه' } });
  await sign(predecessor, listed.id);
  const acting = await newPerson('666604', 'سامان نمونه');
  await appoint({ personId: acting.personId, officeId: office.id, capacity: 'ACTING', validFrom: today, validTo: later(10) });
  const all = await handovers(office.id);
  expect(all.map(({ fromPerson, toPerson }) => [fromPerson.name, toPerson.name]).toSorted()).toEqual([
    [office.appointments.nodes[0].person.name, 'سامان نمونه'], [office.appointments.nodes[0].person.name, 'سیما نمونه'], ['سامان نمونه', 'سیما نمونه'],
  ].toSorted());
  expect(all.find(({ id }) => id === listed.id)).toMatchObject({ handedAt: expect.any(String), on: later(10) });
});

test('a delegate takes nothing over', async () => {
  const office = await officeOf('PROVINCIAL_DEPUTY', '07');
  await appoint({ personId: (await newPerson('666605', 'سحر نمونه')).personId, officeId: office.id, capacity: 'DELEGATE', validFrom: today });
  expect(await handovers(office.id)).toEqual([]);
});

test('an overlap is refused naming both, and an end is not moved into a successor’s days', async () => {
  const office = await officeOf('PROVINCIAL_DEPUTY', '08');
  const [standing] = office.appointments.nodes;
  const successor = await newPerson('666606', 'سپیده نمونه');
  const { refusals } = await appoint({ personId: successor.personId, officeId: office.id, capacity: 'ACTING', validFrom: today });
  expect(refusals).toMatchObject([{ code: 'APPOINTMENTS_OVERLAP', path: ['input', 'validFrom'] }]);
  expect(refusals[0].message).toContain(standing.person.name);
  expect(refusals[0].message).toContain('سپیده نمونه');
  await end(standing.id, later(5));
  await appoint({ personId: successor.personId, officeId: office.id, capacity: 'HOLDER', validFrom: later(5) });
  expect((await end(standing.id, later(20))).refusals).toMatchObject([{ code: 'END_NOT_LATER', path: ['input', 'validTo'] }]);
  expect((await end(standing.id, later(3))).refusals).toEqual([]);
});
