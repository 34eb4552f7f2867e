import type { FirstAsk } from '../kernel/first-asks.ts';

export const firstAsks: readonly FirstAsk[] = [
  { path: '/inbox', asks: { Inbox: { first: 40, filter: null, text: null, order: 'NEWEST' } } },
];
