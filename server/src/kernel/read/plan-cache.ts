import { Kind, visit } from 'graphql';
import type { DirectiveNode, DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { Catalog } from './catalog.ts';
import { planField, planOperation, planPayload } from './operation.ts';
import type { Plan } from './operation.ts';
import type { Read } from './read.ts';
import type { Picked } from './selection.ts';

/** What of a document is worked out once: its fragments, and the variables that choose its fields. */
interface Document {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly choosers: readonly string[];
  readonly plans: Map<string, Plan | null>;
}

const conditionVariable = (directive: DirectiveNode): string[] => {
  if (directive.name.value !== 'skip' && directive.name.value !== 'include') return [];
  const value = directive.arguments?.[0]?.value;
  return value?.kind === Kind.VARIABLE ? [value.name.value] : [];
};

const inspect = (document: DocumentNode): Document => {
  const choosers = new Set<string>();
  visit(document, { Directive: (directive) => void conditionVariable(directive).forEach((name) => choosers.add(name)) });
  const fragments = document.definitions.flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
  );
  return { fragments: Object.fromEntries(fragments), choosers: [...choosers], plans: new Map() };
};

/** Choices of `@skip` and `@include` of one document; beyond them it starts afresh. */
const mostPlans = 64;

/** Plans live as long as the document they were made from: Apollo gives the same one for the same text. */
export class PlanCache {
  readonly #catalog: Catalog;
  readonly #documents = new WeakMap<DocumentNode, Document>();
  readonly #fields = new WeakMap<FieldNode, Map<string, Plan>>();
  readonly #numbers = new WeakMap<FieldNode, number>();
  #count = 0;

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  operation(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Plan | null {
    const known = this.#inspected(document);
    const choice = known.choosers.map((name) => (variables[name] === true ? '1' : '0')).join('');
    const key = `${operation.name?.value ?? ''} ${choice}`;
    let plan = known.plans.get(key);
    if (plan === undefined) {
      plan = planOperation(this.#catalog, { operation, fragments: known.fragments, variables });
      if (known.plans.size >= mostPlans) known.plans.clear();
      known.plans.set(key, plan);
    }
    return plan;
  }

  #inspected(document: DocumentNode): Document {
    const known = this.#documents.get(document) ?? inspect(document);
    this.#documents.set(document, known);
    return known;
  }

  /** One field that graphql-js resolves, with all that is selected under it. */
  field(info: GraphQLResolveInfo, read: Read): Plan {
    return this.#kept(info, '', () => planField(this.#catalog, info, read));
  }

  /** Those fields of a mutation's payload that are objects. */
  payload(info: GraphQLResolveInfo, fields: readonly Picked[]): Plan {
    return this.#kept(info, fields.map(({ key }) => key).join(), () => planPayload(this.#catalog, info, fields));
  }

  #kept(info: GraphQLResolveInfo, part: string, make: () => Plan): Plan {
    const [first] = info.fieldNodes;
    if (!first) return make();
    const known = this.#fields.get(first) ?? new Map<string, Plan>();
    this.#fields.set(first, known);
    // Only booleans can be asked by @skip and @include; any of them may stand below this field.
    const choice = Object.entries(info.variableValues).flatMap(([name, value]) => (typeof value === 'boolean' ? [`${name}${value}`] : []));
    const nodes = info.fieldNodes.map((node) => this.#numberOf(node));
    const key = [info.parentType.name, info.path.key, part, ...nodes, ...choice].join(' ');
    const plan = known.get(key) ?? make();
    if (known.size >= mostPlans) known.clear();
    known.set(key, plan);
    return plan;
  }

  #numberOf(node: FieldNode): number {
    const known = this.#numbers.get(node);
    if (known !== undefined) return known;
    this.#count += 1;
    this.#numbers.set(node, this.#count);
    return this.#count;
  }
}
