import type { FirstAsk } from '../kernel/first-asks.ts';

export const firstAsks: readonly FirstAsk[] = [
  {
    path: '/directives',
    asks: {
      Directives: { first: 40, states: null, kind: null, councilId: null, text: null, order: 'CHANGED' },
      DraftingCouncils: {},
    },
  },
  { path: '/directives/:id', asks: { DirectiveHead: { id: ':id' }, DirectiveText: { id: ':id', first: 100 } } },
  { path: '/directives/:id/write', asks: { DirectiveHead: { id: ':id' }, TextToWrite: { id: ':id', after: null } } },
];
