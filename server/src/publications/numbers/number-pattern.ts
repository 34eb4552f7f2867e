/** What a letter number is made of: `{serial}/{yy}/{unit}` gives 29112/88/700. */
export interface NumberParts {
  readonly serial: number;
  readonly jalaliYear: number;
  readonly unit: string;
}

const place = /\{(serial|yy|yyyy|unit)(?::(\d))?\}/g;

const parts = {
  serial: ({ serial }: NumberParts) => String(serial),
  yy: ({ jalaliYear }: NumberParts) => String(jalaliYear % 100).padStart(2, '0'),
  yyyy: ({ jalaliYear }: NumberParts) => String(jalaliYear),
  unit: ({ unit }: NumberParts) => unit,
} as const;

/**
 * Writes the number in Latin digits, to be read from left to right; `{serial:5}` fills up with zeros.
 * It is a name and never parsed again: what it is made of is kept beside it.
 */
export const formatNumber = (pattern: string, given: NumberParts): string =>
  pattern.replace(place, (_place, name: keyof typeof parts, width?: string) =>
    parts[name](given).padStart(Number(width ?? 0), '0'),
  );

const allowed = /^[0-9A-Za-z/.\-_ ]*$/;

/** Whether different serials, years and units can never give the same number, and nothing but plain characters stands between. */
export const isNumberPattern = (pattern: string): boolean => {
  const names = [...pattern.matchAll(place)].map((match) => match[1]);
  const has = (...wanted: string[]): boolean => wanted.some((name) => names.includes(name));
  const isSeparated = !/\}\{/.test(pattern);
  return has('serial') && has('yy', 'yyyy') && has('unit') && isSeparated && allowed.test(pattern.replace(place, ''));
};
