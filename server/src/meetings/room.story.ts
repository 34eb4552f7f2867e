import { newKey, type Loose, type User } from '../../test/shora.ts';
import { addItem, called, day, today } from './meeting.story.ts';

/** What tests say of a meeting that is being held, in GraphQL. */
const refused = 'refusals { code message path unmet { code message } details }';
const meeting = 'meeting { id state quorum { seats needed present missingRoles isMet sentence } currentItem { id } sessions { number openedAt endedAt } }';
const item = 'item { id state takenUpAt endedAt spentSeconds currentSince carriedTo { id } }';
const verb = (name: string, input: string, more = '') => `mutation ($input: ${input}!) { ${name}(input: $input) { ${meeting} ${more} ${refused} } }`;

const verbs = {
  openMeeting: verb('openMeeting', 'MeetingInput'),
  suspendMeeting: verb('suspendMeeting', 'SuspendMeetingInput'),
  resumeMeeting: verb('resumeMeeting', 'MeetingInput'),
  closeMeeting: verb('closeMeeting', 'MeetingInput'),
  takeUpItem: verb('takeUpItem', 'ItemInput', item),
  finishItem: verb('finishItem', 'ItemInput', item),
  carryOverItem: verb('carryOverItem', 'CarryOverItemInput', item),
  recordArrival: verb('recordArrival', 'RecordArrivalInput', 'invitee { id presence attendanceRevision } attendance { id arrivedAt }'),
  recordDeparture: verb('recordDeparture', 'RecordDepartureInput', 'invitee { id presence attendanceRevision } attendance { id leftAt }'),
  correctAttendance: verb('correctAttendance', 'CorrectAttendanceInput', 'invitee { id presence attendanceRevision } attendance { id arrivedAt leftAt isOnline corrects { id } }'),
  recuse: verb('recuse', 'RecuseInput', 'recusal { id invitee { id } }'),
  askToSpeak: verb('askToSpeak', 'AskToSpeakInput', 'speaker { id invitee { id } floorAt }'),
  giveTheFloor: verb('giveTheFloor', 'GiveTheFloorInput', 'speaker { id floorAt minutes }'),
  endTurn: verb('endTurn', 'SpeakerInput', 'speaker { id floorAt endedAt }'),
  openMeetingVote: verb('openMeetingVote', 'OpenMeetingVoteInput', 'vote { id state motion quorumSentence seats { id presence office { title } votingOffice { title } } agendaItem { id } }'),
} as const;

export const inRoom = async (user: User, name: keyof typeof verbs, input: object): Promise<Loose> => (await user.ask(verbs[name], { input }))[name];

/** Who is invited, in the order of the roll: chair, secretary, members. */
export const rollOf = async (user: User, meetingId: string): Promise<Loose[]> =>
  (
    await user.ask(
      `query ($id: ID!) { meeting(id: $id) { invitees(first: 100) { nodes { id capacity presence attendanceRevision office { id title }
        stays { id arrivedAt leftAt isOnline substitute { id } name } attendanceHistory { id replacedAt reason recordedBy { name } } } } } }`,
      { id: meetingId },
    )
  ).meeting.invitees.nodes;

export const arrive = async (user: User, invitee: Loose, more: object = {}): Promise<Loose> =>
  inRoom(user, 'recordArrival', { inviteeId: invitee.id, expectedRevision: invitee.attendanceRevision, idempotencyKey: newKey(), ...more });

export const leave = async (user: User, invitee: Loose, more: object = {}): Promise<Loose> =>
  inRoom(user, 'recordDeparture', { inviteeId: invitee.id, expectedRevision: invitee.attendanceRevision, ...more });

/** So many of the roll arrive, beginning with the chair and the secretary. */
export const gather = async (user: User, meetingId: string, count: number): Promise<Loose[]> => {
  const roll = await rollOf(user, meetingId);
  for (const invitee of roll.slice(0, count)) await arrive(user, invitee);
  return rollOf(user, meetingId);
};

/** A meeting of today that is open, with two items. */
export const opened = async (user: User, more: object = {}): Promise<Loose> => {
  const { id } = await called(user, { days: [day(today(), '00:00', '23:59')], ...more });
  const second = await addItem(user, id, { title: 'بند دوم', minutes: 10 });
  const { refusals } = await inRoom(user, 'openMeeting', { meetingId: id });
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
  const { agenda } = (await user.ask('query ($id: ID!) { meeting(id: $id) { agenda { id title state } } }', { id })).meeting;
  return { id, items: agenda.map((one: Loose) => one.id), second: second.id };
};
