import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey, people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';

let shora: Shora;
let administrator: User;
beforeAll(async () => {
  shora = await startShora();
  administrator = await shora.signIn(people.administrator);
});
afterAll(() => shora.close());

const verb = (name: string, type: string, asked: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${asked} refusals { code message path details } } }`;

const verbs = {
  createPerson: verb('createPerson', 'CreatePersonInput', 'person { id name personnelNumber }'),
  createOffice: verb('createOffice', 'CreateOfficeInput', 'office { id title province { id } }'),
  appoint: verb('appoint', 'AppointInput', 'appointment { id validFrom validTo capacity }'),
  endAppointment: verb('endAppointment', 'EndAppointmentInput', 'appointment { id validTo revision }'),
  givePassword: verb('givePassword', 'GivePasswordInput', 'password person { id }'),
  addSeat: verb('addSeat', 'AddSeatInput', 'seat { id capacity revision }'),
  endSeat: verb('endSeat', 'EndSeatInput', 'seat { id validTo revision }'),
  adoptByLaw: verb('adoptByLaw', 'AdoptByLawInput', 'council { byLaw { version confirmationRule isSample } }'),
} as const;

const take = async (name: keyof typeof verbs, input: object, user: User = administrator): Promise<Loose> => (await user.ask(verbs[name], { input }))[name];
const codes = (payload: Loose): string[] => payload.refusals.map(({ code }: Loose) => code);

const officeOf = async (code: string): Promise<Loose> => {
  const { offices } = await administrator.ask(
    '{ offices(kind: PROVINCIAL_DEPUTY, first: 50) { nodes { id title province { code } appointments(first: 3) { nodes { id revision } } } } }',
  );
  return offices.nodes.find((one: Loose) => one.province.code === `IR-${code}`);
};

const newPerson = async (personnelNumber: string, name = 'ترانه یاوری'): Promise<string> =>
  (await take('createPerson', { personnelNumber, name, idempotencyKey: newKey() })).person.id;

test('a successor is appointed when the holder’s time has ended, and not before', async () => {
  const office = await officeOf('12');
  const personId = await newPerson('۴۴۴۴۰۱');
  const input = { personId, officeId: office.id, capacity: 'HOLDER', validFrom: '2026-01-01' };
  const early = await take('appoint', input);
  expect(codes(early)).toEqual(['APPOINTMENTS_OVERLAP']);
  expect(early.refusals[0].message).toContain('معاون امور اجتماعی بهزیستی استان کردستان');
  const [held] = office.appointments.nodes;
  const ending = { appointmentId: held.id, expectedRevision: held.revision, validTo: '2026-01-01' };
  expect((await take('endAppointment', ending)).appointment).toMatchObject({ validTo: '2026-01-01', revision: held.revision + 1 });
  expect((await take('appoint', input)).appointment).toMatchObject({ validFrom: '2026-01-01', capacity: 'HOLDER' });
  expect(codes(await take('appoint', input))).toEqual(['APPOINTED_ALREADY']);
});

test('whoever is newly appointed signs in with the password that was given, and acts for the office', async () => {
  const office = await officeOf('13');
  const personId = await newPerson('444402');
  await take('appoint', { personId, officeId: office.id, capacity: 'DELEGATE', validFrom: '2026-01-01' });
  const { password } = await take('givePassword', { personId });
  const visitor = shora.visitor();
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { signedIn } }';
  expect((await visitor.ask(signIn, { input: { personnelNumber: '444402', password } })).signIn.signedIn).toBe(true);
  expect((await visitor.ask('{ viewer { actingAs { capacity office { id } } powers } }')).viewer).toEqual({
    actingAs: { capacity: 'DELEGATE', office: { id: office.id } }, powers: [],
  });
});

test('an appointment that ended yesterday is worth nothing today', async () => {
  const office = await officeOf('14');
  const personId = await newPerson('444403');
  await take('appoint', { personId, officeId: office.id, capacity: 'DELEGATE', validFrom: '2020-01-01', validTo: '2021-01-01' });
  const { password } = await take('givePassword', { personId });
  const tried = await shora.visitor().ask('mutation ($input: SignInInput!) { signIn(input: $input) { signedIn refusals { code } } }', {
    input: { personnelNumber: '444403', password },
  });
  expect(tried.signIn).toEqual({ signedIn: false, refusals: [{ code: 'NO_APPOINTMENT' }] });
});

test('bad input is refused with its field', async () => {
  await newPerson('444404');
  expect(await take('createPerson', { personnelNumber: '۴۴۴۴۰۴', name: 'دیگری' })).toMatchObject({
    person: null, refusals: [{ code: 'PERSONNEL_NUMBER_TAKEN', path: ['input', 'personnelNumber'] }],
  });
  expect(codes(await take('createPerson', { personnelNumber: 'abc', name: 'x' }))).toEqual(['PERSONNEL_NUMBER_UNREADABLE']);
  expect(codes(await take('createPerson', { personnelNumber: '444405', name: 'الف\u202eب' }))).toEqual(['TEXT_FORBIDDEN_CHARACTER']);
  expect(codes(await take('createOffice', { kind: 'PROVINCIAL_DEPUTY', title: 'الف', titleEn: 'a' }))).toEqual(['PROVINCE_NEEDED']);
  const broken = await administrator.send(verbs.appoint, { input: { personId: 'x', officeId: 'y', capacity: 'HOLDER', validFrom: '2026-02-31' } });
  expect(broken.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  expect(codes(await take('appoint', { personId: 'x', officeId: 'y', capacity: 'HOLDER', validFrom: '2026-02-28' }))).toEqual(['NOT_FOUND']);
});

test('an end that somebody else has set meanwhile is not overwritten unseen', async () => {
  const office = await officeOf('16');
  const [held] = office.appointments.nodes;
  const ending = { appointmentId: held.id, expectedRevision: held.revision };
  const two = await Promise.all(['2030-01-01', '2031-01-01'].map((validTo) => take('endAppointment', { ...ending, validTo })));
  expect(two.flatMap(codes)).toEqual(['STALE_REVISION']);
  const [set] = two.flatMap(({ appointment }) => (appointment ? [appointment.validTo] : []));
  const refused = two.find(({ appointment }) => !appointment);
  expect(JSON.parse(refused?.refusals[0].details)).toEqual({ revision: held.revision + 1, validTo: set });
});

test('only an administrator keeps the register', async () => {
  const deputy = await shora.signIn(people.deputy('15'));
  expect(codes(await take('createPerson', { personnelNumber: '444406', name: 'x' }, deputy))).toEqual(['NOT_ALLOWED']);
  expect(codes(await take('givePassword', { personId: 'person_00000000-0000-4000-8000-000000000000' }, deputy))).toEqual(['NOT_ALLOWED']);
});

test('seats are given and ended, and a by-law gets its next version', async () => {
  const { councils } = await administrator.ask('{ councils { id kind seats { nodes { id capacity office { id } } } } }');
  const council = councils.find((one: Loose) => one.kind === 'ADVISORY');
  const office = await officeOf('20');
  const input = { councilId: council.id, officeId: office.id, capacity: 'VOTING', validFrom: '2026-01-01' };
  const { seat } = await take('addSeat', input);
  expect(codes(await take('addSeat', input))).toEqual(['SEAT_TAKEN']);
  expect(codes(await take('addSeat', { ...input, officeId: (await officeOf('22')).id, capacity: 'CHAIR' }))).toEqual(['CHAIR_TAKEN']);
  const ending = { seatId: seat.id, expectedRevision: seat.revision, validTo: '2026-06-01' };
  expect((await take('endSeat', ending)).seat).toMatchObject({ validTo: '2026-06-01', revision: seat.revision + 1 });
  const unseen = await take('endSeat', { ...ending, validTo: '2026-09-01' });
  expect(unseen.refusals).toMatchObject([{ code: 'STALE_REVISION', path: ['input', 'expectedRevision'] }]);
  const byLaw = {
    councilId: council.id, effectiveFrom: '2026-01-01', base: 'VOTES_CAST', numerator: 2, denominator: 3, inclusive: true, confirmationDays: 7,
    acknowledgeWithinDays: { NORMAL: 10, URGENT: 5, VERY_URGENT: 2, IMMEDIATE: 1 },
  };
  expect((await take('adoptByLaw', byLaw)).council.byLaw).toEqual({
    version: 2, confirmationRule: 'دست‌کم دوسوم آرای داده‌شده، ظرف ۷ روز', isSample: false,
  });
  expect(codes(await take('adoptByLaw', { ...byLaw, numerator: 4 }))).toEqual(['MAJORITY_MALFORMED']);
});
