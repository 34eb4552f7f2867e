import { Ctx, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '../kernel/context.ts';

@Resolver()
export class VerificationResolver {
  @Query(() => String, {
    nullable: true,
    description:
      'Address at which the public reaches the site, e.g. https://shora.example.ir, as the operator set it; a letter is verified at ' +
      '`/verify/` and its code there. Null where none is set: then it is the address by which one came (نشانی سامانه).',
  })
  siteOrigin(@Ctx() { siteOrigin }: GraphContext): string | null {
    return siteOrigin;
  }
}
