import { newKey, people, type Loose, type Shora, type User } from '../../test/shora.ts';
import { globalId } from '../kernel/global-id.ts';
import { asSystem } from '../kernel/write/write-road.ts';
import { Council, CouncilKind, Seat, votes } from '../councils/index.ts';
import { Appointment, OfficeKind } from '../people/index.ts';
import { type NewVote, openVote, takeVotesAt, type OpenSeat, type QuorumSnapshot } from './index.ts';

/** What tests of this and of higher modules say of votes, in GraphQL. */
const verb = (name: string, more = '') => `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
  vote { id state lapse isCurrent round result { sentence } } ${more} refusals { code message path unmet { code message } details } } }`;

const verbs = {
  openConsent: verb('openConsent'),
  castBallot: verb('castBallot', 'ballot { id choice }'),
  withdrawBallot: verb('withdrawBallot'),
  castSecretBallot: verb('castSecretBallot'),
  recordHands: verb('recordHands'),
  closeVote: verb('closeVote'),
  withdrawMotion: verb('withdrawMotion'),
  repeatVote: verb('repeatVote'),
  correctCount: verb('correctCount'),
} as const;

export const take = async (user: User, name: keyof typeof verbs, input: object): Promise<Loose> => (await user.ask(verbs[name], { input }))[name];

export const codes = (payload: Loose): string[] => payload.refusals.map(({ code }: Loose) => code);
export const unmet = (payload: Loose): string[] => payload.refusals.flatMap((one: Loose) => one.unmet.map(({ code }: Loose) => code));

/** The directors general of the advisory council in the sample, as two-digit codes of their provinces. */
const directors = ['09', '07', '02', '06', '21', '26', '11', '10'];
const deputies = ['01', '04', '24', '08'];

/** Thirteen voting seats: the chair, eight directors general, four social deputies. */
export const councilMembers = async (shora: Shora, count = 13): Promise<User[]> => {
  const numbers = [people.nationalDeputy, ...directors.map(people.directorGeneral), ...deputies.map(people.deputy)];
  return Promise.all(numbers.slice(0, count).map((number) => shora.signIn(number)));
};

export const councilOf = async (user: User, kind = 'ADVISORY'): Promise<string> =>
  (await user.ask('{ councils { id kind } }')).councils.find((one: Loose) => one.kind === kind).id;

export const consent = async (user: User, motion = 'برگزاری نشست آینده در اصفهان (نمونه)', council = 'ADVISORY'): Promise<Loose> =>
  take(user, 'openConsent', { councilId: await councilOf(user, council), motion, idempotencyKey: newKey() });

export const readVote = async (user: User, id: string): Promise<Loose> =>
  (
    await user.ask(
      `query ($id: ID!) { vote(id: $id) { id motion round method state lapse isCurrent deadlineOn isOver ruleSentence ruleTerms quorumSentence reason receiptCount
        result { seats eligible voted inFavour against abstained holding silent bySilence base needed isMet sentence }
        seats { id capacity presence hasVoted office { title } votingOffice { title } ballot { id choice reason } }
        mySeats { id hasVoted presence ballot { id choice } }
        ballots { choice } history { choice withdrawnAt } corrects { id } correctedBy { id } repeats { id } repeatedBy { id }
        availableActs { act allowed unmet { code message } } } }`,
      { id },
    )
  ).vote;

/** The seat of the user's office in a vote. */
export const mySeat = async (user: User, id: string): Promise<string> => (await readVote(user, id)).mySeats[0].id;

export const say = async (user: User, id: string, choice: string, more: object = {}): Promise<Loose> =>
  take(user, 'castBallot', { voteSeatId: await mySeat(user, id), choice, ...more });

/** A meeting as the votes see it: who is there, by the part of the title of an office, and whether it may decide. */
export interface Room {
  absent?: readonly string[];
  recused?: readonly string[];
  /** Part of the title of a seat's office → that of the office which sits for it. */
  substitutes?: Readonly<Record<string, string>>;
  quorum?: Partial<QuorumSnapshot>;
}

