import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Caller, GraphContext } from '../kernel/context.ts';
import type { Database } from '../kernel/database/database.ts';
import { globalId } from '../kernel/global-id.ts';
import { systemSettings } from '../kernel/row-security.ts';
import { Powers, type ToldPower } from '../kernel/viewer.enums.ts';
import { AppointmentCapacity, OfficeKind } from '../people/index.ts';

@ObjectType({ description: 'An office that the viewer may act for (سمت کاربر).' })
export class ViewerOffice {
  @Field(() => ID, { description: 'Id of the office.' })
  id!: string;

  @Field(() => OfficeKind, { description: 'Kind of the office.' })
  kind!: OfficeKind;

  @Field(() => String, { description: 'Title in Persian.' })
  title!: string;

  @Field(() => String, { description: 'Title in English.' })
  titleEn!: string;

  @Field(() => ID, { nullable: true, description: 'Id of its province; null at headquarters.' })
  provinceId!: string | null;
}

@ObjectType({ description: 'An appointment through which the viewer may act today (انتصاب کاربر).' })
export class ViewerAppointment {
  @Field(() => ID, { description: 'Id of the appointment; `actAs` takes it.' })
  id!: string;

  @Field(() => AppointmentCapacity, { description: 'In what capacity.' })
  capacity!: AppointmentCapacity;

  @Field(() => ViewerOffice, { description: 'For which office.' })
  office!: ViewerOffice;
}

@ObjectType('Viewer', { description: 'Whoever is asking (کاربر).' })
export class ViewerInfo {
  @Field(() => ID, { description: 'Id of the person.' })
  personId!: string;

  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether the person is made up («نمونه»).' })
  isSample!: boolean;

  @Field(() => ViewerAppointment, { nullable: true, description: 'The appointment acted through; null until one is chosen.' })
  actingAs!: ViewerAppointment | null;

  @Field(() => [ViewerAppointment], { description: 'Every appointment of today, to choose from.' })
  appointments!: ViewerAppointment[];

  @Field(() => [Powers], { description: 'What the office may do beyond its seats (اختیارها).' })
  powers!: ToldPower[];

  @Field(() => [ID], { description: 'The councils in which the office has a seat.' })
  councilIds!: string[];
}

interface Row {
  name: string;
  isSample: boolean;
  appointments: (Omit<ViewerAppointment, 'office'> & { office: ViewerOffice })[];
}

const viewerSql = `
  select p.name, p.is_sample as "isSample", coalesce(jsonb_agg(jsonb_build_object(
    'id', a.id, 'capacity', a.capacity,
    'office', jsonb_build_object('id', o.id, 'kind', o.kind, 'title', o.title, 'titleEn', o.title_en, 'provinceId', o.province_id))
    order by case a.capacity when 'HOLDER' then 0 when 'ACTING' then 1 else 2 end, o.title) filter (where o.id is not null), '[]') as appointments
  from person p
  left join appointment a on a.person_id = p.id and a.valid_from <= current_date and (a.valid_to is null or a.valid_to > current_date)
  left join office o on o.id = a.office_id and (o.valid_to is null or o.valid_to > current_date)
  where p.id = ? group by p.id`;

const withGlobalIds = ({ id, capacity, office }: ViewerAppointment): ViewerAppointment => ({
  id: globalId('Appointment', id),
  capacity,
  office: {
    ...office,
    id: globalId('Office', office.id),
    provinceId: office.provinceId && globalId('Province', office.provinceId),
  },
});

const viewerInfo = async (database: Database, { personId, viewer }: Caller): Promise<ViewerInfo | null> => {
  const [row] = await database.transaction(systemSettings, (em) => em.execute<Row[]>(viewerSql, [personId]));
  if (!row) return null;
  const acting = row.appointments.find(({ id }) => id === viewer?.appointmentId);
  return {
    personId: globalId('Person', personId),
    name: row.name,
    isSample: row.isSample,
    actingAs: acting ? withGlobalIds(acting) : null,
    appointments: row.appointments.map(withGlobalIds),
    powers: (viewer?.powers ?? []).filter((power) => power !== 'SYSTEM'),
    councilIds: (viewer?.councilIds ?? []).map((id) => globalId('Council', id)),
  };
};

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerInfo, { nullable: true, description: 'Whoever is asking; null when not signed in (کاربر جاری).' })
  viewer(@Ctx() ctx: GraphContext): Promise<ViewerInfo | null> | null {
    return ctx.caller && viewerInfo(ctx.database, ctx.caller);
  }
}
