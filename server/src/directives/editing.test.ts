import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKey, type Loose, type Shora, startShora } from '../../test/shora.ts';
import { act, cast, draft, outline, read, sampleProvisions } from './drafting.story.ts';

let shora: Shora;
let who: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  shora = await startShora();
  who = await cast(shora);
});
afterAll(() => shora.close());

const codes = (payload: Loose): string[] => payload.refusals.map(({ code }: Loose) => code);

/** A fresh text of a chapter, two articles and a note, with its provisions by the order of reading. */
const begin = async (): Promise<{ id: string; nodes: Loose[] }> => {
  const { directive } = await draft(who.secretary);
  return { id: directive.id, nodes: directive.provisions.nodes };
};

describe('reviseProvision', () => {
  test('keeps the revision, its author and the earlier text', async () => {
    const { nodes } = await begin();
    const { provision, merged } = await act(who.expert, 'reviseProvision', {
      provisionId: nodes[1].id, expectedRevision: 1, heading: 'هدف', source: 'هدف این متن چیز دیگری است.',
    });
    expect(provision).toMatchObject({ revision: 2, heading: 'هدف', label: 'ماده ۱' });
    expect(merged).toBe(false);
    const { provision: read } = await who.secretary.ask(
      `query ($id: ID!) { provision(id: $id) { lastEditedByOffice { kind } history { nodes { number change source byOffice { kind } } } } }`,
      { id: nodes[1].id },
    );
    expect(read.lastEditedByOffice.kind).toBe('EXPERT');
    expect(read.history.nodes).toMatchObject([
      { number: 2, change: 'REVISED', byOffice: { kind: 'EXPERT' } },
      { number: 1, change: 'DRAFTED', source: 'هدف این دستورالعمل ارتقای کیفیت خدمات است.', byOffice: { kind: 'SECRETARIAT' } },
    ]);
  });

  test('merges changes of different words, and says so', async () => {
    const { nodes } = await begin();
    const note = { provisionId: nodes[3].id, expectedRevision: 1 };
    await act(who.secretary, 'reviseProvision', { ...note, source: 'برنامه تا پایان اردیبهشت ارسال می‌شود.' });
    const { provision, merged } = await act(who.expert, 'reviseProvision', { ...note, source: 'برنامهٔ استان تا پایان فروردین ارسال می‌شود.' });
    expect(merged).toBe(true);
    expect(provision).toMatchObject({ revision: 3, text: 'برنامهٔ استان تا پایان اردیبهشت ارسال می‌شود.' });
  });

  test('of two changes of the same words refuses the later, with the three texts', async () => {
    const { id, nodes } = await begin();
    const note = { provisionId: nodes[3].id, expectedRevision: 1 };
    await act(who.secretary, 'reviseProvision', { ...note, source: 'برنامه تا پایان اردیبهشت ارسال می‌شود.' });
    const payload = await act(who.expert, 'reviseProvision', { ...note, source: 'برنامه تا پایان خرداد ارسال می‌شود.' });
    expect(payload.provision).toBeNull();
    expect(codes(payload)).toEqual(['STALE_REVISION']);
    expect(JSON.parse(payload.refusals[0].details)).toMatchObject({
      revision: 2,
      base: { heading: null, source: 'برنامه تا پایان فروردین ارسال می‌شود.' },
      theirs: { heading: null, source: 'برنامه تا پایان اردیبهشت ارسال می‌شود.' },
      mine: { heading: null, source: 'برنامه تا پایان خرداد ارسال می‌شود.' },
    });
    expect((await read(who.secretary, id)).provisions.nodes[3].text).toContain('اردیبهشت');
  });

  test('two people at once: one is stored, the other is asked, nothing is lost', async () => {
    const { nodes } = await begin();
    const write = (user: typeof who.expert, month: string) =>
      act(user, 'reviseProvision', { provisionId: nodes[3].id, expectedRevision: 1, source: `برنامه تا پایان ${month} ارسال می‌شود.` });
    const answers = await Promise.all([write(who.secretary, 'تیر'), write(who.expert, 'مرداد')]);
    expect(answers.flatMap(codes)).toEqual(['STALE_REVISION']);
  });

  test('refuses what the limits and the rules on characters refuse, with the field', async () => {
    const { nodes } = await begin();
    const revise = (source: string) => act(who.secretary, 'reviseProvision', { provisionId: nodes[1].id, expectedRevision: 1, source });
    expect((await revise('آ'.repeat(200_000))).refusals[0]).toMatchObject({ code: 'TEXT_TOO_LONG', path: ['input', 'source'] });
    expect((await revise('ab\u2066cd')).refusals[0]).toMatchObject({ code: 'TEXT_FORBIDDEN_CHARACTER', path: ['input', 'source'] });
    expect(codes(await revise('x\u0000'))).toEqual(['TEXT_FORBIDDEN_CHARACTER']);
    expect(codes(await act(who.secretary, 'reviseProvision', { provisionId: nodes[1].id, expectedRevision: 99, source: 'x' }))).toEqual(['INVALID_INPUT']);
  });
});

