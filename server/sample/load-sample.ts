import type { EntityManager } from '@mikro-orm/postgresql';
import { Account, hashPassword } from '../src/accounts/index.ts';
import { WorkWeek } from '../src/calendar/index.ts';
import { ByLaw, Council, CouncilKind, Seat, SeatCapacity } from '../src/councils/index.ts';
import { getKnown } from '../src/kernel/get-known.ts';
import { normalizeFa } from '../src/kernel/persian/search-key.ts';
import { sortKey } from '../src/kernel/persian/sort-key.ts';
import { Appointment, AppointmentCapacity, Office, OfficeKind, Person } from '../src/people/index.ts';
import { Province } from '../src/territories/index.ts';
import { byLawOf, directorsGeneral, socialDeputies, workWeek } from './councils.ts';
import { loadDirectives } from './directives.ts';
import { loadInRound, loadPublished } from './published.ts';
import { loadSchedules } from './schedules.ts';
import { loadMeeting } from './meetings.ts';
import { headquarters, headquartersPeople, sampleName, type SampleOffice, type SamplePerson } from './people.ts';

/** Every person of the sample signs in with it; the program prints it when it starts with the sample on. */
export const samplePassword = 'shora-sample';

/** The reports are of 1393 and later; their dates of appointment are not known. */
const appointedFrom = '2014-03-21';

const keys = (...names: string[]): { sortKey: string; searchKey: string } => ({
  sortKey: sortKey(names[0] ?? ''),
  searchKey: normalizeFa(names.join(' ')),
});

const officesOf = (province: Province): SampleOffice[] => [
  {
    key: `${province.code}:${OfficeKind.DIRECTOR_GENERAL}`, kind: OfficeKind.DIRECTOR_GENERAL, province: province.code,
    title: `مدیرکل بهزیستی استان ${province.name}`, titleEn: `Director general, ${province.nameEn}`,
  },
  {
    key: `${province.code}:${OfficeKind.PROVINCIAL_DEPUTY}`, kind: OfficeKind.PROVINCIAL_DEPUTY, province: province.code,
    title: `معاون امور اجتماعی بهزیستی استان ${province.name}`, titleEn: `Deputy for social affairs, ${province.nameEn}`,
  },
];

/** Report R3 names Isfahan's director general. */
const namedHolders: Readonly<Record<string, string>> = { 'IR-10:DIRECTOR_GENERAL': 'سعید صادقی' };

const peopleOf = (provinces: readonly Province[]): SamplePerson[] =>
  provinces.flatMap((province, n) =>
    officesOf(province).map(({ key, kind }, which) => ({
      personnelNumber: `${kind === OfficeKind.DIRECTOR_GENERAL ? '7' : '8'}000${province.code.slice(3)}`,
      name: namedHolders[key] ?? sampleName(2 * n + which),
      isSample: !(key in namedHolders),
      holds: [key],
    })),
  );

const loadOffices = (em: EntityManager, provinces: readonly Province[]): Map<string, Office> => {
  const byCode = new Map(provinces.map((province) => [province.code, province]));
  return new Map(
    [...headquarters, ...provinces.flatMap(officesOf)].map(({ key, kind, title, titleEn, province }) => [
      key,
      em.create(Office, { kind, title, titleEn, province: province ? getKnown(byCode, province) : null, ...keys(title, titleEn.toLowerCase()) }),
    ]),
  );
};

const loadPerson = (em: EntityManager, sample: SamplePerson, offices: ReadonlyMap<string, Office>, passwordHash: string): void => {
  const { personnelNumber, name, isSample } = sample;
  const person = em.create(Person, { personnelNumber, name, isSample, ...keys(name) });
  em.create(Account, { id: person.id, person, passwordHash, isSample: true });
  const appoint = (key: string, capacity: AppointmentCapacity): unknown =>
    em.create(Appointment, { person, office: getKnown(offices, key), capacity, validFrom: appointedFrom, isSample: true });
  for (const key of sample.holds) appoint(key, AppointmentCapacity.HOLDER);
  if (sample.delegateOf) appoint(sample.delegateOf, AppointmentCapacity.DELEGATE);
};

const loadSeats = async (em: EntityManager, offices: ReadonlyMap<string, Office>): Promise<void> => {
  const seat = (council: Council, key: string, capacity: SeatCapacity, isSample: boolean): unknown =>
    em.create(Seat, { council, office: getKnown(offices, key), capacity, validFrom: appointedFrom, isSample });
  for (const council of await em.findAll(Council)) {
    seat(council, 'deputy', SeatCapacity.CHAIR, false);
    seat(council, 'secretariat', SeatCapacity.SECRETARY, true);
    em.create(ByLaw, { council, version: 1, effectiveFrom: appointedFrom, isSample: true, rules: byLawOf(council.kind) });
    if (council.kind === CouncilKind.STRATEGIC) {
      seat(council, 'expert-children', SeatCapacity.VOTING, true);
      seat(council, 'expert-family', SeatCapacity.VOTING, true);
      continue;
    }
    for (const code of directorsGeneral) seat(council, `${code}:${OfficeKind.DIRECTOR_GENERAL}`, SeatCapacity.VOTING, false);
    for (const code of socialDeputies) seat(council, `${code}:${OfficeKind.PROVINCIAL_DEPUTY}`, SeatCapacity.VOTING, true);
  }
};

/** Fills an organisation that has no people with those of the reports and made-up ones; does nothing to another. */
export const loadSample = async (em: EntityManager): Promise<void> => {
  if ((await em.count(Person, {})) > 0) return;
  const provinces = await em.find(Province, { validTo: null }, { orderBy: { code: 'asc' } });
  const offices = loadOffices(em, provinces);
  const passwordHash = await hashPassword(samplePassword);
  for (const person of [...headquartersPeople, ...peopleOf(provinces)]) loadPerson(em, person, offices, passwordHash);
  await loadSeats(em, offices);
  em.create(WorkWeek, { ...workWeek, effectiveFrom: appointedFrom, enteredAt: new Date(0), isSample: true });
  await em.flush();
  const secretary = await em.findOneOrFail(Appointment, { office: getKnown(offices, 'secretariat') }, { populate: ['office'] });
  await loadDirectives(em, secretary);
  await loadPublished(em, secretary);
  await loadInRound(em, secretary);
  await loadSchedules(em, secretary, offices);
  await loadMeeting(em, secretary);
};
