import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Loose, type Shora, startShora } from '../../test/shora.ts';
import { systemSettings } from '../kernel/row-security.ts';
import { act, cast, draft } from './drafting.story.ts';
import { copyGuard, Directive, DirectiveState } from './index.ts';

let shora: Shora;
let who: Awaited<ReturnType<typeof cast>>;
let id: string;
beforeAll(async () => {
  shora = await startShora();
  who = await cast(shora);
  const { directive } = await draft(who.secretary, { title: 'متن گشوده' });
  id = directive.id;
  const nodes = directive.provisions.nodes;
  await act(who.secretary, 'reviseProvision', { provisionId: nodes[1].id, expectedRevision: 1, source: 'واژهٔ یگانهٔ گشودگی' });
  await act(who.secretary, 'removeProvision', { provisionId: nodes[3].id, expectedRevision: 1 });
  await shora.database.transaction(systemSettings, async (em) => {
    const found = await em.findOneOrFail(Directive, { id: id.split('_')[1] ?? '' });
    em.assign(found, { state: DirectiveState.PUBLISHED, isOpen: true, publishedAt: new Date() });
    await copyGuard({ em }, found);
  });
});
afterAll(() => shora.close());

test('publishing opens the text to everybody who is signed in, and not how it came about', async () => {
  const query = `query ($id: ID!) { directive(id: $id) { title removedProvisions { totalCount } versions { totalCount } availableActs { act }
    provisions { nodes { label text history { totalCount } } } } search(text: "یگانه گشودگی") { nodes { provision { label } } } }`;
  const { directive, search } = await who.outsider.ask(query, { id });
  expect(directive).toMatchObject({ title: 'متن گشوده', removedProvisions: { totalCount: 0 }, versions: { totalCount: 0 } });
  expect(directive.availableActs.map(({ act }: Loose) => act)).not.toContain('reviseProvision');
  expect(directive.provisions.nodes.map(({ text, history }: Loose) => [text.length > 0, history.totalCount])).toEqual([[false, 0], [true, 0], [true, 0]]);
  expect(search.nodes).toEqual([{ provision: { label: 'ماده ۱' } }]);
  expect((await who.expert.ask(query, { id })).directive).toMatchObject({ removedProvisions: { totalCount: 1 }, versions: { totalCount: 1 } });
  expect((await shora.visitor().ask(query, { id })).directive).toBeNull();
});

test('a published text is not edited, whoever asks', async () => {
  const { directive } = await who.secretary.ask('query ($id: ID!) { directive(id: $id) { provisions { nodes { id } } } }', { id });
  const payload = await act(who.secretary, 'reviseProvision', { provisionId: directive.provisions.nodes[1].id, expectedRevision: 2, source: 'دیگر' });
  expect(payload.refusals[0]).toMatchObject({ code: 'NOT_NOW', unmet: [{ code: 'WRONG_STATE' }] });
});

test('open texts are found through their index, row security or not', async () => {
  const plan = await shora.database.transaction(systemSettings, async (em) => {
    await em.execute('set local enable_seqscan = off');
    return em.execute<Loose[]>(`explain select provision_id from open_text where search_key like '%گشودگی%'`);
  });
  expect(JSON.stringify(plan)).toContain('open_text_search_key_trgm');
});
