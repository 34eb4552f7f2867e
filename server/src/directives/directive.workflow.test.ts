import { describe, expect, test } from 'vitest';
import { unmetFrom } from '../kernel/refusal.ts';
import type { Viewer } from '../kernel/viewer.ts';
import type { DirectiveFacts } from './directive.facts.ts';
import { mayBegin, mayDraft } from './directive.policy.ts';
import { actsOf, type State } from './directive.workflow.ts';
import { extendDirectives, extendedActs } from './extend-directives.ts';
import { directiveWorkflow } from './directive.workflow.ts';

const viewer = (more: Partial<Viewer> = {}): Viewer => ({
  personId: 'p', officeId: 'o', appointmentId: 'a', provinceId: null, councilIds: [], powers: [], scopes: ['READ', 'WRITE'],
  isDelegate: false, sessionId: 's', tokenId: null, ...more,
});
const facts = (more: Partial<DirectiveFacts> = {}): DirectiveFacts => ({
  viewer: viewer({ powers: ['DRAFT'] }), state: 'DRAFT', councilId: 'strategic', confirmingCouncilId: 'advisory', isConfidential: false,
  readerOfficeIds: [], provisionCount: 3, brokenReferences: 0, road: ['submitDirective', 'publishDirective'], needsConfirmation: true, more: {}, ...more,
});
const acts = (given: DirectiveFacts): Record<string, string[]> =>
  Object.fromEntries(actsOf(given, directiveWorkflow).map(({ act, unmet }) => [act, unmet.map(({ code }) => code)]));

describe('who drafts', () => {
  test.each<[string, Partial<Viewer>, boolean]>([
    ['the secretariat', { powers: ['SECRETARIAT'] }, true],
    ['an office that drafts', { powers: ['DRAFT'] }, true],
    ['a member of the drafting council', { councilIds: ['strategic'] }, true],
    ['a member of the confirming council', { councilIds: ['advisory'] }, false],
    ['who only monitors', { powers: ['MONITOR'] }, false],
    ['an administrator', { powers: ['ADMINISTER'] }, false],
    ['a delegate', { powers: ['DRAFT'], councilIds: ['strategic'], isDelegate: true }, false],
    ['an office of a province', {}, false],
  ])('%s: %s → %s', (_, who, may) => {
    expect(mayDraft(viewer(who), facts())).toBe(may);
  });

  test('of a confidential text only offices that are named in it, beside secretariat and council', () => {
    const secret = facts({ isConfidential: true, readerOfficeIds: ['named'] });
    expect(mayDraft(viewer({ powers: ['DRAFT'] }), secret)).toBe(false);
    expect(mayDraft(viewer({ powers: ['DRAFT'], officeId: 'named' }), secret)).toBe(true);
    expect(mayDraft(viewer({ councilIds: ['strategic'] }), secret)).toBe(true);
    expect(mayDraft(null, secret)).toBe(false);
  });

  test('a text is begun by offices that draft and by members of its council', () => {
    expect(mayBegin(viewer({ powers: ['DRAFT'] }), 'strategic')).toBe(true);
    expect(mayBegin(viewer({ councilIds: ['strategic'] }), 'strategic')).toBe(true);
    expect(mayBegin(viewer({ councilIds: ['advisory'] }), 'strategic')).toBe(false);
    expect(mayBegin(viewer({ powers: ['DRAFT'], isDelegate: true }), 'strategic')).toBe(false);
  });
});

describe('the road', () => {
  test('a draft is edited and submitted', () => {
    expect(acts(facts())).toEqual({ reviseProvision: [], reviseDirective: [], saveVersion: [], submitDirective: [] });
  });

  test('in review it is still edited, and can be returned', () => {
    expect(Object.keys(acts(facts({ state: 'IN_REVIEW' })))).toEqual(['reviseProvision', 'reviseDirective', 'saveVersion', 'returnToDraft']);
  });

  test.each<State>(['PUBLISHED', 'SUPERSEDED', 'REPEALED'])('%s: nothing of drafting is left', (state) => {
    expect(acts(facts({ state }))).toEqual({});
  });

  test('every condition that is not met is named', () => {
    expect(acts(facts({ provisionCount: 0, brokenReferences: 2, confirmingCouncilId: null }))).toMatchObject({
      submitDirective: ['NO_PROVISIONS', 'REFERENCES_BROKEN', 'NO_CONFIRMING_COUNCIL'], saveVersion: ['NO_PROVISIONS'],
    });
  });

  test('a road that leaves an act out does not offer it', () => {
    expect(acts(facts({ road: ['publishDirective'] }))).not.toHaveProperty('submitDirective');
  });

  test('modules above add acts and conditions without being known', () => {
    const notYet = unmetFrom({ NOT_YET: { fa: 'هنوز نه', en: 'Not yet' } });
    extendDirectives({
      name: 'test-of-extension',
      acts: { archiveDirective: { from: ['DRAFT'], mayEver: () => true, unmet: () => [] } },
      conditions: { archiveDirective: () => [notYet('NOT_YET')] },
    });
    const [archive] = actsOf(facts(), extendedActs(directiveWorkflow)).filter(({ act }) => act === 'archiveDirective');
    expect(archive).toMatchObject({ allowed: false, unmet: [{ code: 'NOT_YET' }] });
    extendDirectives({ name: 'test-of-extension' });
    expect(actsOf(facts(), extendedActs(directiveWorkflow)).map(({ act }) => act)).not.toContain('archiveDirective');
  });
});
