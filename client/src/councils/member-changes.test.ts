import { expect, it } from 'vitest';
import type { CouncilMemberFragment } from '../gql/councils/graphql.ts';
import { memberChanges } from './member-changes.ts';
import { unfilled } from './member-groups.ts';

const member = (seat: string, person: string | null, more: Partial<CouncilMemberFragment> = {}): CouncilMemberFragment => ({
  capacity: 'VOTING', hasVote: true, holding: person ? 'HOLDER' : 'VACANT', seatsOfPerson: person ? 1 : 0,
  seat: { id: seat, validFrom: '2014-03-21', validTo: null, revision: 1, isSample: false },
  office: { id: `office of ${seat}`, title: seat, titleEn: seat },
  person: person ? { id: person, name: person, isSample: false } : null,
  substitute: null,
  ...more,
});

it('tells who came, who went and which seat was handed over', () => {
  const earlier = [member('a', 'Ali'), member('b', 'Babak'), member('c', 'Cyrus'), member('d', null)];
  const later = [member('a', 'Ali'), member('b', 'Bahar'), member('d', 'Dara'), member('e', 'Elham')];
  expect(memberChanges(earlier, later).map(({ seatId, kind, before, after }) => [seatId, kind, before?.name ?? null, after?.name ?? null])).toEqual([
    ['b', 'HANDED_OVER', 'Babak', 'Bahar'],
    ['c', 'WENT', 'Cyrus', null],
    ['d', 'HANDED_OVER', null, 'Dara'],
    ['e', 'CAME', null, 'Elham'],
  ]);
});

it('tells nothing of a seat that changed only its substitute', () => {
  expect(memberChanges([member('a', 'Ali')], [member('a', 'Ali', { holding: 'ACTING' })])).toEqual([]);
});

it('misses a required role while nobody holds it and nobody stands in', () => {
  const chair = member('a', null, { capacity: 'CHAIR' });
  expect(unfilled(['CHAIR', 'SECRETARY'], [chair, member('b', 'Babak', { capacity: 'SECRETARY' })])).toEqual(['CHAIR']);
  const substitute = { id: 's', validFrom: '2026-01-01', validTo: null, basis: null, isSample: false, office: chair.office };
  expect(unfilled(['CHAIR'], [{ ...chair, substitute }])).toEqual([]);
});
