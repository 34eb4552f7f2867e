import { LockMode } from '@mikro-orm/core';
import { localId } from '../../kernel/global-id.ts';
import { declareCodes, fill, type Unmet, type Words } from '../../kernel/refusal.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import type { Act } from '../../kernel/write/command.ts';
import { findFacts } from '../directive-facts.sql.ts';
import { Directive } from '../directive.entity.ts';
import type { DirectiveFacts } from '../directive.facts.ts';
import { actsOf, directiveWorkflow } from '../directive.workflow.ts';
import { extendedActs } from '../extend-directives.ts';

/** The directive of a global id, as the viewer may see it; what they may not see does not exist. */
export const findDirective = async (act: Act, globalId: string, path: readonly string[]): Promise<Directive> => {
  const id = localId('Directive', globalId);
  const found = id === null ? null : await act.em.findOne(Directive, { id });
  return found ?? refuseCommon('NOT_FOUND', { path });
};

/** What the rules know of a directive now, for this viewer. */
export const factsOf = async (act: Act, directive: Directive): Promise<DirectiveFacts> => {
  await act.em.flush();
  return findFacts(act.em, act.viewer, directive.id);
};

/** Refuses unless the act is this viewer's to take and everything it needs is met. The same table tells `availableActs`. */
export const requireAct = async (act: Act, directive: Directive, name: string): Promise<DirectiveFacts> => {
  const facts = await factsOf(act, directive);
  const table = extendedActs(directiveWorkflow);
  const available = actsOf(facts, table).find((one) => one.act === name);
  if (available?.allowed) return facts;
  if (available) refuseCommon('NOT_NOW', { unmet: available.unmet });
  const everMay = table[name]?.mayEver(facts) ?? false;
  return everMay ? refuseCommon('NOT_NOW', { unmet: [wrongState(facts.state)] }) : refuseCommon('NOT_ALLOWED');
};

/**
 * Locks the directive for one of its acts and gives it as it is now; changes of one directive follow one another.
 * Only those who may write a row can lock it, so the act is asked for first, and again for what may have changed.
 */
export const openDirective = async (act: Act, directive: Directive, name: string): Promise<DirectiveFacts> => {
  await requireAct(act, directive, name);
  await act.em.findOneOrFail(Directive, { id: directive.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  return requireAct(act, directive, name);
};

const sentence: Words = {
  fa: 'متن «{state}» است و این کار در این وضعیت نمی‌شود.',
  en: 'The text is {state}; this is not done in that state.',
};
const codes = declareCodes({ WRONG_STATE: sentence });

const wrongState = (state: DirectiveFacts['state']): Unmet => ({
  code: codes.WRONG_STATE,
  words: {
    fa: fill(sentence, 'fa', { state: stateWords[state] }),
    en: fill(sentence, 'en', { state: state.toLowerCase().replace('_', ' ') }),
  },
});

const stateWords: Readonly<Record<DirectiveFacts['state'], string>> = {
  DRAFT: 'پیش‌نویس',
  IN_REVIEW: 'در بررسی',
  CONFIRMED: 'تأییدشده',
  PUBLISHED: 'ابلاغ‌شده',
  SUPERSEDED: 'جایگزین‌شده',
  REPEALED: 'لغوشده',
};
