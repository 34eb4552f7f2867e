import { globalId } from '../kernel/global-id.ts';
import { toPersianDigits } from '../kernel/persian/digits.ts';
import type { Language, Viewer } from '../kernel/viewer.ts';
import type { PlanDependency, PlanRow, ProgressExplanation, ScheduleDeviation, SchedulePlan } from './plan.types.ts';
import type { StoredItem, ToldFacts } from './schedule.facts.ts';
import type { CurrencyUnit } from './schedule.enums.ts';
import { mayReport } from './schedule.policy.ts';
import { type Deviation, deviationsOf } from './plan/deviation.ts';
import { forecastOf } from './plan/forecast.ts';
import { type Fraction, fraction, toHundredths } from './plan/fraction.ts';
import { outlineOf } from './plan/outline.ts';
import { hasOwnDates } from './plan/plan-item.ts';
import { votesNeeded } from './plan/revision-rule.ts';
import { expectedOf, progressOf, stepsOf } from './plan/roll-up.ts';
import { spansOf } from './plan/span.ts';
import { isSummed, weighedParts } from './plan/weights.ts';

const item = (id: string): string => globalId('ScheduleItem', id);
const itemOrNull = (id: string | null | undefined): string | null => (id ? item(id) : null);
const read = (values: ReadonlyMap<string | null, Fraction>, id: string | null): number => toHundredths(values.get(id) ?? fraction(0));

const dependencies = ({ links }: ToldFacts): PlanDependency[] =>
  links.map(({ id, predecessorId, successorId, kind, lagDays }) => ({
    linkId: globalId('ScheduleLink', id), predecessorId: item(predecessorId), successorId: item(successorId), kind, lagDays,
  }));

const deviation = ({ itemId, baseline, ...rest }: Deviation): ScheduleDeviation => ({
  ...rest, itemId: item(itemId), baselineWeight: baseline?.weight ?? null, baselineBudget: baseline?.budget ?? null,
});

/** A whole schedule as its pages draw it, from the facts that one statement read. */
export const boardOf = (facts: ToldFacts, viewer: Viewer | null): SchedulePlan => {
  const outline = outlineOf(facts.items);
  const progress = progressOf(outline);
  const expected = expectedOf(outline, facts.today);
  const forecast = forecastOf(facts.items, facts.links, facts.today);
  const spans = {
    plan: spansOf(outline, (one) => one),
    baseline: spansOf(outline, ({ baseline }) => baseline),
    forecast: spansOf(outline, ({ id }) => forecast.get(id)),
  };
  const isReported = facts.state === 'ADOPTED' || facts.state === 'REVISED';
  const row = (one: StoredItem): PlanRow => {
    const summed = isSummed(outline, one.id);
    return {
      itemId: item(one.id), parentId: itemOrNull(one.parentId), kind: one.kind, depth: outline.depthOf(one.id), number: outline.numberOf(one.id),
      title: one.title, description: one.description, approachCode: one.approachCode, weight: one.weight,
      ownerOfficeId: one.ownerOfficeId && globalId('Office', one.ownerOfficeId), ownerTitle: one.ownerTitle, ownerTitleEn: one.ownerTitleEn,
      provinceIds: one.provinceIds.map((id) => globalId('Province', id)),
      budgetLine: one.budgetLine, budget: one.budget, budgetUnit: one.budgetUnit as CurrencyUnit, // the column is checked by the database
      startsOn: spans.plan.get(one.id)?.startsOn ?? null, endsOn: spans.plan.get(one.id)?.endsOn ?? null,
      baselineStartsOn: spans.baseline.get(one.id)?.startsOn ?? null, baselineEndsOn: spans.baseline.get(one.id)?.endsOn ?? null,
      forecastStartsOn: spans.forecast.get(one.id)?.startsOn ?? null, forecastEndsOn: spans.forecast.get(one.id)?.endsOn ?? null,
      pushedById: itemOrNull(forecast.get(one.id)?.pushedById), progress: read(progress, one.id), expectedProgress: read(expected, one.id),
      isSummed: summed, isLate: forecast.get(one.id)?.isLate ?? false, doneOn: one.doneOn,
      canReport: isReported && hasOwnDates(one.kind) && !summed && mayReport(viewer, one.ownerOfficeId),
      revision: one.revision, reports: one.reports,
    };
  };
  return {
    asOf: facts.today,
    rows: facts.items.map(row),
    dependencies: dependencies(facts),
    progress: read(progress, null),
    expectedProgress: read(expected, null),
    deviations: facts.hasBaseline ? deviationsOf(facts.items, facts.removed, forecast).map(deviation) : [],
    votesNeeded: facts.hasBaseline ? votesNeeded(facts.rule, facts.items, facts.removed) : [],
  };
};

const shown = (value: Fraction): string => String(toHundredths(value));

/** How the progress of an item, or of the whole, comes about; null for an item that does not stand in the schedule. */
export const explain = (facts: ToldFacts, itemId: string | null, language: Language): ProgressExplanation | null => {
  const outline = outlineOf(facts.items);
  if (itemId !== null && !outline.byId.has(itemId)) return null;
  const progress = progressOf(outline);
  const value = progress.get(itemId) ?? fraction(0);
  const steps = stepsOf(outline, progress, itemId);
  const weights = weighedParts(outline, itemId).reduce((sum, { weight }) => sum + weight, 0);
  const reported = language === 'fa' ? `گزارش‌شده: ${shown(value)}٪` : `As reported: ${shown(value)}%`;
  const sign = language === 'fa' ? '٪' : '%';
  const sum = `(${steps.map(({ weight, progress: part }) => `${weight} × ${shown(part)}${sign}`).join(' + ')}) ÷ ${weights} = ${shown(value)}${sign}`;
  const sentence = steps.length === 0 ? reported : sum;
  return {
    progress: toHundredths(value),
    weights,
    steps: steps.map((step) => ({
      itemId: item(step.item.id), title: step.item.title, weight: step.weight, progress: toHundredths(step.progress), adds: toHundredths(step.adds),
    })),
    sentence: language === 'fa' ? toPersianDigits(sentence) : sentence,
  };
};
