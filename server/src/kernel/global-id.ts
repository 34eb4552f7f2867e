const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isUuid = (text: string): boolean => uuid.test(text);

/** Prefix of the ids of a type: `DirectiveVersion` → `directiveVersion_`. */
export const idPrefix = (typeName: string): string => `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}_`;

export const globalId = (typeName: string, id: string): string => `${idPrefix(typeName)}${id}`;

export interface ParsedId {
  /** Name of the GraphQL type, as the prefix tells it. */
  readonly typeName: string;
  readonly id: string;
}

/** Null for anything that is not of the form; whether the type exists is for the caller. */
export const parseGlobalId = (text: string): ParsedId | null => {
  const cut = text.indexOf('_');
  const id = text.slice(cut + 1);
  if (cut < 1 || !isUuid(id)) return null;
  return { typeName: `${text.charAt(0).toUpperCase()}${text.slice(1, cut)}`, id };
};

/** The uuid of a global id of this type, or null: unknown, malformed and of another type look the same. */
export const localId = (typeName: string, text: string): string | null => {
  const parsed = parseGlobalId(text);
  return parsed?.typeName === typeName ? parsed.id : null;
};
