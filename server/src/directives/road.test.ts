import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { act, cast, councilId, draft, read, take } from './drafting.story.ts';

let shora: Shora;
let who: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  shora = await startShora();
  who = await cast(shora);
});
afterAll(() => shora.close());

const codes = (payload: Loose): string[] => payload.refusals.map(({ code }: Loose) => code);
const acts = async (user: User, id: string): Promise<Loose[]> =>
  (await user.ask('query ($id: ID!) { directive(id: $id) { availableActs { act allowed unmet { code message } } } }', { id })).directive.availableActs;

test('a draft is seen by its councils, the secretariat and those who draft, and by nobody else on any road', async () => {
  const { directive } = await draft(who.secretary, { title: 'پیش‌نویس پنهان' });
  const [provision] = directive.provisions.nodes;
  const { versions } = (await who.secretary.ask('query ($id: ID!) { directive(id: $id) { versions { nodes { id } } } }', { id: directive.id })).directive;
  const roads = `query ($directive: ID!, $provision: ID!, $version: ID!, $council: ID!) {
    directive(id: $directive) { id } provision(id: $provision) { id } directiveVersion(id: $version) { id }
    node(id: $directive) { id } nodes(ids: [$directive, $provision, $version]) { id }
    directives(text: "پیش‌نویس پنهان") { totalCount nodes { id } } byCouncil: directives(councilId: $council, states: [DRAFT, IN_REVIEW, CONFIRMED], first: 100) { nodes { id } } }`;
  const variables = { directive: directive.id, provision: provision.id, version: versions.nodes[0].id, council: await councilId(who.secretary, 'STRATEGIC') };
  for (const user of [who.secretary, who.expert, who.directorGeneral]) {
    const seen = await user.ask(roads, variables);
    expect([seen.directive?.id, seen.node?.id, seen.directives.totalCount]).toEqual([directive.id, directive.id, 1]);
  }
  for (const user of [who.outsider, shora.visitor()]) {
    expect(await user.ask(roads, variables)).toEqual({
      directive: null, provision: null, directiveVersion: null, node: null, nodes: [null, null, null],
      directives: { totalCount: 0, nodes: [] }, byCouncil: { nodes: [] },
    });
  }
  const refused = await act(who.outsider, 'reviseProvision', { provisionId: provision.id, expectedRevision: 1, source: 'x' });
  const unknown = await act(who.outsider, 'reviseProvision', { provisionId: 'provision_00000000-0000-4000-8000-000000000000', expectedRevision: 1, source: 'x' });
  expect(refused).toEqual(unknown);
  expect(codes(refused)).toEqual(['NOT_FOUND']);
});

test('the confirming council reads and may not write; malformed ids are unknown ones', async () => {
  const { directive } = await draft(who.secretary);
  expect(await acts(who.directorGeneral, directive.id)).toEqual([]);
  const [provision] = directive.provisions.nodes;
  expect(codes(await act(who.directorGeneral, 'reviseProvision', { provisionId: provision.id, expectedRevision: 1, source: 'x' }))).toEqual(['NOT_ALLOWED']);
  for (const bad of ['', 'x', directive.id, provision.id.replace('provision', 'directive'), 'provision_1', `${provision.id}0`]) {
    expect(codes(await act(who.secretary, 'reviseProvision', { provisionId: bad, expectedRevision: 1, source: 'x' }))).toEqual(['NOT_FOUND']);
  }
});

test('a confidential draft is closed to other offices that draft', async () => {
  const { directive } = await draft(who.secretary, { classification: 'CONFIDENTIAL', councilId: await councilId(who.secretary, 'ADVISORY') });
  const seen = (user: User) => user.ask('query ($id: ID!) { directive(id: $id) { classification } }', { id: directive.id });
  expect((await seen(who.secretary)).directive).toEqual({ classification: 'CONFIDENTIAL' });
  expect((await seen(who.expert)).directive).toBeNull();
  const { directive: open } = await take(who.secretary, 'reviseDirective', { directiveId: directive.id, expectedRevision: 1, classification: 'NORMAL' });
  expect(open.revision).toBe(2);
  expect((await seen(who.expert)).directive).toEqual({ classification: 'NORMAL' });
  expect((await read(who.expert, directive.id)).provisions.nodes).toHaveLength(4);
});

