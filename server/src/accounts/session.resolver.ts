import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { GraphContext } from '../kernel/context.ts';
import { localId } from '../kernel/global-id.ts';
import { Refusal } from '../kernel/refusal.ts';
import { refusalsAsData } from '../kernel/write/write-road.ts';
import { refuse } from './account.refusals.ts';
import { actAs, signIn, signOut } from './sign-in.ts';

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'Personnel number, in any digit script (شمارهٔ پرسنلی).' })
  personnelNumber!: string;

  @Field(() => String, { description: 'Password (گذرواژه).' })
  password!: string;
}

@InputType({ description: 'Through which appointment to act.' })
export class ActAsInput {
  @Field(() => ID, { description: 'An appointment of the viewer that holds today.' })
  appointmentId!: string;
}

@ObjectType({ description: 'What signing in or out came to. Ask `viewer` next.' })
export class SessionPayload {
  @Field(() => Boolean, { description: 'Whether the caller is signed in now.' })
  signedIn?: boolean;

  @Field(() => [Refusal], { description: 'Why not, if not.' })
  refusals!: Refusal[];
}

/** The payload of what opens, changes or ends a session; the work gives the secret that the cookie takes. */
export const sessionPayload = async (ctx: GraphContext, work: () => Promise<string | null>): Promise<SessionPayload> => {
  const payload = await refusalsAsData(ctx.language, async () => {
    const secret = await work();
    ctx.setSession(secret);
    return { signedIn: secret !== null };
  });
  return { signedIn: ctx.sessionSecret !== null, ...payload } as SessionPayload; // the payload's fields are these
};

@Resolver()
export class SessionResolver {
  @Mutation(() => SessionPayload, { description: 'Signs in with personnel number and password, and sets the session cookie (ورود).' })
  signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() ctx: GraphContext): Promise<SessionPayload> {
    const { database, address, userAgent, requestId, sampleIsOn } = ctx;
    return sessionPayload(ctx, () => signIn(database, { ...input, address, userAgent, requestId, sampleIsOn }));
  }

  @Mutation(() => SessionPayload, { description: 'Ends the session at once, in every process (خروج).' })
  signOut(@Ctx() ctx: GraphContext): Promise<SessionPayload> {
    return sessionPayload(ctx, async () => {
      if (ctx.sessionSecret) await signOut(ctx.database, ctx.sessionSecret, ctx.requestId);
      return null;
    });
  }

  @Mutation(() => SessionPayload, { description: 'Chooses the office to act for; the session goes on under a new secret (انتخاب سمت).' })
  actAs(@Arg('input', () => ActAsInput) input: ActAsInput, @Ctx() ctx: GraphContext): Promise<SessionPayload> {
    return sessionPayload(ctx, () => {
      const id = localId('Appointment', input.appointmentId);
      if (!ctx.sessionSecret || !id) return refuse('APPOINTMENT_NOT_YOURS', { path: ['input', 'appointmentId'] });
      return actAs(ctx.database, ctx.sessionSecret, id, ctx.requestId);
    });
  }
}
