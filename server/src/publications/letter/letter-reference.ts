import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CivilDate } from '../../kernel/scalars.ts';

export enum LetterReferenceKind {
  IN_REPLY_TO = 'IN_REPLY_TO',
  FURTHER_TO = 'FURTHER_TO',
}

registerEnumType(LetterReferenceKind, {
  name: 'LetterReferenceKind',
  description: 'How a letter refers to another (نوع ارتباط نامه).',
  valuesConfig: {
    IN_REPLY_TO: { description: 'Answers a letter of the other side (عطف به).' },
    FURTHER_TO: { description: 'Goes on from an own earlier letter (پیرو).' },
  },
});

/** The other letter may be of any system: its number is a name as written there. */
@ObjectType({ description: 'Another letter that this one refers to (عطف یا پیرو).' })
@InputType('LetterReferenceInput', { description: 'Another letter that this one refers to (عطف یا پیرو).' })
export class LetterReference {
  @Field(() => LetterReferenceKind, { description: 'How it refers to it.' })
  kind!: LetterReferenceKind;

  @Field(() => String, { description: 'Number of the other letter, as written there (شماره).' })
  number!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Its date, where it is known (تاریخ).' })
  date?: string | null;
}
