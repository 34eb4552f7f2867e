import type { PolicyDef, TriggerDef } from '@mikro-orm/core';
import type { Power, Viewer } from './viewer.ts';

export const settingNames = ['app.person', 'app.office', 'app.province', 'app.councils', 'app.powers'] as const;

/**
 * The viewer as PostgreSQL knows them: transaction-local settings which the policies of every table read.
 * A setting that is absent or empty matches no row.
 */
export type ViewerSettings = Readonly<Record<(typeof settingNames)[number], string>>;

const arrayLiteral = (values: readonly string[]): string => `{${values.join(',')}}`;

export const viewerSettings = (viewer: Viewer | null): ViewerSettings => ({
  'app.person': viewer?.personId ?? '',
  'app.office': viewer?.officeId ?? '',
  'app.province': viewer?.provinceId ?? '',
  'app.councils': arrayLiteral(viewer?.councilIds ?? []),
  'app.powers': arrayLiteral(viewer?.powers ?? []),
});

/** For migrations, sign-in and jobs: acts for nobody and is named in the audit as the system. */
export const systemSettings: ViewerSettings = { ...viewerSettings(null), 'app.powers': '{SYSTEM}' };

const setting = (name: (typeof settingNames)[number]): string => `nullif(current_setting('${name}', true), '')`;

/** The viewer's side of a policy, as SQL. Inline on purpose: a function would forbid the use of indexes. */
export const me = {
  person: `${setting('app.person')}::uuid`,
  office: `${setting('app.office')}::uuid`,
  province: `${setting('app.province')}::uuid`,
  councils: `${setting('app.councils')}::uuid[]`,
  has: (...any: Power[]): string => `${setting('app.powers')}::text[] && '{${any.join(',')}}'`,
  signedIn: `${setting('app.office')} is not null`,
} as const;

const anyOf = (conditions: readonly string[]): string => [...conditions, me.has('SYSTEM')].join(' or ');

/** Readable by those who match one of the first conditions, writable by those who match one of the second. */
export const rowSecurity = (
  readable: readonly string[],
  writable: readonly string[],
): { rowLevelSecurity: 'force'; policies: PolicyDef[] } => ({
  rowLevelSecurity: 'force',
  policies: [
    { name: 'readable', command: 'select', using: anyOf(readable) },
    { name: 'insertable', command: 'insert', check: anyOf(writable) },
    { name: 'updatable', command: 'update', using: anyOf(writable), check: anyOf(writable) },
    { name: 'deletable', command: 'delete', using: me.has('SYSTEM') },
  ],
});

/** A table whose rows nobody changes or removes, not even the system. */
export const appendOnly: TriggerDef = {
  name: 'append_only',
  timing: 'before',
  events: ['update', 'delete', 'truncate'],
  forEach: 'statement',
  body: `raise exception 'append-only' using errcode = 'insufficient_privilege'`,
};
