import { registerEnumType } from 'type-graphql';
import type { Power, Scope } from './viewer.ts';

/** The system's own power is nobody's, so nobody hears of it. */
export type ToldPower = Exclude<Power, 'SYSTEM'>;

export const Powers = {
  ADMINISTER: 'ADMINISTER', SECRETARIAT: 'SECRETARIAT', DRAFT: 'DRAFT', MONITOR: 'MONITOR',
} as const satisfies { readonly [P in ToldPower]: P };

registerEnumType(Powers, {
  name: 'Power',
  description: 'What an office may do in the whole organization, beside what its seats give (اختیار).',
  valuesConfig: {
    ADMINISTER: { description: 'Keeps the registers of people, offices, seats and by-laws (مدیریت سامانه).' },
    SECRETARIAT: { description: 'Opens and closes rounds of confirmation, publishes and reminds (دبیرخانه).' },
    DRAFT: { description: 'Drafts for every council; of confidential texts those that name the office (تدوین).' },
    MONITOR: { description: 'Reads every text, comments on it, and sees what became of it in every province (نظارت).' },
  },
});

export const Scopes = { READ: 'READ', WRITE: 'WRITE' } as const satisfies { readonly [S in Scope]: S };

registerEnumType(Scopes, {
  name: 'TokenScope',
  description: 'What a token may be used for (دامنهٔ توکن).',
  valuesConfig: {
    READ: { description: 'To read (خواندن).' },
    WRITE: { description: 'To read and to change (خواندن و تغییر دادن).' },
  },
});
