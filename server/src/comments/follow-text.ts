import type { Directive, TextChange } from '../directives/index.ts';
import type { Act } from '../kernel/write/command.ts';
import type { Anchor } from './anchor.ts';
import { carryThroughMerge, carryThroughRemoval, carryThroughRestore, carryThroughSplit } from './carry-anchor.ts';
import { CommentThread } from './comment.entity.ts';
import { reanchorAll } from './reanchor.ts';

/** Where a thread stands after a change: in the same provision or another, with its anchor there. */
interface Place {
  readonly provisionId: string;
  readonly anchor: Anchor;
}

const anchorOf = ({ quote, prefix, suffix, start, end, anchorState: state }: CommentThread): Anchor => ({
  quote, prefix, suffix, start, end, state,
});

type Other = NonNullable<TextChange['other']>;

const splitPlaces = (anchors: readonly Anchor[], { provisionId, before, after }: TextChange, other: Other): Place[] =>
  anchors.map((anchor) => {
    const cut = { firstEnd: (after ?? '').length, secondStart: other.at };
    const half = carryThroughSplit(anchor, before ?? '', cut);
    return { provisionId: half.half === 'FIRST' ? provisionId : other.provisionId, anchor: half.anchor };
  });

/** Where the threads of one changed provision go; null where nothing of its text changed. */
const placesAfter = (anchors: readonly Anchor[], change: TextChange, mergedText: (id: string) => string): Place[] | null => {
  const { provisionId, before, after, other } = change;
  const here = (anchor: Anchor): Place => ({ provisionId, anchor });
  if (change.change === 'SPLIT' && other) return splitPlaces(anchors, change, other);
  if (change.change === 'MERGED' && other) {
    return anchors.map((anchor) => ({
      provisionId: other.provisionId,
      anchor: carryThroughMerge(anchor, mergedText(other.provisionId), other.at),
    }));
  }
  if (change.change === 'RESTORED' && after !== null) return anchors.map((anchor) => here(carryThroughRestore(anchor, after)));
  if (after === null) return anchors.map((anchor) => here(carryThroughRemoval(anchor)));
  if (before === null || before === after) return null;
  return reanchorAll(anchors, before, after).map(here);
};

/**
 * Every edit of a text carries its comments along, in the same transaction: none is hidden by it, none is lost.
 * Threads are taken where they stood before the edit, so that one which a merge brings along is not carried twice.
 */
export const followText = async (act: Act, directive: Directive, changes: readonly TextChange[]): Promise<void> => {
  const touched = changes.map(({ provisionId }) => provisionId);
  const threads = await act.em.find(CommentThread, { directive: directive.id, provision: { $in: touched } });
  if (threads.length === 0) return;
  const after = new Map(changes.map((change) => [change.provisionId, change.after ?? '']));
  const byProvision = Map.groupBy(threads, ({ provision }) => provision.id);
  for (const change of changes) {
    const own = byProvision.get(change.provisionId) ?? [];
    const places = placesAfter(own.map(anchorOf), change, (id) => after.get(id) ?? '');
    if (places) own.forEach((thread, at) => moveTo(act, thread, places[at]));
  }
  await act.em.flush();
};

const moveTo = (act: Act, thread: CommentThread, place: Place | undefined): void => {
  if (!place) return;
  const { start, end, state: anchorState } = place.anchor;
  act.em.assign(thread, { provision: place.provisionId, start, end, anchorState });
};
