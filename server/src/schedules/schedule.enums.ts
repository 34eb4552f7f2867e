import { registerEnumType } from 'type-graphql';
import { deviationKinds } from './plan/deviation.ts';
import { itemKinds, linkKinds, type ItemKind as ItemKindName, type LinkKind as LinkKindName } from './plan/plan-item.ts';
import { reasonsForVote } from './plan/revision-rule.ts';

const named = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, Name>> =>
  Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>; // fromEntries forgets the key type

export enum ScheduleState {
  DRAFT = 'DRAFT',
  PROPOSED = 'PROPOSED',
  ADOPTED = 'ADOPTED',
  REVISED = 'REVISED',
  CLOSED = 'CLOSED',
}

registerEnumType(ScheduleState, {
  name: 'ScheduleState',
  description: 'Where an annual schedule stands (وضعیت برنامه).',
  valuesConfig: {
    DRAFT: { description: 'Is being drafted (پیش‌نویس).' },
    PROPOSED: { description: 'Is before the council, which votes on it (پیشنهادشده).' },
    ADOPTED: { description: 'Was adopted; its baseline is frozen (مصوب).' },
    REVISED: { description: 'Was adopted, and revised since so that the by-law wants another vote (بازنگری‌شده).' },
    CLOSED: { description: 'Its year is over (پایان‌یافته).' },
  },
});

export const ItemKind = named(itemKinds);
export type ItemKind = ItemKindName;

registerEnumType(ItemKind, {
  name: 'ScheduleItemKind',
  description: 'What an item of a schedule is (نوع ردیف).',
  valuesConfig: {
    APPROACH: { description: 'An approach of the organisation (رویکرد).' },
    GOAL: { description: 'A goal (هدف).' },
    PROGRAMME: { description: 'A programme (برنامه).' },
    ACTIVITY: { description: 'An activity, from its first to its last day (فعالیت).' },
    MILESTONE: { description: 'A milestone on one day (نقطهٔ عطف).' },
  },
});

export const LinkKind = named(linkKinds);
export type LinkKind = LinkKindName;

registerEnumType(LinkKind, {
  name: 'ScheduleLinkKind',
  description: 'What one item waits for in another (نوع وابستگی).',
  valuesConfig: {
    FINISH_TO_START: { description: 'Begins after the other has ended (پایان به آغاز).' },
    START_TO_START: { description: 'Begins not before the other (آغاز به آغاز).' },
    FINISH_TO_FINISH: { description: 'Ends not before the other (پایان به پایان).' },
  },
});

export enum ItemChange {
  ADDED = 'ADDED',
  REVISED = 'REVISED',
  MOVED = 'MOVED',
  REMOVED = 'REMOVED',
  RESTORED = 'RESTORED',
}

registerEnumType(ItemChange, {
  name: 'ScheduleItemChange',
  description: 'What was done to an item (نوع تغییر).',
  valuesConfig: {
    ADDED: { description: 'Was added (افزودن).' },
    REVISED: { description: 'Was revised (بازنگری).' },
    MOVED: { description: 'Was given another place (جابه‌جایی).' },
    REMOVED: { description: 'Was removed (حذف).' },
    RESTORED: { description: 'Was restored (بازگردانی).' },
  },
});

export const DeviationKind = named(deviationKinds);

registerEnumType(DeviationKind, {
  name: 'ScheduleDeviationKind',
  description: 'How an item differs from the baseline (نوع انحراف).',
  valuesConfig: {
    ADDED: { description: 'Was added after adoption (افزوده).' },
    REMOVED: { description: 'Was removed after adoption (حذف‌شده).' },
    CHANGED: { description: 'Dates, weight, budget or owner are others (تغییریافته).' },
  },
});

export const ReasonForVote = named(reasonsForVote);

registerEnumType(ReasonForVote, {
  name: 'ScheduleReasonForVote',
  description: 'Why the by-law wants a revision before the council (علت رأی‌گیری دوباره).',
  valuesConfig: {
    SCOPE: { description: 'Items were added or removed (دامنه).' },
    WEIGHT: { description: 'Weights are others (وزن).' },
    BUDGET: { description: 'Amounts are others (اعتبار).' },
    SLIP: { description: 'An end was moved further than the by-law allows (دیرکرد).' },
  },
});

export enum CurrencyUnit {
  IRR = 'IRR',
}

registerEnumType(CurrencyUnit, {
  name: 'CurrencyUnit',
  description: 'Unit of an amount; a rial of after the reform of the currency will be another unit (یکای پول).',
  valuesConfig: { IRR: { description: 'The rial as it is now, ISO 4217 IRR (ریال).' } },
});
