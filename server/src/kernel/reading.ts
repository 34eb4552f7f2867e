/**
 * What reading something a person typed comes to: its value, or the one reason why it cannot be read.
 * The caller turns the fault into a refusal in the person's language.
 */
export type Reading<Value, Fault extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };
