import { findProvision, guardOf } from '../../directives/index.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { acceptText } from '../../kernel/write/accept-text.ts';
import type { Command } from '../../kernel/write/command.ts';
import { anchorAt } from '../anchor.ts';
import { Comment, CommentThread, ThreadState } from '../comment.entity.ts';
import type { AddCommentInput } from '../comment.inputs.ts';
import { refuse } from '../comment.refusals.ts';
import { askToAnswer } from '../comment.work.ts';
import { mayComment } from '../comment.workflow.ts';
import { tellThread } from '../find-thread.ts';
import { acceptMentions } from '../mentions.ts';
import { locateAnchor } from '../reanchor.ts';

export const longestComment = 10_000;
/** No longer than a provision itself. */
const longestQuote = 100_000;

/** The words that the caller saw, under the rules of the text that they are said to stand in: they are kept and shown. */
const acceptQuote = (quote: string): string => acceptText(quote, { path: ['input', 'quote'], limit: longestQuote, mayBeEmpty: true });

/** A place in a text of some revision: words that have moved since are found again, as after any edit. */
const placeOf = (source: string, { quote: given, start, end }: AddCommentInput) => {
  const quote = acceptQuote(given ?? '');
  if (quote === '') {
    if (start > end || end > source.length || start < 0) refuse('PLACE_OUTSIDE_TEXT', { path: ['input', 'start'] });
    return anchorAt(source, start, end);
  }
  if (source.slice(start, end) === quote) return anchorAt(source, start, end);
  return locateAnchor({ quote, prefix: '', suffix: '', start, end }, source);
};

/** Begins a conversation on words of a provision, or on the whole of it. */
export const addComment: Command<AddCommentInput, { thread: string; comment: string }> = {
  name: 'addComment',
  async run(act, input) {
    const provision = await findProvision(act, input.provisionId, ['input', 'provisionId']);
    const { directive } = provision;
    const { councilId, confirmingCouncilId, ...guard } = guardOf(directive);
    if (!mayComment({ viewer: act.viewer, councilId, confirmingCouncilId })) refuseCommon('NOT_FOUND', { path: ['input', 'provisionId'] });
    if (provision.removedAt) refuse('PROVISION_IS_REMOVED', { path: ['input', 'provisionId'] });
    const { state: anchorState, ...place } = placeOf(provision.source, input);
    const body = acceptText(input.body, { path: ['input', 'body'], limit: longestComment });
    const mentionedOfficeIds = await acceptMentions(act, directive, input.mentionedOfficeIds ?? []);
    const common = { ...guard, councilId, confirmingCouncilId, directive };
    const { personId, officeId } = act.viewer;
    const thread = act.em.create(CommentThread, {
      ...common, ...place, provision, anchorState, state: ThreadState.OPEN, startedBy: personId, startedByOffice: officeId, startedAt: act.now,
    });
    const comment = act.em.create(Comment, { ...common, thread, body, author: personId, office: officeId, at: act.now, mentionedOfficeIds });
    await askToAnswer(act, thread, mentionedOfficeIds);
    tellThread(act, directive, thread, 'addComment');
    return { thread: thread.id, comment: comment.id };
  },
};
