/** Addresses of a directive's pages. */
export const directivePlace = (id: string): string => `/directives/${id}`;
export const writingPlace = (id: string): string => `/directives/${id}/write`;
export const versionsPlace = (id: string): string => `/directives/${id}/versions`;

/** The place of one provision within its directive. */
export const provisionPlace = (directiveId: string, provisionId: string): string => `${directivePlace(directiveId)}#${provisionId}`;
