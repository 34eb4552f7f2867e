import { addDays } from '../kernel/jalali/civil-date.ts';
import { tehranDate } from '../kernel/jalali/tehran-time.ts';
import { newKey, people, type Loose, type Shora, type User } from '../../test/shora.ts';

/** What tests of this and of higher modules say of meetings, in GraphQL. */
const refused = 'refusals { code message path unmet { code message } details }';
const meeting = 'meeting { id state revision number year firstOn lastOn place link invitees(first: 100) { totalCount } availableActs { act allowed unmet { code message } } }';
const item = 'item { id label depth position title note isHidden objectId objectType minutes dayNumber startsAt state revision presenter { id } parent { id } }';

const verb = (name: string, input: string, more = '') => `mutation ($input: ${input}!) { ${name}(input: $input) { ${meeting} ${more} ${refused} } }`;

const verbs = {
  planMeeting: verb('planMeeting', 'PlanMeetingInput'),
  reviseMeeting: verb('reviseMeeting', 'ReviseMeetingInput'),
  callMeeting: verb('callMeeting', 'CallMeetingInput'),
  cancelMeeting: verb('cancelMeeting', 'CancelMeetingInput'),
  addAgendaItem: verb('addAgendaItem', 'AddAgendaItemInput', item),
  moveAgendaItem: verb('moveAgendaItem', 'MoveAgendaItemInput', item),
  reviseAgendaItem: verb('reviseAgendaItem', 'ReviseAgendaItemInput', item),
  removeAgendaItem: verb('removeAgendaItem', 'AgendaItemInput'),
  inviteGuest: verb('inviteGuest', 'InviteGuestInput', 'invitees { id kind label office { id title } }'),
  inviteUnspecified: verb('inviteUnspecified', 'InviteUnspecifiedInput', 'invitees { id kind label }'),
  removeInvitee: verb('removeInvitee', 'InviteeInput'),
} as const;

export const take = async (user: User, name: keyof typeof verbs, input: object): Promise<Loose> => (await user.ask(verbs[name], { input }))[name];

export const codes = ({ refusals }: Loose): string[] => refusals.map(({ code }: Loose) => code);
export const unmetOf = ({ refusals }: Loose): string[] => refusals.flatMap(({ unmet }: Loose) => unmet.map(({ code }: Loose) => code));

export const today = (): string => tehranDate(new Date());
export const inDays = (days: number): string => addDays(today(), days);

export const cast = async (shora: Shora) => ({
  secretary: await shora.signIn(people.secretary, 'دبیرخانه'),
  chair: await shora.signIn(people.nationalDeputy),
  /** Director general of Isfahan: a voting seat in the advisory council. */
  member: await shora.signIn(people.directorGeneral('10')),
  /** Social deputy of Yazd: no seat. */
  outsider: await shora.signIn(people.deputy('21')),
});

export const councilOf = async (user: User, kind = 'ADVISORY'): Promise<string> =>
  (await user.ask('{ councils { id kind } }')).councils.find((one: Loose) => one.kind === kind).id;

export const officeOf = async (user: User, title: string): Promise<string> =>
  (await user.ask('query ($text: String) { offices(first: 1, text: $text) { nodes { id } } }', { text: title })).offices.nodes[0].id;

export const day = (date: string, startTime = '09:00', endTime = '12:00') => ({ date, startTime, endTime });

/** A meeting of the advisory council, planned for twenty days from now. */
export const plan = async (user: User, more: object = {}): Promise<Loose> => {
  const payload = await take(user, 'planMeeting', {
    idempotencyKey: newKey(), councilId: await councilOf(user), title: 'جلسهٔ آزمایشی', place: 'اصفهان', days: [day(inDays(20))], ...more,
  });
  if (!payload.meeting) throw new Error(JSON.stringify(payload.refusals));
  return payload.meeting;
};

export const addItem = async (user: User, meetingId: string, more: object = { title: 'گزارش' }): Promise<Loose> =>
  (await take(user, 'addAgendaItem', { idempotencyKey: newKey(), meetingId, ...more })).item;

/** The same, with one item and its invitees called. */
export const called = async (user: User, more: object = {}): Promise<Loose> => {
  const { id, revision } = await plan(user, more);
  await addItem(user, id);
  const payload = await take(user, 'callMeeting', { meetingId: id, expectedRevision: revision, shortNoticeReason: 'آزمایش' });
  if (!payload.meeting) throw new Error(JSON.stringify(payload.refusals));
  return payload.meeting;
};

export const read = async (user: User, id: string): Promise<Loose> =>
  (
    await user.ask(
      `query ($id: ID!) { meeting(id: $id) { id title state revision number year place link firstOn lastOn plannedMinutes shortNoticeReason cancelReason
        council { kind } hostProvince { code } byLaw { version } callNotice { neededDays daysLeft isShort mayBeShort } callWarnings { code message date meetingId }
        days { number date startsAt endsAt } agenda { id label depth title note isHidden objectId objectType minutes dayNumber startsAt state revision }
        invitees(first: 100) { nodes { id kind capacity label office { id title } } } myInvitation { id kind }
        availableActs { act allowed unmet { code message } } } }`,
      { id },
    )
  ).meeting;
