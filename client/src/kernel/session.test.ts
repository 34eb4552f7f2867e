import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerWith, json, problem } from '../../test/answers.ts';
import { localPlace } from './place.ts';
import { useSession } from './session.ts';

const appointment = {
  id: 'appointment_1',
  capacity: 'HOLDER',
  office: { id: 'office_1', kind: 'SECRETARIAT', title: 'دبیرخانه', titleEn: 'Secretariat', provinceId: null },
};
const viewer = {
  personId: 'person_1',
  name: 'نسرین',
  isSample: true,
  actingAs: appointment,
  appointments: [appointment],
  powers: ['SECRETARIAT'],
  councilIds: [],
};

beforeEach(() => setActivePinia(createPinia()));
afterEach(() => vi.unstubAllGlobals());

it('knows who is signed in and for which office', async () => {
  answerWith({ viewer });
  const session = useSession();
  expect(session.status).toBe('unknown');
  await session.load();
  expect(session.status).toBe('in');
  expect(session.officeTitle).toBe('دبیرخانه');
  expect(session.has('SECRETARIAT')).toBe(true);
  expect(session.has('ADMINISTER')).toBe(false);
});

it('uses what the first page has asked already, once', async () => {
  const sent = answerWith({ viewer: null });
  window.shoraAsked = { 'Session {}': Promise.resolve(json({ data: { viewer } })) };
  const session = useSession();
  await session.load();
  expect(session.status).toBe('in');
  expect(sent).toHaveLength(0);
  await session.load();
  expect(session.status).toBe('out');
});

it('must choose an office before going on', async () => {
  answerWith({ viewer: { ...viewer, actingAs: null } });
  const session = useSession();
  await session.load();
  expect(session.status).toBe('choosing');
});

it('is signed out when the server no longer knows it, and says so', async () => {
  answerWith({ viewer }, problem('UNAUTHENTICATED', 401));
  const session = useSession();
  await session.load();
  session.expire();
  expect(session.status).toBe('out');
  expect(session.hasExpired).toBe(true);
  await session.load();
  expect(session.status).toBe('out');
});

it('notices that another window has signed out or changed the office', async () => {
  const other = { ...appointment, id: 'appointment_2' };
  const sent = answerWith({ viewer }, { viewer: { ...viewer, actingAs: other } }, { viewer: null });
  const session = useSession();
  await session.load();
  await session.check('appointment_1');
  expect(sent).toHaveLength(1);
  await session.check('appointment_2');
  expect(session.viewer?.actingAs?.id).toBe('appointment_2');
  await session.check('none');
  expect(session.status).toBe('out');
  expect(session.hasExpired).toBe(true);
});

it.each([
  ['/inbox?state=NEW', '/inbox?state=NEW'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  [undefined, '/'],
])('after signing in, %s leads to %s', (next, place) => {
  expect(localPlace(next)).toBe(place);
});
