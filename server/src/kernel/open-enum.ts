import { registerEnumType } from 'type-graphql';

/** A value that some module has declared for the enum `Of`; only `declare` makes one, so the compiler knows of no other. */
export type Declared<Of extends string> = string & { readonly declaredFor: Of };

/**
 * An enum of the contract whose values come from the modules: the kernel names it, each module declares its own values
 * where it is loaded, and the schema is built when all are. So a module is added without touching those that are there.
 */
export class OpenEnum<Name extends string> {
  /** What `@Field(() => …)` takes. */
  readonly values: Record<string, Declared<Name>> = {};
  readonly #said: Record<string, { description: string }> = {};

  constructor(name: Name, description: string) {
    registerEnumType(this.values, { name, description, valuesConfig: this.#said });
  }

  /** Adds values with what they mean, and gives them back by their names. A value that two modules share is said once. */
  declare<Value extends string>(said: Readonly<Record<Value, string>>): Readonly<Record<Value, Declared<Name>>> {
    const declared = {} as Record<Value, Declared<Name>>; // filled below, value by value
    for (const value of Object.keys(said) as Value[]) { // Object.keys forgets the key type
      this.values[value] ??= value as string as Declared<Name>; // here and nowhere else
      this.#said[value] ??= { description: said[value] };
      declared[value] = this.values[value];
    }
    return declared;
  }
}
