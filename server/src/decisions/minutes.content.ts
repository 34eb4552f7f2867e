/** What minutes hold, as it is hashed: plain facts, instants as ISO text, names as they were. */
export interface MinutesContent {
  readonly meeting: {
    readonly council: string;
    readonly number: number | null;
    readonly year: number | null;
    readonly title: string;
    readonly mode: 'PLACE' | 'ONLINE' | 'BOTH';
    readonly place: string | null;
    readonly hostProvince: string | null;
    readonly days: readonly string[];
    readonly sessions: readonly { readonly openedAt: string; readonly endedAt: string | null; readonly reason: string | null }[];
  };
  readonly roll: readonly RollEntry[];
  readonly items: readonly ItemEntry[];
  readonly decisions: readonly DecisionEntry[];
  /** What people wrote, by the id of the item; `opening` and `closing` for the rest. */
  readonly narrative: Readonly<Record<string, string>>;
}

export interface RollEntry {
  readonly capacity: string | null;
  readonly name: string;
  readonly stays: readonly { readonly from: string; readonly to: string | null; readonly isOnline: boolean; readonly substitute: string | null; readonly name: string | null }[];
}

export interface VoteEntry {
  readonly motion: string;
  readonly method: 'CONSENT' | 'HANDS' | 'NAMED' | 'SECRET';
  readonly state: 'OPEN' | 'CARRIED' | 'REJECTED' | 'LAPSED' | 'WITHDRAWN';
  readonly counts: { readonly inFavour: number; readonly against: number; readonly abstained: number } | null;
  readonly quorum: { readonly fa: string; readonly en: string } | null;
}

export interface ItemEntry {
  readonly id: string;
  readonly label: string;
  /** Of an item of its own; one that is about an object is named by its type and id, for the title may be private. */
  readonly title: string | null;
  readonly object: string | null;
  readonly state: 'PENDING' | 'CURRENT' | 'DONE' | 'CARRIED_OVER';
  readonly seconds: number;
  readonly speakers: readonly string[];
  readonly recused: readonly string[];
  readonly votes: readonly VoteEntry[];
}

export interface DecisionEntry {
  readonly itemId: string | null;
  readonly number: number;
  readonly year: number;
  readonly text: string;
  readonly owner: string | null;
  readonly dueOn: string | null;
  readonly dueDays: number | null;
  readonly dueEvent: string | null;
}
