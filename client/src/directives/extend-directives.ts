import { type Component, shallowReactive } from 'vue';
import type { Act, DirectiveHeadFragment, ReadProvisionFragment } from '../gql/directives/graphql.ts';

/** A directive as its pages show it. */
export type ShownDirective = DirectiveHeadFragment;

/** What a margin or pane knows of the provision it stands beside. */
export type ShownProvision = Pick<ReadProvisionFragment, 'id' | 'label' | 'text' | 'revision'>;

/** How an act of `availableActs` is taken on a page. */
export interface DirectiveActView {
  /** The verb on its button, in the language of the moment. */
  readonly label: () => string;
  /** Of the acts at hand the heaviest is the one next act of the page; what comes later on the road weighs more. */
  readonly weight: number;
  /** Asks what must be known and does it: takes `directive` and `v-model:open`. */
  readonly form: Component;
}

/**
 * What a module above adds to the pages of a directive without this one knowing it, as `extendDirectives` does on the
 * server. Components come lazily (`defineAsyncComponent`), so that declaring costs nothing.
 */
export interface DirectiveExtension {
  /** The module's name. */
  readonly name: string;
  /** By the name of the act's mutation. */
  readonly acts?: Readonly<Partial<Record<Act, DirectiveActView>>>;
  /** At the end side of the reading page, above what happened; takes `directive`. */
  readonly pane?: Component;
  /** Beside each provision, on reading and writing pages; takes `directive` and `provision`. */
  readonly margin?: Component;
  /** Beside the text on the reading and the writing page; takes `directive` and `provisionId`, where the reader is or null. */
  readonly sidePane?: Component;
  /** Beside the title; takes `directive`. */
  readonly marks?: Component;
  /** Further pages of a directive, in its menu. */
  readonly links?: readonly { readonly label: () => string; readonly to: (directive: ShownDirective) => string | null }[];
}

const extensions = shallowReactive(new Map<string, DirectiveExtension>());

/** Called once where the module's `routes.ts` is loaded; the same name again replaces it. */
export function extendDirectives(extension: DirectiveExtension): void {
  extensions.set(extension.name, extension);
}

export const directiveExtensions = (): readonly DirectiveExtension[] => [...extensions.values()];

type Part = 'pane' | 'margin' | 'sidePane' | 'marks';

/** The components that the modules above give for one place, each with the name of its module as key. */
export const extensionParts = (part: Part): readonly { readonly key: string; readonly component: Component }[] =>
  directiveExtensions().flatMap(({ name, [part]: component }) => (component ? [{ key: name, component }] : []));
