import type { TokenScope } from '../gql/accounts/graphql.ts';

/** What a token may be used for, in the order of choosing. */
export const tokenScopes = ['READ', 'WRITE'] as const satisfies readonly TokenScope[];
