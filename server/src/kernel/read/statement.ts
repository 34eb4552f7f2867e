import { createHash } from 'node:crypto';
import { settingNames, viewerSettings } from '../row-security.ts';
import type { ViewerSettings } from '../row-security.ts';
import { textOf } from './json.ts';
import type { Reader } from './read.ts';
import type { Emit, Flat, Said } from './skeleton.ts';
import { Parameter, Sql, constant, ident, join, render, sql } from './sql.ts';
import type { Bindable } from './sql.ts';

/**
 * A connection keeps each named statement for as long as it lives. So a text gets a name when it comes again, and only
 * so many texts of a process get one: callers may write as many different queries as they like.
 */
const mostNamed = 1_000;
let named = 0;

/** One text, and where each of its parameters comes from. */
export class Statement {
  readonly text: string;
  readonly #bindings: readonly Binding[];
  #uses = 0;
  #name = '';

  constructor(text: string, bindings: readonly Binding[]) {
    this.text = text;
    this.#bindings = bindings;
  }

  async run(reader: Reader, flat: Flat): Promise<Row | undefined> {
    this.#uses += 1;
    if (this.#uses === 2 && named < mostNamed) {
      named += 1;
      this.#name = `read_${createHash('sha256').update(this.text).digest('base64url').slice(0, 24)}`;
    }
    const [row] = await reader.statements.query(this.#name, this.text, this.#values(flat, viewerSettings(reader.viewer)));
    return row;
  }

  #values(flat: Flat, settings: ViewerSettings): Bindable[] {
    return this.#bindings.map((binding) => {
      if ('said' in binding) return flat.parameters[binding.said]?.value ?? null;
      return 'setting' in binding ? settings[binding.setting] : binding.always;
    });
  }
}

type Row = Readonly<Record<string, unknown>>;
/** The value at a place of what the sites said; a setting of the viewer; or always the same. */
type Binding = { readonly said: number } | { readonly setting: (typeof settingNames)[number] } | { readonly always: Bindable };

/**
 * The viewer's settings and the read as one statement, so that it needs no transaction of its own. The settings are
 * made first and hold for this statement only; were they ever read too early there would be no rows.
 */
export const underSettings = (settings: readonly Parameter[], columns: readonly Sql[]): Sql => {
  const set = settings.map((parameter, at) => sql`set_config(${constant(settingNames[at] ?? '')}, ${new Sql([parameter])}, true)`);
  const listed = join(columns.map((column, at) => sql`${column} as ${ident(`r${at}`)}`), ', ');
  return sql`with me as materialized (select ${join(set, ' || ')} as v) select q.* from me, lateral (select ${listed} where me.v is not null offset 0) q`;
};

/** Composes the statement for what the sites said; the same `Flat.key` always gives the same text. */
export const compose = (emits: readonly Emit[], said: readonly Said[], flat: Flat): Statement => {
  const settings = settingNames.map(() => new Parameter(''));
  const { text, parameters } = render(underSettings(settings, emits.map((emit) => textOf(emit(said)))));
  const places = new Map(flat.parameters.map((parameter, at) => [parameter, at]));
  const bindings = parameters.map((parameter): Binding => {
    const setting = settingNames[settings.indexOf(parameter)];
    if (setting) return { setting };
    const at = places.get(parameter);
    return at === undefined ? { always: parameter.value } : { said: at };
  });
  return new Statement(text, bindings);
};
