import { Field, ID, InputType, ObjectType, Resolver } from 'type-graphql';
import { List, Queries } from '../kernel/read/index.ts';
import { bind, sql } from '../kernel/read/sql.ts';
import { Refusal } from '../kernel/refusal.ts';
import { Verb } from '../kernel/write/verb.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import { createCalendarFeed } from './commands/create-calendar-feed.ts';
import { revokeCalendarFeed } from './commands/revoke-calendar-feed.ts';

@InputType({ description: 'To make an address for a calendar program (ساخت خوراک تقویم).' })
export class CreateCalendarFeedInput {
  @Field(() => String, { description: 'What it is called, e.g. the device; at most 100 characters.' })
  name!: string;
}

@InputType({ description: 'An address to revoke.' })
export class RevokeCalendarFeedInput {
  @Field(() => ID, { description: 'The feed.' })
  feedId!: string;
}

@ObjectType({ description: 'What became of an address for a calendar program.' })
export class CalendarFeedPayload {
  @Field(() => CalendarFeed, { nullable: true, description: 'The feed; null when refused.' })
  feed?: CalendarFeed | null;

  @Field(() => String, { nullable: true, description: 'Its secret path, to put behind the address of the site; told this once and never again (نشانی).' })
  address?: string | null;

  @Field(() => [Refusal], { description: 'Why not, if not; then nothing was changed.' })
  refusals!: Refusal[];
}

@Queries()
export class CalendarFeedQueries {
  @List<CalendarFeed>(() => CalendarFeed, {
    description: "The viewer's addresses for calendar programs that were not revoked (خوراک‌های تقویم من).",
    orderBy: ['madeAt'], limit: 20,
    where: ({ row, viewer }) => sql`${row('person')} = ${bind(viewer?.personId ?? null, 'uuid')} and ${row('revokedAt')} is null`,
  })
  myCalendarFeeds!: never;
}

@Resolver()
export class CalendarFeedResolver {
  @Verb(createCalendarFeed, {
    input: CreateCalendarFeedInput,
    payload: CalendarFeedPayload,
    description: 'Makes a secret address at which a calendar program reads the meetings of the viewer; shown once (ساخت خوراک تقویم).',
  })
  createCalendarFeed!: never;

  @Verb(revokeCalendarFeed, { input: RevokeCalendarFeedInput, payload: CalendarFeedPayload, description: 'Revokes such an address (لغو خوراک تقویم).' })
  revokeCalendarFeed!: never;
}
