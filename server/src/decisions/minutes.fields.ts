import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { globalId } from '../kernel/global-id.ts';
import { Computed, column, FieldsOf, List, One, SqlField, value } from '../kernel/read/index.ts';
import { raw, type Sql, sql } from '../kernel/read/sql.ts';
import { hasPower, type Language } from '../kernel/viewer.ts';
import { subjectTitle } from '../kernel/subject.ts';
import { AvailableAct, describeAct } from '../kernel/workflow.ts';
import { mayLead, Meeting } from '../meetings/index.ts';
import { MinutesAddendum } from './minutes-addendum.entity.ts';
import { MinutesPart, type MinutesPartKind } from './minutes-part.entity.ts';
import { MinutesSignature } from './minutes-signature.entity.ts';
import type { MinutesContent } from './minutes.content.ts';
import { Minutes } from './minutes.entity.ts';
import { attendanceLines, closingLines, itemLines, openingLines } from './minutes.sentences.ts';
import { minutesActsOf } from './minutes.workflow.ts';
import { minutesFactsSql, type ToldMinutes } from './minutes/facts.sql.ts';

export const MinutesBlockKind = { OPENING: 'OPENING', ATTENDANCE: 'ATTENDANCE', ITEM: 'ITEM', CLOSING: 'CLOSING' } as const;

registerEnumType(MinutesBlockKind, {
  name: 'MinutesBlockKind',
  description: 'What a block of minutes is about (بند صورت‌جلسه).',
  valuesConfig: {
    OPENING: { description: 'When and where (گشایش).' },
    ATTENDANCE: { description: 'Who was there and when (حاضران و غایبان).' },
    ITEM: { description: 'One item of the agenda (بند دستور).' },
    CLOSING: { description: 'The end (پایان).' },
  },
});

@ObjectType({ description: 'A block of minutes: what the facts say, and what people wrote (بند صورت‌جلسه).' })
export class MinutesBlock {
  @Field(() => MinutesBlockKind, { description: 'What it is about.' })
  kind!: keyof typeof MinutesBlockKind;

  @Field(() => String, { nullable: true, description: 'Number of the item on the agenda.' })
  label?: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the item; null when the viewer may not know it.' })
  title?: string | null;

  @Field(() => Boolean, { description: 'Whether it is about something that the viewer may not see; then it says nothing more.' })
  isHidden!: boolean;

  @Field(() => [String], { description: "Sentences from the facts, in the caller's language." })
  lines!: string[];

  @Field(() => String, { nullable: true, description: 'What people wrote.' })
  narrative?: string | null;

  @Field(() => ID, { nullable: true, description: 'The part that is edited with `reviseMinutesPart`; null where nothing is written.' })
  partId?: string | null;
}

interface PartNow {
  readonly id: string;
  readonly kind: keyof typeof MinutesPartKind;
  readonly itemId: string | null;
  readonly text: string;
}

/** What the viewer may know of the items, by their ids. */
type Told = Readonly<Record<string, { readonly title: string | null; readonly isTold: boolean }>>;

const itemTold = (item: Sql): Sql => sql`(${item}.object_id is null or ${subjectTitle(sql`${item}.object_type`, sql`${item}.object_id`)} is not null)`;

const blocks = (content: MinutesContent, parts: readonly PartNow[], told: Told, language: Language): MinutesBlock[] => {
  const block = (kind: MinutesBlock['kind'], lines: string[], part: PartNow | undefined, more: Partial<MinutesBlock> = {}): MinutesBlock => ({
    kind, isHidden: false, lines, narrative: part?.text ?? null, partId: part ? globalId('MinutesPart', part.id) : null, label: null, title: null, ...more,
  });
  const items = content.items.map((item) => {
    const known = told[item.id];
    if (!known?.isTold) return block('ITEM', [], undefined, { label: item.label, isHidden: true });
    const part = parts.find(({ itemId }) => itemId === item.id);
    return block('ITEM', itemLines(item, content, language), part, { label: item.label, title: known.title });
  });
  return [
    block('OPENING', openingLines(content, language), parts.find(({ kind }) => kind === 'OPENING')),
    block('ATTENDANCE', attendanceLines(content, language), undefined),
    ...items,
    block('CLOSING', closingLines(content, language), parts.find(({ kind }) => kind === 'CLOSING')),
  ];
};

