/** The value of a key that must be there; one that is not is a mistake in the data that ships with the code. */
export const getKnown = <Value>(map: ReadonlyMap<string, Value>, key: string): Value => {
  const value = map.get(key);
  if (value === undefined) throw new Error(`“${key}” is not among ${[...map.keys()].join(', ')}`);
  return value;
};
