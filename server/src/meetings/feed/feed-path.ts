/** Where a calendar program reads; the person puts the address of the site before it. */
export const feedPath = (secret: string): string => `/feeds/${secret}.ics`;
