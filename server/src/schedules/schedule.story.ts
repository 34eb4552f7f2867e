import { newKey, people, type Loose, type Shora, type User } from '../../test/shora.ts';
import { adopt } from './drafting/adopt.ts';
import { AnnualSchedule } from './annual-schedule.entity.ts';
import { actAs } from '../../sample/act-as.ts';
import { localId } from '../kernel/global-id.ts';
import { systemSettings } from '../kernel/row-security.ts';
import { Appointment, OfficeKind } from '../people/index.ts';

/** What tests of this and of higher modules say of schedules, in GraphQL. */
const verb = (name: string, inputType: string, more: string) => `mutation ($input: ${inputType}!) { ${name}(input: $input) {
  schedule { id state revision planRevision } ${more} refusals { code message path unmet { code message } details } } }`;

const item = 'item { id kind title weight startsOn endsOn budget progress doneOn reports revision removedAt parent { id } ownerOffice { id } provinces { code } }';

const verbs = {
  draftSchedule: verb('draftSchedule', 'DraftScheduleInput', ''),
  addScheduleItem: verb('addScheduleItem', 'AddScheduleItemInput', item),
  reviseScheduleItem: verb('reviseScheduleItem', 'ReviseScheduleItemInput', item),
  moveScheduleItem: verb('moveScheduleItem', 'MoveScheduleItemInput', item),
  removeScheduleItem: verb('removeScheduleItem', 'RemoveScheduleItemInput', item),
  restoreScheduleItem: verb('restoreScheduleItem', 'RestoreScheduleItemInput', item),
  linkScheduleItems: verb('linkScheduleItems', 'LinkScheduleItemsInput', 'link { id kind lagDays }'),
  unlinkScheduleItems: verb('unlinkScheduleItems', 'UnlinkScheduleItemsInput', 'link { id removedAt }'),
  reportProgress: verb('reportProgress', 'ReportProgressInput', `${item} report { number progress asOf note }`),
  requestAdoption: verb('requestAdoption', 'ScheduleInput', 'vote { id state motion }'),
  proposeSchedule: verb('proposeSchedule', 'ScheduleInput', ''),
  withdrawSchedule: verb('withdrawSchedule', 'ScheduleInput', ''),
  closeSchedule: verb('closeSchedule', 'ScheduleInput', ''),
} as const;

/** Takes one act and gives the payload. */
export const take = async (user: User, name: keyof typeof verbs, input: object): Promise<Loose> => (await user.ask(verbs[name], { input }))[name];

export const council = async (user: User, kind: 'STRATEGIC' | 'ADVISORY'): Promise<string> => {
  const { councils } = await user.ask('{ councils { id kind } }');
  return councils.find((one: Loose) => one.kind === kind).id;
};

let nextYear = 1410;

/** A schedule of a year that no other test has. */
export const drafted = async (user: User, { kind = 'ADVISORY', ...more }: { kind?: 'ADVISORY' | 'STRATEGIC'; jalaliYear?: number; withApproaches?: boolean } = {}): Promise<Loose> => {
  nextYear += 1;
  const input = { councilId: await council(user, kind), jalaliYear: nextYear, withApproaches: false, idempotencyKey: newKey(), ...more };
  return { ...(await take(user, 'draftSchedule', input)).schedule, year: input.jalaliYear };
};

export const add = async (user: User, scheduleId: string, more: object): Promise<Loose> =>
  (await take(user, 'addScheduleItem', { scheduleId, title: 'ردیف نمونه', ...more })).item;

export const officeOf = async (user: User, title: string): Promise<string> =>
  (await user.ask('query ($t: String) { offices(text: $t, first: 1) { nodes { id } } }', { t: title })).offices.nodes[0].id;

/** One approach, one goal and two activities that follow one another; weights 100, 100, 60 and 40. */
export const planned = async (user: User, more: { jalaliYear?: number } = {}): Promise<Loose> => {
  const schedule = await drafted(user, more);
  const { approaches } = await user.ask('{ approaches { id } }');
  const ownerOfficeId = await officeOf(user, 'معاون امور اجتماعی بهزیستی استان اصفهان');
  const approach = await add(user, schedule.id, { kind: 'APPROACH', approachId: approaches[0].id, title: 'حمایت‌طلبی', weight: 100 });
  const goal = await add(user, schedule.id, { kind: 'GOAL', parentId: approach.id, title: 'جذب منابع', weight: 100 });
  const day = (text: string) => `${schedule.year}/${text}`;
  const first = await add(user, schedule.id, {
    kind: 'ACTIVITY', parentId: goal.id, title: 'تدوین', weight: 60, startsOnJalali: day('01/10'), endsOnJalali: day('03/31'), ownerOfficeId,
  });
  const second = await add(user, schedule.id, {
    kind: 'ACTIVITY', parentId: goal.id, title: 'اجرا', weight: 40, startsOnJalali: day('04/01'), endsOnJalali: day('12/20'), ownerOfficeId,
  });
  return { ...schedule, approach, goal, first, second, ownerOfficeId };
};

const planFields = `id state revision planRevision progress startsOn endsOn availableActs { act allowed unmet { code message } }
  plan { asOf progress expectedProgress votesNeeded
    rows { itemId number depth kind title weight startsOn endsOn baselineEndsOn forecastStartsOn forecastEndsOn progress isSummed isLate canReport revision reports }
    dependencies { linkId predecessorId successorId kind lagDays }
    deviations { title change startDays endDays baselineWeight weight } }`;

export const read = async (user: User, id: string): Promise<Loose> =>
  (await user.ask(`query ($id: ID!) { schedule(id: $id) { ${planFields} } }`, { id })).schedule;

/** The council's vote carries it; until votes are cast here, as the rule of the module does it. */
export const adopted = async (shora: Shora, user: User, scheduleId: string): Promise<void> => {
  const { revision } = await read(user, scheduleId);
  const { refusals } = await take(user, 'proposeSchedule', { scheduleId, expectedRevision: revision });
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
  await shora.database.transaction(systemSettings, async (em) => {
    const secretary = await em.findOneOrFail(Appointment, { person: { personnelNumber: people.secretary }, office: { kind: OfficeKind.SECRETARIAT } }, { populate: ['office', 'person'] });
    const act = await actAs(em, secretary);
    await adopt(act, await em.findOneOrFail(AnnualSchedule, { id: localId('AnnualSchedule', scheduleId) ?? '' }), null);
    await em.flush();
  });
};
