import { formatJalali } from '../../kernel/jalali/format-jalali.ts';
import { jalaliYear } from '../../kernel/jalali/jalali-calendar.ts';
import { readJalaliDate } from '../../kernel/jalali/read-jalali.ts';
import type { Act } from '../../kernel/write/command.ts';
import { hasOwnDates } from '../plan/plan-item.ts';
import type { ItemFieldsInput } from '../schedule.inputs.ts';
import type { ItemKind } from '../schedule.enums.ts';
import { refuse } from '../schedule.refusals.ts';
import type { ScheduleFacts } from '../schedule.facts.ts';

type Language = Pick<Act, 'language'>;

export interface Dates {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** A date as the caller gave it, in either calendar; undefined when it was not given. */
const read = (iso: string | null | undefined, jalali: string | null | undefined, path: readonly string[]): string | null | undefined => {
  if (jalali === undefined || jalali === null) return iso;
  const found = readJalaliDate(jalali);
  return found.ok ? found.value : refuse(found.fault, { path, parameters: { text: jalali.slice(0, 40) } });
};

/** Before adoption all lies in the schedule's year; what slips afterwards may end in the next. */
const requireYear = ({ language }: Language, date: string, { jalaliYear: year, hasBaseline }: ScheduleFacts, isEnd: boolean, path: readonly string[]): void => {
  const latest = hasBaseline && isEnd ? year + 1 : year;
  const found = jalaliYear(date);
  if (found < year || found > latest) refuse('DATE_OUTSIDE_YEAR', { path, parameters: { date: formatJalali(date, language), year: String(year) } });
};

interface Given {
  /** Undefined: was not given and stays; null: is cleared. */
  readonly start: string | null | undefined;
  readonly end: string | null | undefined;
  readonly startPath: readonly string[];
  readonly endPath: readonly string[];
}

const readBoth = (input: ItemFieldsInput, path: readonly string[]): Given => {
  const startPath = [...path, input.startsOnJalali ? 'startsOnJalali' : 'startsOn'];
  const endPath = [...path, input.endsOnJalali ? 'endsOnJalali' : 'endsOn'];
  return {
    start: read(input.startsOn, input.startsOnJalali, startPath), end: read(input.endsOn, input.endsOnJalali, endPath), startPath, endPath,
  };
};

/** A milestone is one day, whichever of its dates is given. */
const asOneDay = (given: Given): Given => {
  const { start, end, startPath } = given;
  if (start && end && start !== end) refuse('MILESTONE_IS_ONE_DAY', { path: startPath });
  const day = end === undefined ? start : end;
  return { ...given, start: day, end: day };
};

/** The dates of an item after the caller's change, refused when they cannot be. */
export const acceptDates = (act: Language, facts: ScheduleFacts, kind: ItemKind, input: ItemFieldsInput, before: Dates, path: readonly string[]): Dates => {
  const said = readBoth(input, path);
  if (!hasOwnDates(kind)) return said.start || said.end ? refuse('DATES_NOT_OWN', { path: said.start ? said.startPath : said.endPath }) : before;
  const isMilestone = kind === 'MILESTONE';
  const { start, end, startPath, endPath } = isMilestone ? asOneDay(said) : said;
  const startsOn = start === undefined ? before.startsOn : start;
  const endsOn = end === undefined ? before.endsOn : end;
  if (startsOn !== null && startsOn !== before.startsOn) requireYear(act, startsOn, facts, isMilestone, startPath);
  if (endsOn !== null && endsOn !== before.endsOn) requireYear(act, endsOn, facts, true, endPath);
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    const shown = (date: string): string => formatJalali(date, act.language);
    refuse('ENDS_BEFORE_START', { path: endPath, parameters: { start: shown(startsOn), end: shown(endsOn) } });
  }
  return { startsOn, endsOn };
};
