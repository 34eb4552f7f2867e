import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKey, type Loose, type Shora, startShora } from '../../test/shora.ts';
import { act, cast, councilId, draft, draftMutation, sampleProvisions } from './drafting.story.ts';

let shora: Shora;
let who: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  shora = await startShora();
  who = await cast(shora);
});
afterAll(() => shora.close());

const codes = (payload: Loose): string[] => payload.refusals.map(({ code }: Loose) => code);

describe('draftDirective', () => {
  test('numbers the provisions and unifies the letters', async () => {
    const { directive, refusals } = await draft(who.secretary);
    expect(refusals).toEqual([]);
    expect(directive).toMatchObject({ state: 'DRAFT', provisionCount: 4 });
    expect(directive.provisions.nodes.map((one: Loose) => one.label)).toEqual(['فصل اول', 'ماده ۱', 'ماده ۲', 'تبصره']);
    expect(directive.provisions.nodes[1].source).toBe('هدف این دستورالعمل ارتقای کیفیت خدمات است.');
  });

  test('makes one draft when it is sent twice, and refuses the key with other content', async () => {
    const input = { idempotencyKey: newKey(), title: 'یک بار', councilId: await councilId(who.secretary, 'STRATEGIC'), provisions: sampleProvisions };
    const first = await who.secretary.ask(draftMutation, { input });
    const second = await who.secretary.ask(draftMutation, { input });
    expect(second.draftDirective.directive.id).toBe(first.draftDirective.directive.id);
    const other = await who.secretary.ask(draftMutation, { input: { ...input, title: 'دو بار' } });
    expect(codes(other.draftDirective)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  test('refuses a member of neither council, a higher classification and an unknown council', async () => {
    const council = await councilId(who.secretary, 'STRATEGIC');
    expect(codes(await draft(who.outsider, { councilId: council }))).toEqual(['COUNCIL_NOT_YOURS']);
    expect(codes(await draft(who.secretary, { classification: 'SECRET' }))).toEqual(['CLASSIFICATION_REFUSED']);
    for (const bad of ['council_x', council.replace('council', 'person'), 'council_00000000-0000-4000-8000-000000000000']) {
      expect(codes(await draft(who.secretary, { councilId: bad }))).toEqual(['NOT_FOUND']);
    }
  });

  test('says what is wrong with a structure, and where', async () => {
    const deep = Array.from({ length: 50 }, (_, depth) => ({ kind: depth === 0 ? 'ARTICLE' : 'POINT', depth, source: 'متن' }));
    const { refusals } = await draft(who.secretary, { provisions: deep });
    expect(refusals[0]).toMatchObject({ code: 'STRUCTURE_REFUSED', path: ['input', 'provisions'] });
    expect(refusals[0].unmet.map(({ code }: Loose) => code)).toContain('PROVISION_KIND_MISPLACED');
    const subpoints = Array.from({ length: 50 }, (_, depth) => ({ kind: ['ARTICLE', 'POINT'][depth] ?? 'SUBPOINT', depth, source: 'متن' }));
    const tooDeep = await draft(who.secretary, { provisions: subpoints });
    expect(tooDeep.refusals[0].unmet[0].code).toBe('PROVISION_TOO_DEEP');
    const skipped = await draft(who.secretary, { provisions: [{ kind: 'ARTICLE', depth: 1, source: '' }] });
    expect(skipped.refusals[0].unmet[0].code).toBe('PROVISION_LEVEL_SKIPPED');
  });

  test('refuses characters that deceive, with their place, and texts that are too long', async () => {
    const withText = (source: string) => draft(who.secretary, { provisions: [{ kind: 'ARTICLE', depth: 0, source }] });
    expect((await withText('متن\u202eپنهان')).refusals[0]).toMatchObject({
      code: 'TEXT_FORBIDDEN_CHARACTER', path: ['input', 'provisions', '0', 'source'], details: '{"codePoint":"U+202E","position":3}',
    });
    expect(codes(await withText('a\u0000b'))).toEqual(['TEXT_FORBIDDEN_CHARACTER']);
    expect((await withText('آ'.repeat(200_000))).refusals[0]).toMatchObject({ code: 'TEXT_TOO_LONG', path: ['input', 'provisions', '0', 'source'] });
    expect(codes(await draft(who.secretary, { title: '   ' }))).toEqual(['TEXT_EMPTY']);
    expect(codes(await draft(who.secretary, { title: 'آ'.repeat(501) }))).toEqual(['TEXT_TOO_LONG']);
  });

  const long = Array.from({ length: 5_000 }, (_, n) => ({
    kind: n % 5 === 0 ? 'ARTICLE' : 'NOTE', depth: n % 5 === 0 ? 0 : 1, source: `حکم نمونهٔ شمارهٔ ${n} که هر استان باید آن را اجرا و گزارش کند.`,
  }));

  test('takes five thousand provisions at once', async () => {
    const { directive } = await draft(who.secretary, { provisions: long });
    expect(directive.provisionCount).toBe(5_000);
  });

  test('takes an act on a long text', async () => {
    const { directive } = await draft(who.secretary, { provisions: long });
    const [first] = directive.provisions.nodes;
    const { provision } = await act(who.secretary, 'reviseProvision', { provisionId: first.id, expectedRevision: 1, source: 'تازه' });
    expect(provision.text).toBe('تازه');
  });
});
