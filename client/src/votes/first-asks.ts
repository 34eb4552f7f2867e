import type { FirstAsk } from '../kernel/first-asks.ts';

export const firstAsks: readonly FirstAsk[] = [{ path: '/votes/:id', asks: { Vote: { id: ':id' } } }];
