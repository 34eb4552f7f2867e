import { type ComputedRef, inject, type InjectionKey } from 'vue';

/** What a Field tells the control inside it. */
export interface FieldContext {
  readonly id: string;
  readonly describedBy: ComputedRef<string | undefined>;
  readonly isInvalid: ComputedRef<boolean>;
  readonly isRequired: ComputedRef<boolean>;
}

export const fieldKey: InjectionKey<FieldContext> = Symbol('field');

export const useField = (): FieldContext | undefined => inject(fieldKey, undefined);

/** One look for everything that is typed into. */
export const controlClass =
  'w-full rounded-md border border-line-strong bg-surface px-3 text-base text-ink placeholder:text-ink-faint ' +
  'aria-invalid:border-bad disabled:bg-sunken disabled:text-ink-faint pointer-coarse:text-[1rem]';