test('the road of a text is data that can be read, and says that it is a sample', async () => {
  const { workflows } = await who.outsider.ask('{ workflows { version isSample acts confirmedBy kind } }');
  expect(workflows).toEqual([
    { version: 1, isSample: true, acts: ['submitDirective', 'requestConfirmation', 'publishDirective'], confirmedBy: 'ADVISORY', kind: null },
  ]);
});

test('an empty draft says what it lacks, in the language of the reader', async () => {
  const { directive } = await draft(who.secretary, { provisions: [] });
  const submit = (await acts(who.secretary, directive.id)).find(({ act }) => act === 'submitDirective');
  expect(submit).toEqual({ act: 'submitDirective', allowed: false, unmet: [{ code: 'NO_PROVISIONS', message: 'متن هنوز حکمی ندارد.' }] });
  const refused = await take(who.secretary, 'submitDirective', { directiveId: directive.id, expectedRevision: 1 });
  expect(refused.refusals[0]).toMatchObject({ code: 'NOT_NOW', unmet: [{ code: 'NO_PROVISIONS' }] });
});

test('submitted, edited in review, returned with a reason: each step keeps a version', async () => {
  const { directive } = await draft(who.expert);
  const id = directive.id;
  expect(codes(await take(who.expert, 'submitDirective', { directiveId: id, expectedRevision: 7 }))).toEqual(['STALE_REVISION']);
  const submitted = await take(who.expert, 'submitDirective', { directiveId: id, expectedRevision: 1 });
  expect(submitted).toMatchObject({ directive: { state: 'IN_REVIEW', revision: 2 }, version: { number: 2, milestone: 'SUBMITTED' } });
  expect(codes(await take(who.expert, 'submitDirective', { directiveId: id, expectedRevision: 2 }))).toEqual(['NOT_NOW']);
  const edited = await act(who.expert, 'reviseProvision', { provisionId: directive.provisions.nodes[1].id, expectedRevision: 1, source: 'در بررسی' });
  expect(edited.provision.revision).toBe(2);
  expect(codes(await take(who.expert, 'returnToDraft', { directiveId: id, expectedRevision: 2, reason: ' ' }))).toEqual(['TEXT_EMPTY']);
  const returned = await take(who.secretary, 'returnToDraft', { directiveId: id, expectedRevision: 2, reason: 'تعریف‌ها کم است.' });
  expect(returned).toMatchObject({ directive: { state: 'DRAFT' }, version: { number: 3, milestone: 'RETURNED', reason: 'تعریف‌ها کم است.' } });
});

test('versions are compared word by word, moved provisions as moved', async () => {
  const { directive } = await draft(who.secretary);
  const nodes = directive.provisions.nodes;
  await act(who.secretary, 'reviseProvision', { provisionId: nodes[3].id, expectedRevision: 1, source: 'برنامه تا پایان خرداد ارسال می‌شود.' });
  await act(who.secretary, 'moveProvision', { provisionId: nodes[1].id, anchorId: nodes[2].id, placement: 'AFTER' });
  await act(who.secretary, 'insertProvision', { directiveId: directive.id, placement: 'NEXT', kind: 'ANNEX', heading: 'فرم' });
  const saved = await take(who.secretary, 'saveVersion', { directiveId: directive.id, name: 'پس از جلسه', idempotencyKey: newKey() });
  expect(saved.version).toMatchObject({ number: 2, milestone: 'SAVED', name: 'پس از جلسه' });
  expect(codes(await take(who.secretary, 'saveVersion', { directiveId: directive.id, name: 'دوباره' }))).toEqual(['VERSION_UNCHANGED']);
  const { directive: compared } = await who.expert.ask(
    `query ($id: ID!) { directive(id: $id) { versions(order: OLDEST) { nodes { id number hash provisions { label text } } } } }`,
    { id: directive.id },
  );
  const [first, second] = compared.versions.nodes;
  expect(first.provisions).toHaveLength(4);
  const compare = `query ($id: ID!, $from: ID!, $to: ID) { directive(id: $id) { compareVersions(from: $from, to: $to) {
    provisionId fate moved before { label } after { label } text { kind text } } } }`;
  const changes = (await who.expert.ask(compare, { id: directive.id, from: first.id, to: second.id })).directive.compareVersions;
  expect(changes.map(({ fate, moved }: Loose) => [fate, moved])).toEqual(expect.arrayContaining([['EDITED', false], ['ADDED', false]]));
  expect(changes.filter(({ moved }: Loose) => moved)).toHaveLength(1);
  const edited = changes.find(({ fate }: Loose) => fate === 'EDITED');
  expect(edited.text).toEqual([
    { kind: 'SAME', text: 'برنامه تا پایان ' }, { kind: 'DELETE', text: 'فروردین' }, { kind: 'INSERT', text: 'خرداد' }, { kind: 'SAME', text: ' ارسال می‌شود.' },
  ]);
  expect((await who.expert.ask(compare, { id: directive.id, from: second.id, to: null })).directive.compareVersions).toEqual([]);
  expect((await who.expert.ask(compare, { id: directive.id, from: directive.id, to: null })).directive.compareVersions).toBeNull();
});

