import { Extensions, Field, ObjectType } from 'type-graphql';
import { acts } from './acts.ts';
import { describeUnmet, UnmetCondition, type Unmet } from './refusal.ts';
import type { Language } from './viewer.ts';

/** What one act needs: the states it starts from, who may ever take it, and what is still missing. */
export interface ActRule<State extends string, Facts> {
  readonly from: readonly State[];
  /** False hides the act: who may never take it does not hear of it. */
  readonly mayEver: (facts: Facts) => boolean;
  readonly unmet: (facts: Facts) => readonly Unmet[];
}

/** One table per lifecycle; the compiler checks that every act has its rule. */
export type Workflow<State extends string, Act extends string, Facts> = Readonly<Record<Act, ActRule<State, Facts>>>;

export interface Available<Act extends string> {
  readonly act: Act;
  readonly allowed: boolean;
  readonly unmet: readonly Unmet[];
}

/** The acts that this viewer could take from this state, each with what is still missing. */
export const availableActs = <State extends string, Act extends string, Facts>(
  workflow: Workflow<State, Act, Facts>,
  state: State,
  facts: Facts,
): Available<Act>[] =>
  (Object.keys(workflow) as Act[]) // Object.keys forgets the key type
    .filter((act) => workflow[act].from.includes(state) && workflow[act].mayEver(facts))
    .map((act) => {
      const unmet = workflow[act].unmet(facts);
      return { act, allowed: unmet.length === 0, unmet };
    });

@Extensions({ cost: { weight: 0 } })
@ObjectType({ description: 'An act on an object, whether it can be taken now, and if not, why (اقدام ممکن).' })
export class AvailableAct {
  @Field(() => acts.values, { description: 'Name of the mutation that takes the act.' })
  act!: string;

  @Field(() => Boolean, { description: 'Whether it can be taken now.' })
  allowed!: boolean;

  @Field(() => [UnmetCondition], { description: 'What must be met first; empty when allowed.' })
  unmet!: UnmetCondition[];
}

export const describeAct =
  (language: Language) =>
  <Act extends string>(available: Available<Act>): AvailableAct => ({
    act: available.act,
    allowed: available.allowed,
    unmet: available.unmet.map(describeUnmet(language)),
  });
