import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { directivesWith, holds } from '../directives/index.ts';
import { toAsciiDigits } from '../kernel/persian/digits.ts';
import { Connection, List, One, orders, Queries } from '../kernel/read/index.ts';
import { all, bind, sql, type Sql } from '../kernel/read/sql.ts';
import { AddresseeRule } from './addressee-rule.entity.ts';
import { Delivery } from './delivery.entity.ts';
import { isOverdue, isOwed } from './delivery.fields.ts';
import { IssuingUnit } from './issuing-unit.entity.ts';
import { Publication } from './publication.entity.ts';
import { readVerificationCode } from './signing/verification-code.ts';
import { Verification } from './verification.entity.ts';

export const InboxFilter = { UNREAD: 'UNREAD', DUE: 'DUE', OVERDUE: 'OVERDUE', ACKNOWLEDGED: 'ACKNOWLEDGED' } as const;

registerEnumType(InboxFilter, {
  name: 'InboxFilter',
  description: 'Which of the received letters (صافی نامه‌های رسیده).',
  valuesConfig: {
    UNREAD: { description: 'Not read yet (خوانده‌نشده).' },
    DUE: { description: 'To be acknowledged (در انتظار اعلام وصول).' },
    OVERDUE: { description: 'To be acknowledged, and the last day has passed (دیرکرد).' },
    ACKNOWLEDGED: { description: 'Acknowledged (اعلام وصول‌شده).' },
  },
});

type Filter = keyof typeof InboxFilter;
type Columns = (name: 'seenAt' | 'acknowledgedAt' | 'kind' | 'dueOn') => Sql;

const filters: Readonly<Record<Filter, (row: Columns) => Sql>> = {
  UNREAD: (row) => sql`${row('seenAt')} is null`,
  DUE: isOwed,
  OVERDUE: isOverdue,
  ACKNOWLEDGED: (row) => sql`${row('acknowledgedAt')} is not null`,
};

@ArgsType()
export class InboxArgs {
  @Field(() => InboxFilter, { nullable: true, description: 'Only these (صافی).' })
  filter?: Filter | null;

  @Field(() => String, { nullable: true, description: 'Words of the number, the title, the subject or the text, in any spelling (جست‌وجو).' })
  text?: string | null;
}

const inboxOrder = orders<Delivery>('InboxOrder', {
  NEWEST: { by: ['-deliveredAt'], says: 'Last received first (تازه‌ترین).' },
  DUE: { by: ['dueOn'], says: 'By the last day for acknowledgement; copies at the end (مهلت).' },
});

@ArgsType()
export class NumberArgs {
  @Field(() => String, { description: 'Number of the letter, in any digit script (شماره).' })
  number!: string;
}

@ArgsType()
export class VerificationArgs {
  @Field(() => String, { nullable: true, description: 'Code printed on the letter, with or without dashes (کد اعتبارسنجی).' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the letter, in any digit script (شماره).' })
  number?: string | null;
}

const plainNumber = (typed: string): string => toAsciiDigits(typed).replace(/[\s\u200e\u200f\u2066-\u2069]/g, '');

@Queries()
export class PublicationQueries {
  @Connection(() => Delivery, {
    description: "What the viewer's office has received (نامه‌های رسیده).",
    args: InboxArgs,
    orders: inboxOrder,
    where: ({ row, args, viewer, table }) =>
      all(
        sql`${row('office')} = ${bind(viewer?.officeId ?? null, 'uuid')}`,
        args.filter ? filters[args.filter](row) : null,
        args.text
          ? sql`(${row('directive')} in (${directivesWith(args.text, { table })}) or ${row('publication')} in
              (select p.id from ${table(Publication)} p where ${holds(sql`p.search_key`, args.text)}))`
          : null,
      ),
  })
  inbox!: Delivery[];

  @One<Publication, NumberArgs>(() => Publication, {
    description: 'A publication by its number; null for what does not exist or may not be seen (ابلاغ).',
    args: NumberArgs,
    where: ({ row, args }) => sql`${row('number')} = ${bind(plainNumber(args.number), 'text')}`,
  })
  publication!: Publication;

  @One<Verification, VerificationArgs>(() => Verification, {
    description: 'Verifies a letter by its code or number, without signing in; null when there is none such (اعتبارسنجی).',
    args: VerificationArgs,
    where: ({ row, args }) =>
      args.code
        ? sql`${row('code')} = ${bind(readVerificationCode(args.code) ?? '', 'text')}`
        : sql`${row('number')} = ${bind(plainNumber(args.number ?? ''), 'text')}`,
  })
  verification!: Verification;

  @List(() => IssuingUnit, { description: 'Units that issue letters (واحدهای صادرکننده).', orderBy: ['code'], limit: 100 })
  issuingUnits!: IssuingUnit[];

  @List(() => AddresseeRule, { description: 'Rules of whom texts go to, every version (قاعده‌های مخاطبان).', orderBy: ['code', 'version'], limit: 100 })
  addresseeRules!: AddresseeRule[];
}