test('is found by title and text in any spelling', async () => {
  await draft(who.secretary, { title: 'شیوه‌نامهٔ سنجش كيفيت ۱۲۳', provisions: [{ kind: 'ARTICLE', depth: 0, source: 'ظرفیت‌های محلی شناسایی می‌شود.' }] });
  for (const text of ['کیفیت 123', '۱۲۳ سنجش', 'ظرفیتهای', 'شیوه نامه', 'ظرفیت های محلی', 'ظرفيت‌هاي']) {
    const { directives } = await who.expert.ask('query ($text: String) { directives(text: $text) { nodes { title } } }', { text });
    expect(directives.nodes.map(({ title }: Loose) => title), text).toContain('شیوه‌نامهٔ سنجش کیفیت ۱۲۳');
  }
  const search = 'query ($text: String!) { search(text: $text, first: 10) { totalCount nodes { weight directive { title } provision { label } } } }';
  const found = await who.expert.ask(search, { text: 'ظرفیت محلي' });
  expect(found.search).toEqual({ totalCount: 1, nodes: [{ weight: 1, directive: { title: 'شیوه‌نامهٔ سنجش کیفیت ۱۲۳' }, provision: { label: 'ماده ۱' } }] });
  const byTitle = await who.expert.ask(search, { text: 'سنجش کیفیت' });
  expect(byTitle.search.nodes).toEqual([{ weight: 0, directive: { title: 'شیوه‌نامهٔ سنجش کیفیت ۱۲۳' }, provision: null }]);
  expect((await who.outsider.ask(search, { text: 'سنجش کیفیت ۱۲۳' })).search.totalCount).toBe(0);
  expect((await who.expert.ask(search, { text: '  ' })).search.totalCount).toBe(0);
  const { directives } = await who.expert.ask('{ directives(states: [PUBLISHED], text: "سنجش کیفیت ۱۲۳") { totalCount } }');
  expect(directives.totalCount).toBe(0);
});

test('every change is in the audit log, and none of the text', async () => {
  const { directive } = await draft(who.secretary, { title: 'راز سربه‌مهر' });
  await act(who.secretary, 'reviseProvision', { provisionId: directive.provisions.nodes[1].id, expectedRevision: 1, source: 'رازی که نباید جایی بماند' });
  const uuid = directive.id.split('_')[1];
  const rows = await shora.database.transaction(
    { 'app.person': '', 'app.office': '', 'app.province': '', 'app.councils': '{}', 'app.powers': '{SYSTEM}' },
    (em) => em.execute<Loose[]>(`select act, "before", "after" from audit_entry where object_id = ? order by position`, [uuid]),
  );
  expect(rows.map(({ act }: Loose) => act)).toEqual(['draftDirective', 'reviseProvision']);
  expect(JSON.stringify(rows)).not.toMatch(/راز/);
});
