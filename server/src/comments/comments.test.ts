import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey, people, type Loose, type Shora, startShora, type User } from '../../test/shora.ts';
import { act, cast, draft, read } from '../directives/drafting.story.ts';

let shora: Shora;
let who: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  shora = await startShora();
  who = await cast(shora);
});
afterAll(() => shora.close());

const threadFields = `id quote start end anchorState state reopenReason provision { id label }
  comments { nodes { body office { title } mentionedOffices { id } } } availableActs { act allowed }`;

const verb = (name: string, type: string, more = '') =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { thread { ${threadFields} } ${more} refusals { code path } } }`;

const verbs = {
  addComment: verb('addComment', 'AddCommentInput', 'comment { id body }'),
  replyToComment: verb('replyToComment', 'ReplyToCommentInput'),
  resolveComment: verb('resolveComment', 'ResolveCommentInput'),
  reopenComment: verb('reopenComment', 'ReopenCommentInput'),
} as const;

const say = async (user: User, name: keyof typeof verbs, input: object): Promise<Loose> => (await user.ask(verbs[name], { input }))[name];

const codes = (payload: Loose): string[] => payload.refusals.map(({ code }: Loose) => code);

/** A fresh draft whose first article reads «هدف این دستورالعمل ارتقای کیفیت خدمات است.». */
const article = async (): Promise<Loose> => (await draft(who.secretary)).directive.provisions.nodes[1];

const commentOn = async (user: User, provision: Loose, quote: string, body = 'روشن‌تر نوشته شود'): Promise<Loose> => {
  const start = provision.source.indexOf(quote);
  return say(user, 'addComment', { idempotencyKey: newKey(), provisionId: provision.id, start, end: start + quote.length, quote, body });
};

const threadsOf = async (user: User, directiveId: string): Promise<Loose[]> => {
  const { directive } = await user.ask(
    `query ($id: ID!) { directive(id: $id) { openThreadCount commentThreads(first: 20) { totalCount nodes { ${threadFields} } } } }`,
    { id: directiveId },
  );
  return directive?.commentThreads.nodes ?? null;
};

const directiveOf = async (provision: Loose): Promise<string> =>
  (await who.secretary.ask('query ($id: ID!) { node(id: $id) { ... on Provision { directive { id } } } }', { id: provision.id })).node.directive.id;

test('a comment speaks of words, is answered, settled, and opened again with a reason', async () => {
  const { thread } = await commentOn(who.directorGeneral, await article(), 'ارتقای کیفیت');
  expect(thread).toMatchObject({ quote: 'ارتقای کیفیت', anchorState: 'ANCHORED', state: 'OPEN' });
  expect((await say(who.directorGeneral, 'replyToComment', { threadId: thread.id, body: 'یادآوری' })).thread.state).toBe('OPEN');
  expect((await say(who.secretary, 'replyToComment', { threadId: thread.id, body: 'پذیرفته شد' })).thread.state).toBe('ANSWERED');
  expect((await say(who.directorGeneral, 'resolveComment', { threadId: thread.id })).thread.state).toBe('RESOLVED');
  expect(codes(await say(who.secretary, 'replyToComment', { threadId: thread.id, body: 'دیر' }))).toEqual(['THREAD_IS_RESOLVED']);
  expect(codes(await say(who.secretary, 'reopenComment', { threadId: thread.id, reason: ' ' }))).toEqual(['TEXT_EMPTY']);
  const again = await say(who.secretary, 'reopenComment', { threadId: thread.id, reason: 'متن دوباره تغییر کرد' });
  expect(again.thread).toMatchObject({ state: 'REOPENED', reopenReason: 'متن دوباره تغییر کرد' });
  expect(again.thread.comments.nodes).toHaveLength(3);
});

test('comments follow the text through edits, and none is lost', async () => {
  const provision = await article();
  const id = await directiveOf(provision);
  await commentOn(who.secretary, provision, 'هدف این');
  await commentOn(who.secretary, provision, 'کیفیت خدمات');
  await act(who.secretary, 'reviseProvision', {
    provisionId: provision.id, expectedRevision: 1, source: 'بنا بر این، هدف این دستورالعمل ارتقای سطح خدمات است.',
  });
  const [moved, changed] = await threadsOf(who.secretary, id);
  expect(moved).toMatchObject({ quote: 'هدف این' });
  expect(['ANCHORED', 'MOVED']).toContain(moved.anchorState);
  const { provisions } = await read(who.secretary, id);
  expect(provisions.nodes[1].source.slice(moved.start, moved.end)).toBe('هدف این');
  expect(changed.anchorState).toBe('APPROXIMATE');
  await act(who.secretary, 'reviseProvision', { provisionId: provision.id, expectedRevision: 2, source: '' });
  expect((await threadsOf(who.secretary, id)).map((one) => one.anchorState)).toEqual(['ORPHANED', 'ORPHANED']);
});

test('a split takes each comment to its half, a merge brings them together, a removal keeps them', async () => {
  const provision = await article();
  const id = await directiveOf(provision);
  await commentOn(who.secretary, provision, 'هدف این');
  await commentOn(who.secretary, provision, 'کیفیت خدمات');
  const { created } = await act(who.secretary, 'splitProvision', {
    idempotencyKey: newKey(), provisionId: provision.id, expectedRevision: 1, at: provision.source.indexOf('ارتقای'),
  });
  expect((await threadsOf(who.secretary, id)).map((one) => one.provision.id)).toEqual([provision.id, created.id]);
  await act(who.secretary, 'mergeProvisions', { provisionId: created.id, expectedRevision: created.revision });
  const merged = await threadsOf(who.secretary, id);
  expect(merged.map((one) => one.provision.id)).toEqual([provision.id, provision.id]);
  const { provisions } = await read(who.secretary, id);
  const { source, revision } = provisions.nodes[1];
  expect(merged.map((one) => source.slice(one.start, one.end))).toEqual(['هدف این', 'کیفیت خدمات']);
  await act(who.secretary, 'removeProvision', { provisionId: provision.id, expectedRevision: revision });
  expect((await threadsOf(who.secretary, id)).map((one) => one.anchorState)).toEqual(['ORPHANED', 'ORPHANED']);
  await act(who.secretary, 'restoreProvision', { provisionId: provision.id });
  expect((await threadsOf(who.secretary, id)).map((one) => one.anchorState)).toEqual(['ANCHORED', 'ANCHORED']);
});

test('a provision that was removed takes no new comment, and words that moved are found again', async () => {
  const provision = await article();
  await act(who.secretary, 'reviseProvision', { provisionId: provision.id, expectedRevision: 1, source: `افزوده. ${provision.source}` });
  const late = await commentOn(who.secretary, provision, 'ارتقای کیفیت');
  expect(late.thread).toMatchObject({ start: provision.source.indexOf('ارتقای') + 'افزوده. '.length });
  await act(who.secretary, 'removeProvision', { provisionId: provision.id, expectedRevision: 2 });
  expect(codes(await commentOn(who.secretary, provision, 'ارتقای'))).toEqual(['PROVISION_IS_REMOVED']);
});

test('who does not make the text neither sees nor writes comments, by any road', async () => {
  const provision = await article();
  const { thread } = await commentOn(who.secretary, provision, 'هدف');
  expect(codes(await commentOn(who.outsider, provision, 'هدف'))).toEqual(['NOT_FOUND']);
  expect(codes(await say(who.outsider, 'replyToComment', { threadId: thread.id, body: 'سلام' }))).toEqual(['NOT_FOUND']);
  expect((await who.outsider.ask('query ($id: ID!) { node(id: $id) { id } }', { id: thread.id })).node).toBeNull();
});

test('a mentioned office finds it in its work list until it answers; one that cannot read it is not mentioned', async () => {
  const office = async (user: User): Promise<string> => (await user.ask('{ viewer { actingAs { office { id } } } }')).viewer.actingAs.office.id;
  const workOf = async (user: User): Promise<string[]> => (await user.ask('{ workList { nodes { kind } } }')).workList.nodes.map(({ kind }: Loose) => kind);
  const provision = await article();
  const input = { idempotencyKey: newKey(), provisionId: provision.id, start: 0, end: 0, body: 'نظر شما؟' };
  const refused = await say(who.secretary, 'addComment', { ...input, idempotencyKey: newKey(), mentionedOfficeIds: [await office(who.outsider)] });
  expect(codes(refused)).toEqual(['MENTION_CANNOT_SEE']);
  const expert = await office(who.expert);
  const { thread } = await say(who.secretary, 'addComment', { ...input, mentionedOfficeIds: [expert] });
  expect(thread.comments.nodes[0].mentionedOffices).toEqual([{ id: expert }]);
  expect(await workOf(who.expert)).toContain('ANSWER_COMMENT');
  await say(who.expert, 'replyToComment', { threadId: thread.id, body: 'موافقم' });
  expect(await workOf(who.expert)).not.toContain('ANSWER_COMMENT');
});

test('the same comment sent twice is one, and what is typed stays as typed', async () => {
  const provision = await article();
  const input = { idempotencyKey: newKey(), provisionId: provision.id, start: 0, end: 3, body: '<script>alert(1)</script> https://example.ir' };
  const [first, second] = [await say(who.secretary, 'addComment', input), await say(who.secretary, 'addComment', input)];
  expect(second.comment.id).toBe(first.comment.id);
  expect(first.comment.body).toBe(input.body);
  expect(codes(await say(who.secretary, 'addComment', { ...input, idempotencyKey: newKey(), body: 'الف\u202eب' }))).toEqual(['TEXT_FORBIDDEN_CHARACTER']);
});

test('a delegate of an office does not comment in its name', async () => {
  const delegate = await shora.signIn(people.delegateOfIsfahan);
  expect(codes(await commentOn(delegate, await article(), 'هدف'))).toEqual(['NOT_FOUND']);
});

test.each([
  ['a null byte', 'هد\0ف', 'TEXT_FORBIDDEN_CHARACTER'],
  ['half a character', '\ud800', 'TEXT_FORBIDDEN_CHARACTER'],
  ['a character that turns the line round', '\u202eهدف', 'TEXT_FORBIDDEN_CHARACTER'],
  ['more than a provision holds', 'ه'.repeat(100_001), 'TEXT_TOO_LONG'],
])('a quote with %s is refused', async (_, quote, code) => {
  const { id } = await article();
  const { refusals } = await say(who.secretary, 'addComment', { provisionId: id, start: 0, end: 3, quote, body: 'x' });
  expect(refusals).toEqual([{ code, path: ['input', 'quote'] }]);
});