describe('structure', () => {
  test('an inserted provision renumbers what follows, and voids nothing of it', async () => {
    const { id, nodes } = await begin();
    await act(who.secretary, 'insertProvision', { directiveId: id, anchorId: nodes[1].id, placement: 'AFTER', source: 'تازه', idempotencyKey: newKey() });
    expect(await outline(who.secretary, id)).toEqual(['فصل اول', '·ماده ۱', '·ماده ۲', '·ماده ۳', '··تبصره']);
    const after = (await read(who.secretary, id)).provisions.nodes;
    expect(after[3]).toMatchObject({ id: nodes[2].id, revision: 1, contentHash: nodes[2].contentHash });
  });

  test('what changed since a revision is told, labels and citations included', async () => {
    const { id, nodes } = await begin();
    const { directive } = await act(who.secretary, 'insertProvision', { directiveId: id, anchorId: nodes[2].id, placement: 'BEFORE', kind: 'ARTICLE' });
    const { directive: seen } = await who.expert.ask(
      `query ($id: ID!) { directive(id: $id) { textRevision provisionsChangedSince(textRevision: 1) { totalCount nodes { label removedAt } } } }`,
      { id },
    );
    expect(seen.textRevision).toBe(directive.textRevision);
    expect(seen.provisionsChangedSince.nodes.map(({ label }: Loose) => label).toSorted()).toEqual(['تبصره', 'ماده ۲', 'ماده ۳']);
  });

  test('the outline comes at once, without texts', async () => {
    const { id, nodes } = await begin();
    const { directive } = await who.expert.ask('query ($id: ID!) { directive(id: $id) { outline { provisionId kind depth label heading } } }', { id });
    expect(directive.outline[0]).toEqual({ provisionId: nodes[0].id, kind: 'CHAPTER', depth: 0, label: 'فصل اول', heading: 'کلیات' });
    expect(directive.outline).toHaveLength(4);
  });

  test('references follow their targets, and say when these are gone', async () => {
    const { id, nodes } = await begin();
    const source = `موضوع [[${nodes[2].id}]] اجرا می‌شود.`;
    const revised = await act(who.secretary, 'reviseProvision', { provisionId: nodes[1].id, expectedRevision: 1, source });
    expect(revised.provision.text).toBe('موضوع ماده ۲ اجرا می‌شود.');
    await act(who.secretary, 'insertProvision', { directiveId: id, anchorId: nodes[1].id, placement: 'BEFORE', kind: 'ARTICLE' });
    expect((await read(who.secretary, id)).provisions.nodes[2].text).toBe('موضوع ماده ۳ اجرا می‌شود.');
    await act(who.secretary, 'removeProvision', { provisionId: nodes[2].id, expectedRevision: 1, withChildren: true });
    expect((await read(who.secretary, id)).provisions.nodes[2]).toMatchObject({ text: 'موضوع [حکم حذف‌شده] اجرا می‌شود.', brokenReferences: 1 });
    await act(who.secretary, 'restoreProvision', { provisionId: nodes[2].id });
    expect((await read(who.secretary, id)).provisions.nodes[2]).toMatchObject({ text: 'موضوع ماده ۳ اجرا می‌شود.', brokenReferences: 0 });
  });

  test('a provision moves with all that stands under it, and keeps its text', async () => {
    const { id, nodes } = await begin();
    const { provision } = await act(who.secretary, 'moveProvision', { provisionId: nodes[2].id, anchorId: nodes[1].id, placement: 'BEFORE' });
    expect(provision).toMatchObject({ id: nodes[2].id, label: 'ماده ۱', revision: 2 });
    expect(await outline(who.secretary, id)).toEqual(['فصل اول', '·ماده ۱', '··تبصره', '·ماده ۲']);
    const into = await act(who.secretary, 'moveProvision', { provisionId: nodes[2].id, anchorId: nodes[3].id, placement: 'UNDER' });
    expect(codes(into)).toEqual(['STRUCTURE_REFUSED']);
  });

  test('a level up and down, and another kind', async () => {
    const { id, nodes } = await begin();
    await act(who.secretary, 'changeProvisionLevel', { provisionId: nodes[2].id, change: 'INDENT' });
    expect(await outline(who.secretary, id)).toEqual(['فصل اول', '·ماده ۱', '··الف', '···تبصره']);
    await act(who.secretary, 'changeProvisionLevel', { provisionId: nodes[2].id, change: 'OUTDENT' });
    expect(await outline(who.secretary, id)).toEqual(['فصل اول', '·ماده ۱', '·ماده ۲', '··تبصره']);
    await act(who.secretary, 'changeProvisionLevel', { provisionId: nodes[3].id, change: 'SET_KIND', kind: 'POINT' });
    expect(await outline(who.secretary, id)).toEqual(['فصل اول', '·ماده ۱', '·ماده ۲', '··الف']);
    expect(codes(await act(who.secretary, 'changeProvisionLevel', { provisionId: nodes[0].id, change: 'OUTDENT' }))).toEqual(['STRUCTURE_REFUSED']);
  });

  test('split and merge lose no word', async () => {
    const { id, nodes } = await begin();
    const at = nodes[1].source.indexOf('ارتقای');
    const split = await act(who.secretary, 'splitProvision', { provisionId: nodes[1].id, expectedRevision: 1, at, idempotencyKey: newKey() });
    expect([split.provision.source, split.created.source]).toEqual(['هدف این دستورالعمل', 'ارتقای کیفیت خدمات است.']);
    expect(split.created.label).toBe('ماده ۲');
    const merged = await act(who.secretary, 'mergeProvisions', { provisionId: split.created.id, expectedRevision: 1 });
    expect(merged.provision).toMatchObject({ id: nodes[1].id, source: nodes[1].source });
    expect(await outline(who.secretary, id)).toEqual(['فصل اول', '·ماده ۱', '·ماده ۲', '··تبصره']);
    expect(codes(await act(who.secretary, 'splitProvision', { provisionId: nodes[1].id, expectedRevision: 3, at: 4_000 }))).toEqual(['SPLIT_OUTSIDE_TEXT']);
  });

  test('removal asks about what stands under it, and everything comes back to its place', async () => {
    const { id, nodes } = await begin();
    const refused = await act(who.secretary, 'removeProvision', { provisionId: nodes[2].id, expectedRevision: 1 });
    expect(refused.refusals[0]).toMatchObject({ code: 'PROVISION_HAS_CHILDREN', path: ['input', 'withChildren'] });
    await act(who.secretary, 'removeProvision', { provisionId: nodes[2].id, expectedRevision: 1, withChildren: true });
    expect(await outline(who.secretary, id)).toEqual(['فصل اول', '·ماده ۱']);
    const gone = await act(who.secretary, 'reviseProvision', { provisionId: nodes[2].id, expectedRevision: 2, source: 'در این میان' });
    expect(gone.refusals[0]).toMatchObject({ code: 'PROVISION_REMOVED', details: '{"mine":{"source":"در این میان"}}' });
    await act(who.secretary, 'restoreProvision', { provisionId: nodes[2].id });
    expect(await outline(who.secretary, id)).toEqual(['فصل اول', '·ماده ۱', '·ماده ۲', '··تبصره']);
    expect(codes(await act(who.secretary, 'restoreProvision', { provisionId: nodes[2].id }))).toEqual(['PROVISION_NOT_REMOVED']);
  });

  test('a provision of another directive is no anchor', async () => {
    const [one, other] = [await begin(), await begin()];
    const payload = await act(who.secretary, 'moveProvision', { provisionId: one.nodes[1].id, anchorId: other.nodes[1].id, placement: 'AFTER' });
    expect(payload.refusals[0]).toMatchObject({ code: 'OTHER_DIRECTIVE', path: ['input', 'anchorId'] });
  });

  test('ten people insert at once, and the order is one', async () => {
    const { id, nodes } = await begin();
    const insert = (n: number) => act(who.secretary, 'insertProvision', { directiveId: id, anchorId: nodes[1].id, placement: 'AFTER', source: `${n}` });
    await Promise.all(Array.from({ length: 10 }, (_, n) => insert(n)));
    const labels = await outline(who.secretary, id);
    expect(labels).toHaveLength(sampleProvisions.length + 10);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
