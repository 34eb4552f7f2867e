import { type FieldNode, getNamedType, type GraphQLField, Kind, type ValueNode } from 'graphql';

/** How many objects a field may give: known from the document, or from a variable of the request. */
export type Size =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'variable'; readonly name: string; readonly otherwise: number };

export const fixedSize = (value: number): Size => ({ kind: 'fixed', value });

/** Size that is assumed of a list that has no argument to say it. */
const assumedSize = 10;
/** Size that a connection gives when `first` is not said; see kernel/page. */
const assumedPage = 20;

export interface CostSettings {
  readonly weight?: number;
  readonly size?: number;
}

const numberIn = (settings: object, key: string): number | undefined => {
  const value: unknown = Reflect.get(settings, key);
  return typeof value === 'number' ? value : undefined;
};

const settingsIn = ({ cost }: Readonly<Record<string, unknown>>): CostSettings => {
  if (typeof cost !== 'object' || cost === null) return {};
  const [weight, size] = [numberIn(cost, 'weight'), numberIn(cost, 'size')];
  return { ...(weight === undefined ? {} : { weight }), ...(size === undefined ? {} : { size }) };
};

/** `extensions.cost` of a field or of the type that it gives: where a list is known to be short, or an answer dear or free. */
export const costSettings = (field: GraphQLField<unknown, unknown>): CostSettings => ({
  ...settingsIn(getNamedType(field.type).extensions),
  ...settingsIn(field.extensions),
});

const sizeOfValue = (value: ValueNode, otherwise: number): Size => {
  if (value.kind === Kind.INT) return fixedSize(Math.max(0, Number(value.value)));
  if (value.kind === Kind.LIST) return fixedSize(value.values.length);
  if (value.kind === Kind.VARIABLE) return { kind: 'variable', name: value.name.value, otherwise };
  return fixedSize(otherwise);
};

const sizeArguments = ['first', 'last', 'ids'];

export const sizeOf = (node: FieldNode, field: GraphQLField<unknown, unknown>): Size => {
  const declared = field.args.find((argument) => sizeArguments.includes(argument.name));
  const preset = typeof declared?.defaultValue === 'number' ? declared.defaultValue : undefined;
  const otherwise = costSettings(field).size ?? preset ?? (declared ? assumedPage : assumedSize);
  const said = node.arguments?.find((argument) => sizeArguments.includes(argument.name.value));
  return said ? sizeOfValue(said.value, otherwise) : fixedSize(otherwise);
};
