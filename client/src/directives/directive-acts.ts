import { computed, type ComputedRef, defineAsyncComponent } from 'vue';
import type { Act } from '../gql/directives/graphql.ts';
import { useWords } from '../kernel/words.ts';
import { type DirectiveActView, directiveExtensions, type ShownDirective } from './extend-directives.ts';

/** An act of the server's list with the way it is taken here. */
export interface ShownAct extends DirectiveActView {
  readonly act: Act;
  readonly allowed: boolean;
  readonly reasons: readonly string[];
}

/** The acts of drafting itself; the road begins with them, so those of higher modules weigh more. */
function ownActs(w: ReturnType<typeof useWords<'directives'>>): Partial<Record<Act, DirectiveActView>> {
  return {
    submitDirective: { label: () => w('act.submit'), weight: 10, form: defineAsyncComponent(() => import('./SubmitDirectiveDialog.vue')) },
    saveVersion: { label: () => w('act.saveVersion'), weight: -3, form: defineAsyncComponent(() => import('./SaveVersionDialog.vue')) },
    reviseDirective: { label: () => w('act.revise'), weight: -2, form: defineAsyncComponent(() => import('./ReviseDirectiveDialog.vue')) },
    returnToDraft: { label: () => w('act.return'), weight: -1, form: defineAsyncComponent(() => import('./ReturnToDraftDialog.vue')) },
  };
}

interface DirectiveActs {
  /** The one next act, allowed or with the reasons why not yet. */
  readonly next: ComputedRef<ShownAct | null>;
  readonly others: ComputedRef<readonly ShownAct[]>;
  readonly mayWrite: ComputedRef<boolean>;
}

/** What may be done with a directive, in the server's words; which of it comes next, by where it stands on the road. */
export function useDirectiveActs(directive: () => ShownDirective | null | undefined): DirectiveActs {
  const own = ownActs(useWords('directives'));
  const views = computed<Partial<Record<Act, DirectiveActView>>>(() =>
    Object.assign({}, own, ...directiveExtensions().map(({ acts }) => acts ?? {})),
  );
  const acts = computed(() =>
    (directive()?.availableActs ?? []).flatMap(({ act, allowed, unmet }): ShownAct[] => {
      const view = views.value[act];
      return view ? [{ ...view, act, allowed, reasons: unmet.map(({ message }) => message) }] : [];
    }),
  );
  const next = computed(() => acts.value.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight)[0] ?? null);
  return {
    next,
    others: computed(() => acts.value.filter(({ act }) => act !== next.value?.act).toSorted((a, b) => b.weight - a.weight)),
    mayWrite: computed(() => directive()?.availableActs.some(({ act, allowed }) => act === 'reviseProvision' && allowed) ?? false),
  };
}
