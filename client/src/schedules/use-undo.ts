import { ReviseScheduleItemDocument } from '../gql/schedules/graphql.ts';
import { useAct } from '../kernel/act.ts';
import { useWords } from '../kernel/words.ts';
import { tell } from '../kernel/ui/toasts.ts';
import type { PlanRow } from './plan.ts';
import { hasDates } from './schedule-looks.ts';

/** The way back after a revision: what was said before is said again, upon the revision that came of it. */
export function useUndo() {
  const w = useWords('schedules');
  const back = useAct(ReviseScheduleItemDocument, { refreshes: ['ScheduleShow', 'Schedules', 'ProgressExplained', 'ScheduleItemHistory'] });

  const of = (row: PlanRow, expectedRevision: number, isAdopted: boolean) => ({
    undo: () => {
      const { itemId, title, description, weight, ownerOfficeId, provinceIds, budgetLine, budget, startsOn, endsOn, kind } = row;
      const dated = { ownerOfficeId, provinceIds: [...provinceIds], budgetLine, budget, startsOn, endsOn };
      const input = { itemId, expectedRevision, title, description, weight, ...(hasDates(kind) ? dated : {}), ...(isAdopted ? { reason: w('undo.reason') } : {}) };
      void back.run({ input }).then((done) => tell(w(done ? 'undo.done' : 'undo.failed'), done ? {} : { tone: 'bad' as const }));
    },
  });
  return { of };
}