const rooms = new Map<string, Room>();
export const meetingType = 'TestMeeting';

const seatsIn = (room: Room, seats: readonly Seat[]): OpenSeat[] => {
  const is = (list: readonly string[] = [], { office }: Seat): boolean => list.some((part) => office.title.includes(part));
  const officeFor = ({ office }: Seat): string | undefined => {
    const [, part] = Object.entries(room.substitutes ?? {}).find(([title]) => office.title.includes(title)) ?? [];
    return part ? seats.find((other) => other.office.title.includes(part))?.office.id : undefined;
  };
  return seats.map((seat) => {
    const votingOfficeId = officeFor(seat) ?? null;
    const there = votingOfficeId ? 'SUBSTITUTE' : 'PRESENT';
    return { seatId: seat.id, votingOfficeId, presence: is(room.absent, seat) ? 'ABSENT' : is(room.recused, seat) ? 'RECUSED' : there };
  });
};

const quorumOf = (room: Room): QuorumSnapshot => ({
  needed: 7, present: 13, missingRoles: [], isMet: true, sentence: { fa: '۱۳ از ۱۳ حاضر؛ لازم: ۷', en: '13 of 13 present; needed: 7' }, ...room.quorum,
});

takeVotesAt({
  type: meetingType,
  snapshot: async ({ em }, occasionId) => {
    const room = rooms.get(occasionId) ?? {};
    const seats = await em.find(Seat, { council: { kind: CouncilKind.ADVISORY } }, { populate: ['office'] });
    return { seats: seatsIn(room, seats.filter(({ capacity }) => votes(capacity))), quorum: quorumOf(room) };
  },
  topics: async (_act, occasionId) => [`room:${occasionId}`],
});

export interface AtMeeting {
  readonly method: NewVote['method'];
  readonly room?: Room;
  readonly motion?: string;
  readonly subject?: NewVote['subject'];
}

/** Opens a vote of the advisory council at a meeting of its own, as the module of meetings does, and gives its id. */
export const openAtMeeting = async (shora: Shora, { method, room = {}, motion = 'پیشنهاد نمونه', subject = null }: AtMeeting): Promise<string> => {
  const occasion = { type: meetingType, id: crypto.randomUUID() };
  rooms.set(occasion.id, room);
  return asSystem(shora.database, 'test', async (act) => {
    const council = await act.em.findOneOrFail(Council, { kind: CouncilKind.ADVISORY });
    const secretary = await act.em.findOneOrFail(Appointment, { office: { kind: OfficeKind.SECRETARIAT } }, { populate: ['office', 'person'] });
    const seats = await act.em.find(Seat, { council }, { populate: ['office'] });
    const viewer = {
      personId: secretary.person.id, officeId: secretary.office.id, appointmentId: secretary.id, provinceId: null, councilIds: [], powers: ['SYSTEM'] as const,
      scopes: ['READ', 'WRITE'] as const, isDelegate: false, sessionId: null, tokenId: null,
    };
    const snapshot = { seats: seatsIn(room, seats.filter(({ capacity }) => votes(capacity))), quorum: quorumOf(room) };
    const vote = await openVote({ ...act, viewer }, { by: 'openVote', councilId: council.id, motion, method, subject, occasion, snapshot });
    return globalId('Vote', vote.id);
  });
};

/** What changes in the room while a vote of it is open. */
export const changeRoom = async (shora: Shora, voteId: string, room: Room): Promise<void> => {
  const [row] = await asSystem(shora.database, 'test', ({ em }) =>
    em.execute<{ occasion_id: string }[]>('select occasion_id from vote where id = ?', [voteId.slice('vote_'.length)]));
  rooms.set(row?.occasion_id ?? '', room);
};

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** As a voter's browser makes it: 130 random bits. */
export const newReceipt = (): string => [...crypto.getRandomValues(new Uint8Array(26))].map((byte) => alphabet[byte % 32]).join('');
