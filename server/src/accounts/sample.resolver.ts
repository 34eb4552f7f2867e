import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '../kernel/context.ts';
import { globalId, localId } from '../kernel/global-id.ts';
import { systemSettings } from '../kernel/row-security.ts';
import { asSystem } from '../kernel/write/write-road.ts';
import { OfficeKind } from '../people/index.ts';
import { refuse } from './account.refusals.ts';
import { SessionPayload, sessionPayload } from './session.resolver.ts';
import { openSession } from './sign-in.ts';

@ObjectType({ description: 'Somebody of the sample organisation, to try the system as (شخص نمونه).' })
export class SamplePerson {
  @Field(() => ID, { description: 'Id of the person.' })
  personId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether the person is made up; false for those whom the reports name.' })
  isSample!: boolean;

  @Field(() => String, { description: 'Personnel number.' })
  personnelNumber!: string;

  @Field(() => OfficeKind, { description: 'Kind of the first office.' })
  kind!: OfficeKind;

  @Field(() => String, { description: 'Titles of the offices, in Persian.' })
  title!: string;

  @Field(() => String, { description: 'Titles of the offices, in English.' })
  titleEn!: string;
}

@InputType({ description: 'As whom to try the system.' })
export class SignInAsSampleInput {
  @Field(() => ID, { description: 'Id of the person.' })
  personId!: string;
}

const samplePeopleSql = `
  select p.id as "personId", p.name, p.is_sample as "isSample", p.personnel_number as "personnelNumber",
    (array_agg(o.kind order by a.valid_from, a.id))[1] as kind,
    string_agg(o.title, '، ' order by a.valid_from, a.id) as title,
    string_agg(o.title_en, ', ' order by a.valid_from, a.id) as "titleEn"
  from account c join person p on p.id = c.person_id
  join appointment a on a.person_id = p.id and a.valid_from <= current_date and (a.valid_to is null or a.valid_to > current_date)
  join office o on o.id = a.office_id
  where c.is_sample and c.disabled_at is null
  group by p.id order by min(p.personnel_number)`;

@Resolver()
export class SampleResolver {
  @Query(() => [SamplePerson], { description: 'The people of the sample organisation; empty when the sample is off (اشخاص نمونه).' })
  async samplePeople(@Ctx() ctx: GraphContext): Promise<SamplePerson[]> {
    if (!ctx.sampleIsOn) return [];
    const people = await ctx.database.transaction(systemSettings, (em) => em.execute<SamplePerson[]>(samplePeopleSql));
    return people.map((person) => ({ ...person, personId: globalId('Person', person.personId) }));
  }

  @Mutation(() => SessionPayload, { description: 'Signs in as somebody of the sample organisation, without a password (ورود نمونه).' })
  signInAsSample(@Arg('input', () => SignInAsSampleInput) input: SignInAsSampleInput, @Ctx() ctx: GraphContext): Promise<SessionPayload> {
    return sessionPayload(ctx, () => {
      const personId = localId('Person', input.personId);
      if (!ctx.sampleIsOn || !personId) return refuse('SAMPLE_IS_OFF');
      return asSystem(ctx.database, ctx.requestId, async (act) => {
        const found = await act.em.execute<unknown[]>(
          'select from account where person_id = ? and is_sample and disabled_at is null',
          [personId],
        );
        if (found.length === 0) refuse('SAMPLE_IS_OFF');
        return openSession(act, personId, ctx);
      });
    });
  }
}
