import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people, type Shora, startShora, type User } from './shora.ts';

/** Whatever is sent, the answer is data or a refusal with a code; never a bug, never a long wait. */
const values: readonly (readonly [string, string])[] = [
  ['a null byte', 'a\0b'],
  ['a bidi override', '\u202eمتن'],
  ['half a surrogate pair', '\ud800'],
  ['1 MB', 'م'.repeat(500_000)],
  ['nothing', ''],
  ['wildcards', '%_\\'],
  ['quotes', `'";--`],
  ['an id of nothing', 'directive_00000000-0000-4000-8000-000000000000'],
  ['half an id', 'directive_'],
  ['an id with a tail', 'person_00000000-0000-4000-8000-000000000000 '],
  ['a type that is none', 'constructor_00000000-0000-4000-8000-000000000000'],
  ['a name of the language', '__proto__'],
];

const id = '00000000-0000-4000-8000-000000000000';

const operations: readonly string[] = [
  'query ($v: ID!) { node(id: $v) { id } }',
  'query ($v: ID!) { nodes(ids: [$v]) { id } }',
  'query ($v: ID!) { directive(id: $v) { id } provision(id: $v) { id } person(id: $v) { id } office(id: $v) { id } province(id: $v) { id } council(id: $v) { id } }',
  'query ($v: String) { directives(first: 2, text: $v) { totalCount nodes { id } } }',
  'query ($v: String) { people(first: 2, text: $v) { totalCount } offices(first: 2, text: $v) { totalCount } provinces(first: 2, text: $v) { totalCount } }',
  'query ($v: String) { directives(first: 2, after: $v) { nodes { id } } }',
  'query ($v: String) { people(last: 2, before: $v) { nodes { id } } }',
  'query ($v: ID!) { meeting(id: $v) { id } agendaItem(id: $v) { id } decision(id: $v) { id } }',
  'query ($v: String) { meetings(first: 2, text: $v) { totalCount } decisions(first: 2, text: $v) { totalCount } }',
  'mutation ($v: ID!) { recordArrival(input: { inviteeId: $v, expectedRevision: 0 }) { refusals { code } } }',
  'mutation ($v: ID!) { openMeetingVote(input: { itemId: $v, motion: "x", method: NAMED }) { refusals { code } } }',
  'mutation ($v: String!) { signMinutes(input: { meetingId: "meeting_00000000-0000-4000-8000-000000000000", contentHash: $v }) { refusals { code } } }',
  'mutation ($v: String!) { createCalendarFeed(input: { name: $v }) { refusals { code } } }',
  'mutation ($v: ID!) { actAs(input: { appointmentId: $v }) { refusals { code } } }',
  'mutation ($v: ID!) { revokeSession(input: { sessionId: $v }) { refusals { code } } }',
  'mutation ($v: ID!) { removeProvision(input: { provisionId: $v, expectedRevision: 1 }) { refusals { code } } }',
  `mutation ($v: String!) { draftDirective(input: { councilId: "council_${id}", title: $v, idempotencyKey: $v }) { refusals { code } } }`,
];

let shora: Shora;
let user: User;
beforeAll(async () => {
  shora = await startShora();
  user = await shora.signIn(people.secretary, 'دبیرخانه');
});
afterAll(() => shora.close());

const accepted = [undefined, 'BAD_USER_INPUT', 'BAD_CURSOR', 'NOT_FOUND'];

describe.each(operations)('%s', (operation) => {
  it.each(values)('takes %s', async (_, value) => {
    const { errors, extensions } = await user.send(operation, { v: value });
    expect(accepted).toContain(errors?.[0]?.extensions?.['code']);
    expect(extensions?.['requestId']).toBeTruthy();
  });
});

it.each([
  [-1, 'BAD_PAGE'], [101, 'BAD_PAGE'], [2_147_483_647, 'QUERY_TOO_COSTLY'], [1.5, 'BAD_USER_INPUT'], ['2', 'BAD_USER_INPUT'], [{}, 'BAD_USER_INPUT'], [[1], 'BAD_USER_INPUT'],
])('refuses a page of %j', async (first, code) => {
  const { errors } = await user.send('query ($first: Int) { directives(first: $first) { nodes { id } } }', { first });
  expect(errors?.[0]?.extensions?.['code']).toBe(code);
});

it('says so in the language of the caller', async () => {
  const { errors } = await user.send('{ directives(first: 101) { nodes { id } } }');
  expect(errors?.[0]?.message).toBe('«first» باید عددی از ۰ تا ۱۰۰ باشد؛ first و last با هم پذیرفته نمی‌شوند.');
});
