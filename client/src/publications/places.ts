/** Addresses of what publication adds to a directive. */
export const letterPlace = (directiveId: string): string => `/directives/${directiveId}/letter`;
export const boardPlace = (directiveId: string): string => `/directives/${directiveId}/board`;
export const verifyPlace = (code: string): string => `/verify/${code}`;
