import type { ShownDirective } from '../directives/index.ts';
import { ConfirmationRoundDocument } from '../gql/confirmations/graphql.ts';
import { useAsk } from '../kernel/ask.ts';

/** What every act of a round changes. */
export const roundRefreshes = ['ConfirmationRound', 'DirectiveHead', 'Directives', 'WorkList', 'WorkCount'] as const;

export const useRound = (directive: () => Pick<ShownDirective, 'id'>) => useAsk(ConfirmationRoundDocument, () => ({ id: directive().id }));
