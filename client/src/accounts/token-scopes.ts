/** What a token may be used for. */
export const tokenScopes = ['READ', 'WRITE'] as const;
