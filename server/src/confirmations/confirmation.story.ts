import { newKey, type Loose, type User } from '../../test/shora.ts';
import { draft, read, take } from '../directives/drafting.story.ts';

/** What tests of this and of higher modules say of confirmations, in GraphQL. */
const verb = (name: string, inputType: string, more = '') => `mutation ($input: ${inputType}!) { ${name}(input: $input) {
  directive { id state textRevision } ${more} refusals { code message path unmet { code message } details } } }`;

const verbs = {
  requestConfirmation: verb('requestConfirmation', 'RequestConfirmationInput', 'round { id round state deadlineOn ruleSentence seats { office { title } } }'),
  confirmDirective: verb('confirmDirective', 'ConfirmDirectiveInput'),
  declineDirective: verb('declineDirective', 'DeclineDirectiveInput'),
  withdrawConfirmation: verb('withdrawConfirmation', 'WithdrawConfirmationInput'),
  closeConfirmation: verb('closeConfirmation', 'CloseConfirmationInput'),
} as const;

export const voteOn = async (user: User, name: keyof typeof verbs, input: object): Promise<Loose> => (await user.ask(verbs[name], { input }))[name];

export { councilMembers } from '../votes/votes.story.ts';

/** Confirms the text as it is now. */
export const confirm = async (user: User, directiveId: string): Promise<Loose> => {
  const { textRevision } = await read(user, directiveId);
  return voteOn(user, 'confirmDirective', { directiveId, expectedTextRevision: textRevision });
};

/** A directive in review, with its round open. */
export const inRound = async (secretary: User, more: object = {}): Promise<Loose> => {
  const { directive } = await draft(secretary, more);
  await take(secretary, 'submitDirective', { directiveId: directive.id, expectedRevision: directive.revision });
  const asked = await voteOn(secretary, 'requestConfirmation', { directiveId: directive.id, idempotencyKey: newKey() });
  return { ...directive, round: asked.round };
};

/** A directive that seven of the thirteen seats have confirmed. */
export const confirmed = async (secretary: User, members: readonly User[], more: object = {}): Promise<Loose> => {
  const directive = await inRound(secretary, more);
  for (const member of members.slice(0, 7)) await confirm(member, directive.id);
  return directive;
};

export const roundOf = async (user: User, id: string): Promise<Loose> =>
  (
    await user.ask(
      `query ($id: ID!) { directive(id: $id) { state confirmedAt
        confirmationRound { id round method state deadlineOn ruleSentence isOver
          result { seats inFavour holding against silent base needed isMet sentence }
          seats { office { title } ballot { choice reason } } }
        provisionsToConfirmAgain { citation }
        availableActs { act allowed unmet { code message } }
        provisions(first: 100) { nodes { citation isConfirmedByMe confirmations { office { id } } voidedConfirmations { office { id } } } } } }`,
      { id },
    )
  ).directive;
