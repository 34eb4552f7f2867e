import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../kernel/refusal.ts';
import { Vote } from '../votes/index.ts';
import { AnnualSchedule } from './annual-schedule.entity.ts';
import { ProgressReport } from './progress-report.entity.ts';
import { ScheduleItem } from './schedule-item.entity.ts';
import { ScheduleLink } from './schedule-link.entity.ts';

@ObjectType({ description: 'What became of a schedule.' })
export class SchedulePayload {
  @Field(() => AnnualSchedule, { nullable: true, description: 'The schedule as it is now; null when refused.' })
  schedule?: AnnualSchedule | null;

  @Field(() => [Refusal], { description: 'Why not, if not; then nothing was changed.' })
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of a schedule, and the vote that was opened on it.' })
export class AdoptionPayload extends SchedulePayload {
  @Field(() => Vote, { nullable: true, description: 'The vote; null when refused.' })
  vote?: Vote | null;
}

@ObjectType({ description: 'What an import has done.' })
export class ImportPayload extends SchedulePayload {
  @Field(() => Int, { nullable: true, description: 'Items that were added; null when refused.' })
  added?: number | null;

  @Field(() => Int, { nullable: true, description: 'Items that were revised; null when refused.' })
  revised?: number | null;
}

@ObjectType({ description: 'A schedule as an xlsx file (کاربرگ).' })
export class ScheduleWorkbook {
  @Field(() => String, { description: 'Name of the file.' })
  name!: string;

  @Field(() => String, { description: 'The file in base64.' })
  content!: string;
}

@ObjectType({ description: 'What became of an item of a schedule.' })
export class ScheduleItemPayload extends SchedulePayload {
  @Field(() => ScheduleItem, { nullable: true, description: 'The item as it is now; null when refused.' })
  item?: ScheduleItem | null;
}

@ObjectType({ description: 'What became of a dependency.' })
export class ScheduleLinkPayload extends SchedulePayload {
  @Field(() => ScheduleLink, { nullable: true, description: 'The dependency as it is now; null when refused.' })
  link?: ScheduleLink | null;
}

@ObjectType({ description: 'What became of a report of progress.' })
export class ProgressPayload extends ScheduleItemPayload {
  @Field(() => ProgressReport, { nullable: true, description: 'The report; null when refused.' })
  report?: ProgressReport | null;
}
