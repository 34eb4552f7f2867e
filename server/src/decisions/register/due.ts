import { addDays } from '../../kernel/jalali/civil-date.ts';
import { acceptLine } from '../../kernel/write/accept-text.ts';
import type { Act } from '../../kernel/write/command.ts';
import type { Decision } from '../decision.entity.ts';
import { refuse } from '../decision.refusals.ts';

const eventLimit = 300;

export interface DueRule {
  readonly dueOn?: string | null;
  readonly dueDays?: number | null;
  readonly dueEvent?: string | null;
}

/** A day, or a number of days after an event that is named; nothing where there is no deadline. */
export const acceptDue = ({ today }: Pick<Act, 'today'>, { dueOn, dueDays, dueEvent }: DueRule) => {
  const afterEvent = dueDays != null || Boolean(dueEvent?.trim());
  if (afterEvent && (dueOn || dueDays == null || !dueEvent?.trim())) refuse('DUE_EITHER', { path: ['input', 'dueOn'] });
  if (dueOn && dueOn < today) refuse('DUE_PASSED', { path: ['input', 'dueOn'] });
  if (!afterEvent) return { dueOn: dueOn ?? null, dueDays: null, dueEvent: null, eventOn: null };
  if (dueDays == null || dueDays < 1 || dueDays > 366) refuse('DAYS_OUT_OF_RANGE', { path: ['input', 'dueDays'] });
  return { dueOn: null, dueDays: dueDays ?? null, dueEvent: acceptLine(dueEvent ?? '', { path: ['input', 'dueEvent'], limit: eventLimit }), eventOn: null };
};

export const dueAfter = (eventOn: string, days: number): string => addDays(eventOn, days);

const going: readonly string[] = ['OPEN', 'IN_PROGRESS'];

/** By this the register shows what is overdue first. */
export const keepOpenDue = (decision: Decision): void => {
  decision.openDueOn = going.includes(decision.state) ? (decision.dueOn ?? null) : null;
};
