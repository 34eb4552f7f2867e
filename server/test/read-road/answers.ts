import { absent } from './generate.ts';
import type { Chance, Provide } from './generate.ts';

const globalIdForm = /^[a-z]\w*_[0-9a-f]{8}-[0-9a-f-]{27}$/;
const cursorForm = /^[\w-]{40,}$/;

/**
 * Ids and cursors out of earlier answers, whoever got them: so some are not to be seen by who sends them next.
 */
export class Answers {
  readonly #ids: string[] = ['book_1', 'nothing', ''];
  readonly #cursors = new Map<string, string[]>();

  constructor(...unknown: readonly string[]) {
    this.#ids.push(...unknown);
  }

  learn(value: unknown): void {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach((inner) => this.learn(inner));
    if (typeof value !== 'string') return;
    if (globalIdForm.test(value)) this.#ids.push(value);
    const tag = cursorForm.test(value) && /^\["([\w.]+)"/.exec(Buffer.from(value, 'base64url').toString())?.[1];
    if (tag) this.#cursors.set(tag, [...(this.#cursors.get(tag) ?? []), value]);
  }

  id(chance: Chance, ofType?: string): string {
    const fitting = ofType ? this.#ids.filter((id) => id.toLowerCase().startsWith(`${ofType.toLowerCase()}_`)) : [];
    return chance.of(fitting.length > 0 && chance.is(0.8) ? fitting : this.#ids);
  }

  cursor(chance: Chance, tag: string): string | typeof absent {
    const known = this.#cursors.get(tag);
    return known && chance.is(0.4) ? chance.of(known) : absent;
  }
}

/** Provides what every list and `node` takes; small pages, since each field of each row is read once more by itself. */
export const usualArguments =
  (answers: Answers): Provide =>
  (argument, field, chosen, chance) => {
    const type = String(field.type).replace(/\W/g, '').replace(/Connection$/, '');
    if (argument.name === 'id') return answers.id(chance, type);
    if (argument.name === 'ids') return Array.from({ length: chance.below(5) }, () => answers.id(chance));
    if (argument.name === 'last') return chosen['first'] == null ? chance.below(5) : absent;
    if (argument.name === 'first') return chance.is(0.7) ? chance.below(5) : absent;
    if (argument.name !== 'after' && argument.name !== 'before') return undefined;
    const order = chosen['order'] ?? field.args.find(({ name }) => name === 'order')?.defaultValue;
    return answers.cursor(chance, `${type}.${String(order)}`);
  };
