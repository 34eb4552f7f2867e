import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../kernel/refusal.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { Invitee } from './invitee.entity.ts';
import { Meeting } from './meeting.entity.ts';

@ObjectType({ description: 'What became of a meeting.' })
export class MeetingPayload {
  @Field(() => Meeting, { nullable: true, description: 'The meeting; null when refused.' })
  meeting?: Meeting | null;

  @Field(() => [Refusal], { description: 'Why not, if not; then nothing was changed.' })
  refusals!: Refusal[];
}

@ObjectType({ description: 'What became of an item of an agenda.' })
export class AgendaItemPayload extends MeetingPayload {
  @Field(() => AgendaItem, { nullable: true, description: 'The item; null when refused or removed.' })
  item?: AgendaItem | null;
}

@ObjectType({ description: 'Who was invited.' })
export class InviteesPayload extends MeetingPayload {
  @Field(() => [Invitee], { nullable: true, description: 'Who was invited; null when refused.' })
  invitees?: Invitee[] | null;
}
