/** What people call their browser and device; in this order, since most browsers also claim to be others. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg/, 'Edge'],
  [/OPR|Opera/, 'Opera'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS|Chromium/, 'Chrome'],
  [/Safari/, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

const first = (names: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  names.find(([sign]) => sign.test(text))?.[1];

/** «Firefox, Windows» of what a browser says of itself; null when it says nothing known. */
export function browserName(userAgent: string): string | null {
  const known = [first(browsers, userAgent), first(systems, userAgent)].filter((name) => name !== undefined);
  return known.length ? known.join(' · ') : null;
}