@FieldsOf(() => Minutes)
export class MinutesFields {
  @Computed(() => [MinutesBlock], {
    description: 'The minutes as they are read: sentences from the facts, and what people wrote (متن صورت‌جلسه).',
    needs: {
      content: column<string>('content'),
      parts: value<PartNow[]>(({ row, table }) => sql`(select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'itemId', p.item_id, 'text', p.text)), '[]')
        from ${table(MinutesPart)} p where p.meeting_id = ${row('meeting')})`),
      told: value<Told>(({ row }) => sql`(select coalesce(jsonb_object_agg(i.id, jsonb_build_object('title', coalesce(i.own_title, ${subjectTitle(sql`i.object_type`, sql`i.object_id`)}),
        'isTold', ${itemTold(sql`i`)})), '{}') from agenda_item i where i.meeting_id = ${row('meeting')})`),
    },
    compute: ({ content, parts, told }, { language }) => blocks(JSON.parse(content) as MinutesContent, parts, told, language), // as content.sql.ts wrote it
  })
  blocks!: never;

  @Computed(() => String, {
    description: 'The canonical JSON whose sha256 is `contentHash`; told to those who lead or watch over all, null to others, for it names what is private (متن امضاشده).',
    nullable: true,
    needs: { content: column<string>('content'), leaders: value<string[]>(({ row }) => sql`to_jsonb(${row('leaderOfficeIds')})`) },
    compute: ({ content, leaders }, { viewer }) => (mayLead(viewer, leaders) || hasPower(viewer, 'MONITOR') ? content : null),
  })
  content!: never;

  @List<MinutesPart>(() => MinutesPart, {
    description: 'The parts that people write (بخش‌های روایی).', orderBy: ['position'], limit: 202,
    where: ({ row, parent }) => sql`${row('meeting')} = ${parent('meeting')}`,
  })
  parts!: never;

  @List<MinutesSignature>(() => MinutesSignature, {
    description: 'Signatures, with those that no longer stand (امضاها).', orderBy: ['at'], limit: 100,
    where: ({ row, parent }) => sql`${row('meeting')} = ${parent('meeting')}`,
  })
  signatures!: never;

  @List<MinutesAddendum>(() => MinutesAddendum, {
    description: 'What was added after the signatures (الحاقیه‌ها).', orderBy: ['number'], limit: 100,
    where: ({ row, parent }) => sql`${row('meeting')} = ${parent('meeting')}`,
  })
  addenda!: never;
}

@FieldsOf(() => MinutesPart)
export class MinutesPartFields {
  @SqlField<MinutesPart>(() => String, {
    description: 'What was written; null when the viewer may not see what the item is about (متن).',
    nullable: true,
    value: ({ row }) => sql`case when ${row('item')} is null or exists (select from agenda_item i where i.id = ${row('item')} and ${itemTold(sql`i`)}) then ${row('text')} end`,
  })
  narrative!: never;
}

@FieldsOf(() => Meeting)
export class MeetingMinutes {
  @One<Minutes>(() => Minutes, { description: 'Its minutes; null before they are drawn up, and for guests (صورت‌جلسه).', by: 'meeting' })
  minutes!: never;

  @Computed(() => [AvailableAct], {
    description: 'What the viewer may do with its minutes, and what is still missing (اقدام‌های صورت‌جلسه).',
    needs: { facts: value<ToldMinutes>(({ row }) => sql`(select ${raw(minutesFactsSql)} from meeting where meeting.id = ${row('id')})`) },
    compute: ({ facts }, { viewer, language }) => minutesActsOf({ ...facts, viewer }).map(describeAct(language)),
  })
  minutesActs!: never;
}
