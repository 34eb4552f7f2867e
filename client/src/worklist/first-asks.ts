import type { FirstAsk } from '../kernel/first-asks.ts';

export const firstAsks: readonly FirstAsk[] = [{ path: '/', asks: { WorkList: { first: 40, kind: null } } }];
