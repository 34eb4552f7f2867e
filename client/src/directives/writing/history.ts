import type { Row } from './rows.ts';
import { asOfNow } from './undo.ts';
import { renamed, type Verb, type VerbBody } from './verbs.ts';

interface Step {
  readonly undo: readonly VerbBody[];
  readonly at: number;
}

/** Words typed without a longer pause are one step. */
const burst = 1_200;
const most = 200;

/** What can be taken back, and what was. Steps are verbs, so that taking back also reaches what others see. */
export class WritingHistory {
  readonly #past: Step[] = [];
  #future: Step[] = [];

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  remember(undo: readonly VerbBody[], verbs: readonly VerbBody[], now = Date.now()): void {
    this.#future = [];
    const last = this.#past.at(-1);
    const [only] = verbs;
    const before = last?.undo[0];
    const isTyping = verbs.length === 1 && only?.type === 'REVISE' && last?.undo.length === 1 && before?.type === 'REVISE';
    if (isTyping && before.id === only.id && now - last.at < burst) this.#past[this.#past.length - 1] = { undo: [{ ...before, from: only.to }], at: now };
    else this.#past.push({ undo, at: now });
    if (this.#past.length > most) this.#past.shift();
  }

  /** Takes the last step back through `act`, which does a verb and says how it is taken back in turn. */
  undo(steps: StepTaker): void {
    this.#take(this.#past, this.#future, steps);
  }

  redo(steps: StepTaker): void {
    this.#take(this.#future, this.#past, steps);
  }

  #take(from: Step[], to: Step[], { rows, aliases, act }: StepTaker): void {
    const step = from.pop();
    if (!step) return;
    const back: VerbBody[] = [];
    for (const body of step.undo) {
      const real = [...aliases].reduce<Verb>((verb, [local, id]) => renamed(verb, local, id), { ...body, key: '' });
      const verb = asOfNow(rows(), real);
      if (verb) back.unshift(...act(verb));
    }
    if (back.length > 0) to.push({ undo: back, at: 0 });
  }
}

interface StepTaker {
  readonly rows: () => readonly Row[];
  readonly aliases: ReadonlyMap<string, string>;
  readonly act: (verb: VerbBody) => readonly VerbBody[];
}
