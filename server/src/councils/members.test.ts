import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey, people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { localId } from '../kernel/global-id.ts';
import { systemSettings } from '../kernel/row-security.ts';
import { findMembers } from './index.ts';

let shora: Shora;
let administrator: User;
let advisory: string;
let strategic: string;
beforeAll(async () => {
  shora = await startShora();
  administrator = await shora.signIn(people.administrator);
  const { councils } = await administrator.ask('{ councils { id kind } }');
  [advisory, strategic] = ['ADVISORY', 'STRATEGIC'].map((kind) => councils.find((one: Loose) => one.kind === kind).id) as [string, string];
});
afterAll(() => shora.close());

const verb = async (name: string, type: string, asked: string, input: object, user = administrator): Promise<Loose> =>
  (await user.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${asked} refusals { code message path } } }`, { input }))[name];
const appoint = (input: object) => verb('appoint', 'AppointInput', 'appointment { id }', input);
const endAppointment = async (appointmentId: string, validTo: string): Promise<Loose> => {
  const { node } = await administrator.ask('query ($id: ID!) { node(id: $id) { ... on Appointment { revision } } }', { id: appointmentId });
  return verb('endAppointment', 'EndAppointmentInput', 'appointment { id }', { appointmentId, expectedRevision: node.revision, validTo });
};
const substitute = (input: object, user?: User) =>
  verb('appointSubstitute', 'AppointSubstituteInput', 'substitute { id validFrom validTo basis office { title } seat { id } }', input, user);
const endSubstitute = (input: object) => verb('endSubstitute', 'EndSubstituteInput', 'substitute { validTo }', input);

const members = async (council: string, asOf?: string): Promise<Loose[]> => {
  const asked = `query ($id: ID!, $asOf: Date) { council(id: $id) { members(asOf: $asOf, first: 50) { totalCount nodes {
    capacity hasVote holding seatsOfPerson seat { id } office { id title province { code } } person { name } appointment { id capacity } substitute { office { title } } } } } }`;
  return (await administrator.ask(asked, { id: council, asOf })).council.members.nodes;
};
const turns = async (): Promise<string[]> => {
  const { council } = await administrator.ask('query ($id: ID!) { council(id: $id) { membershipTurns(first: 50) { nodes { on } } } }', { id: advisory });
  return council.membershipTurns.nodes.map(({ on }: Loose) => on);
};
const of = (list: Loose[], code: string): Loose => list.find(({ office }) => office.province?.code === `IR-${code}`);
const officeId = async (code: string): Promise<string> =>
  (await administrator.ask('{ offices(kind: PROVINCIAL_DEPUTY, first: 50) { nodes { id province { code } } } }')).offices.nodes
    .find((one: Loose) => one.province.code === `IR-${code}`).id;
const newPerson = async (personnelNumber: string, name: string): Promise<string> =>
  (await verb('createPerson', 'CreatePersonInput', 'person { id }', { personnelNumber, name, idempotencyKey: newKey() })).person.id;

test('who was a member on a day is told with office and person, as a council is read out', async () => {
  const today = await members(advisory);
  expect(today.map(({ capacity }) => capacity)).toEqual(['CHAIR', 'SECRETARY', ...Array(12).fill('VOTING')]);
  expect(today.filter(({ hasVote }) => hasVote)).toHaveLength(13);
  expect(of(today, '10')).toMatchObject({ holding: 'HOLDER', person: { name: 'سعید صادقی' }, substitute: null, seatsOfPerson: 1 });
  expect(await members(advisory, '2014-03-20')).toEqual([]);
});

test('one person on two seats is one person and two seats', async () => {
  const both = (await members(strategic)).filter(({ person }) => person.name === 'نسرین پارسا');
  expect(both.map(({ capacity, seatsOfPerson, hasVote }) => [capacity, seatsOfPerson, hasVote])).toEqual([['SECRETARY', 2, false], ['VOTING', 2, true]]);
});

test('a vacant seat is told as vacant, an acting holder as acting, each on its days', async () => {
  const seat = of(await members(advisory), '07');
  await endAppointment(seat.appointment.id, '2025-01-01');
  const personId = await newPerson('555501', 'پروانه نمونه');
  await appoint({ personId, officeId: seat.office.id, capacity: 'ACTING', validFrom: '2025-03-01', validTo: '2025-06-01' });
  const holding = async (day: string) => (({ holding, person, seatsOfPerson }) => [holding, person?.name ?? null, seatsOfPerson])(of(await members(advisory, day), '07'));
  expect(await holding('2024-12-31')).toEqual(['HOLDER', seat.person.name, 1]);
  expect(await holding('2025-01-01')).toEqual(['VACANT', null, 0]);
  expect(await holding('2025-03-01')).toEqual(['ACTING', 'پروانه نمونه', 1]);
  expect(await holding('2025-06-01')).toEqual(['VACANT', null, 0]);
  expect(await turns()).toEqual(['2025-06-01', '2025-03-01', '2025-01-01', '2014-03-21']);
});

test('a delegate receives for the office and does not sit for it', async () => {
  const seat = of(await members(advisory), '02');
  await appoint({ personId: await newPerson('555502', 'دلارام نمونه'), officeId: seat.office.id, capacity: 'DELEGATE', validFrom: '2025-01-01' });
  expect(of(await members(advisory), '02')).toMatchObject({ holding: 'HOLDER', person: seat.person });
});

test('a substitute sits for a seat on dated days, and overlaps are refused naming both', async () => {
  const seat = of(await members(advisory), '10').seat.id;
  const [isfahan, kerman] = [await officeId('10'), await officeId('08')];
  const input = { seatId: seat, officeId: isfahan, validFrom: '2026-01-01', validTo: '2026-02-01', basis: 'نامهٔ ۱۲ (نمونه)' };
  expect((await substitute(input)).substitute).toMatchObject({ validTo: '2026-02-01', basis: 'نامهٔ ۱۲ (نمونه)', seat: { id: seat } });
  const then = async (day: string) => of(await members(advisory, day), '10').substitute?.office.title ?? null;
  expect([await then('2025-12-31'), await then('2026-01-31'), await then('2026-02-01')]).toEqual([null, 'معاون امور اجتماعی بهزیستی استان اصفهان', null]);

  const { refusals: [overlap] } = await substitute({ ...input, officeId: kerman, validFrom: '2026-01-31', validTo: null });
  expect(overlap).toMatchObject({ code: 'SUBSTITUTES_OVERLAP', path: ['input', 'validFrom'] });
  expect(overlap.message).toContain('معاون امور اجتماعی بهزیستی استان اصفهان');
  expect(overlap.message).toContain('معاون امور اجتماعی بهزیستی استان کرمان');
  expect((await substitute({ ...input, officeId: kerman, validFrom: '2026-02-01', validTo: null })).refusals).toEqual([]);
});

test('a substitute who cannot be is refused with the field', async () => {
  const { seat, office } = of(await members(advisory), '06');
  const input = { seatId: seat.id, officeId: await officeId('06'), validFrom: '2026-01-01' };
  const codes = async (more: object) => (await substitute({ ...input, ...more })).refusals.map(({ code, path }: Loose) => [code, path.at(-1)]);
  expect(await codes({ officeId: office.id })).toEqual([['SUBSTITUTE_FOR_ITSELF', 'officeId']]);
  expect(await codes({ validTo: '2026-01-01' })).toEqual([['PERIOD_EMPTY', 'validTo']]);
  expect(await codes({ validFrom: '2014-03-20' })).toEqual([['SEAT_NOT_THEN', 'validFrom']]);
  expect(await codes({ seatId: office.id })).toEqual([['NOT_FOUND', 'seatId']]);
  const { substitute: made } = await substitute(input);
  expect((await endSubstitute({ substituteId: made.id, validTo: '2026-01-01' })).refusals).toMatchObject([{ code: 'PERIOD_EMPTY' }]);
  expect((await endSubstitute({ substituteId: made.id, validTo: '2026-03-01' })).substitute).toEqual({ validTo: '2026-03-01' });
  expect((await endSubstitute({ substituteId: made.id, validTo: '2026-02-01' })).refusals).toMatchObject([{ code: 'SUBSTITUTE_ENDED' }]);
});

test('the secretariat names substitutes; a deputy does not', async () => {
  const seat = of(await members(advisory), '26').seat.id;
  const input = { seatId: seat, officeId: await officeId('26'), validFrom: '2027-01-01', validTo: '2027-02-01' };
  expect((await substitute(input, await shora.signIn(people.deputy('26')))).refusals).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await substitute(input, await shora.signIn(people.secretary, 'دبیرخانه'))).refusals).toEqual([]);
});

test('whoever may sit for a seat today is of the council today', async () => {
  const deputy = await shora.signIn(people.deputy('09'));
  const councils = async () => (await deputy.ask('{ viewer { councilIds } }')).viewer.councilIds;
  expect(await councils()).toEqual([]);
  const seat = of(await members(advisory), '09').seat.id;
  const { substitute: made } = await substitute({ seatId: seat, officeId: await officeId('09'), validFrom: '2020-01-01' });
  expect(await councils()).toEqual([advisory]);
  await endSubstitute({ substituteId: made.id, validTo: '2020-01-02' });
  expect(await councils()).toEqual([]);
});

test('advisers are read out after those who vote, whatever the alphabet says', async () => {
  const input = { councilId: strategic, officeId: await officeId('13'), capacity: 'ADVISORY', validFrom: '2026-01-01', idempotencyKey: newKey() };
  await verb('addSeat', 'AddSeatInput', 'seat { id }', input);
  expect((await members(strategic)).map(({ capacity, hasVote }) => [capacity, hasVote])).toEqual([
    ['CHAIR', true], ['SECRETARY', false], ['VOTING', true], ['VOTING', true], ['ADVISORY', false],
  ]);
});

test('commands are told the same members', async () => {
  const list = await shora.database.transaction(systemSettings, (em) => findMembers(em, localId('Council', advisory) ?? '', '2026-01-15'));
  const told = await members(advisory, '2026-01-15');
  expect(list.map(({ seatId, holding }) => [seatId, holding])).toEqual(told.map(({ seat, holding }) => [localId('Seat', seat.id), holding]));
  expect(list.filter(({ substituteOfficeId }) => substituteOfficeId !== null)).toHaveLength(told.filter((one) => one.substitute !== null).length);
});
