import { defineStore } from 'pinia';
import { ActAsDocument, SignOutDocument } from '../gql/accounts/graphql.ts';
import { useAct } from '../kernel/act.ts';
import { useSession } from '../kernel/session.ts';
import { tell } from '../kernel/ui/toasts.ts';

/** What the person does with their own session, from the top line and from the page where the office is chosen. */
export const useAccount = defineStore('account', () => {
  const session = useSession();
  const actingAs = useAct(ActAsDocument);
  const signingOut = useAct(SignOutDocument);

  function tellWhyNot(act: typeof actingAs | typeof signingOut): void {
    const why = act.refusals.value[0]?.message ?? act.failure.value?.message;
    if (why) tell(why, { tone: 'bad' });
  }

  /** True when the person now acts through it. */
  async function actAs(appointmentId: string): Promise<boolean> {
    const payload = await actingAs.run({ input: { appointmentId } });
    if (payload) await session.load();
    else tellWhyNot(actingAs);
    return payload !== null;
  }

  async function signOut(): Promise<void> {
    if (await signingOut.run({})) session.set(null);
    else tellWhyNot(signingOut);
  }

  return { actAs, signOut, isChoosing: actingAs.isPending };
});
