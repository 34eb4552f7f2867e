const tehranDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The civil date in Asia/Tehran at an instant, ISO: deadlines are days there. */
export const tehranDate = (instant: Date): string => tehranDay.format(instant);
