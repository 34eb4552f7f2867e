import type { Unmet } from '../kernel/refusal.ts';
import type { Act } from '../kernel/write/command.ts';
import type { ActRule, Workflow } from '../kernel/workflow.ts';
import type { DirectiveFacts } from './directive.facts.ts';
import type { State } from './directive.workflow.ts';
import type { Directive } from './directive.entity.ts';
import type { ProvisionChange } from './provision-revision.entity.ts';

/** One change of the text of one provision, as those above hear of it inside its transaction. */
export interface TextChange {
  readonly provisionId: string;
  readonly change: keyof typeof ProvisionChange;
  /** As edited (`source`), before and after; null where it did not stand. */
  readonly before: string | null;
  readonly after: string | null;
  /** SPLIT: the provision that took the second half, and where in `before` it begins. MERGED: the one that took the text in, and where in it that text begins. */
  readonly other?: { readonly provisionId: string; readonly at: number };
}

/**
 * What a module above says of directives without this one knowing it: more acts, more conditions of acts that are
 * there, and what it does when a text changes. A module declares its extension once, where its index.ts is loaded.
 */
export interface DirectiveExtension {
  /** The module's name; its facts are found under it in `DirectiveFacts.more`. */
  readonly name: string;
  /** SQL of one JSON value, over the row `directive` and the viewer's settings; under the viewer's own row security. */
  readonly facts?: string;
  readonly acts?: Workflow<State, string, DirectiveFacts>;
  /** What more must be met for an act of another module, by its name. */
  readonly conditions?: Readonly<Record<string, (facts: DirectiveFacts) => readonly Unmet[]>>;
  /** Its tables with the columns of GuardedText and a `directive_id`; drafters may update them. */
  readonly guardedTables?: readonly string[];
  readonly onTextChanged?: (act: Act, directive: Directive, changes: readonly TextChange[]) => Promise<void>;
  readonly onReturned?: (act: Act, directive: Directive) => Promise<void>;
}

const extensions = new Map<string, DirectiveExtension>();

/** Declaring the same name again replaces it. */
export const extendDirectives = (extension: DirectiveExtension): void => void extensions.set(extension.name, extension);

export const directiveExtensions = (): readonly DirectiveExtension[] => [...extensions.values()];

/** The acts of all extensions, each with what the others ask for besides. */
export const extendedActs = (own: Workflow<State, string, DirectiveFacts>): Workflow<State, string, DirectiveFacts> => {
  const all = directiveExtensions();
  const acts: Record<string, ActRule<State, DirectiveFacts>> = { ...own };
  for (const extension of all) Object.assign(acts, extension.acts);
  const withConditions = (name: string, rule: ActRule<State, DirectiveFacts>): ActRule<State, DirectiveFacts> => ({
    ...rule,
    unmet: (facts) => [...rule.unmet(facts), ...all.flatMap(({ conditions }) => conditions?.[name]?.(facts) ?? [])],
  });
  return Object.fromEntries(Object.entries(acts).map(([name, rule]) => [name, withConditions(name, rule)]));
};

/** SQL of one JSON object: what each extension says of the row named `directive`. */
export const extensionFactsSql = (): string => {
  const pairs = directiveExtensions().flatMap(({ name, facts }) => (facts ? [`'${name}', (${facts})`] : []));
  return pairs.length === 0 ? `'{}'::jsonb` : `jsonb_build_object(${pairs.join(', ')})`;
};
