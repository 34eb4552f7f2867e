import { read } from '../directives/drafting.story.ts';
import { newKey, type Loose, type User } from '../../test/shora.ts';

/** What tests say of publications, in GraphQL. */
const refused = 'refusals { code message path unmet { code message } }';

const verbs = {
  publishDirective: `mutation ($input: PublishDirectiveInput!) { publishDirective(input: $input) {
    directive { id state number } publication { id number code version approvedOn communicatedOn effectiveFrom dueOn contentHash certificate signature content
      subject addressees copies attachments signatoryName signatoryTitle references { kind number date } signingKey { id publicKey } } ${refused} } }`,
  markSeen: `mutation ($input: DeliveryInput!) { markSeen(input: $input) { delivery { id state seenAt seenBy { name } } ${refused} } }`,
  acknowledgeDirective: `mutation ($input: AcknowledgeDirectiveInput!) { acknowledgeDirective(input: $input) {
    delivery { id state seenAt acknowledgedAt acknowledgedBy { name } acknowledgedAs availableActs { act } } ${refused} } }`,
  remindAddressees: `mutation ($input: RemindAddresseesInput!) { remindAddressees(input: $input) {
    remindedCount reminded { province { code } reminders { at } } ${refused} } }`,
} as const;

export const send = async (user: User, verb: keyof typeof verbs, input: object): Promise<Loose> => (await user.ask(verbs[verb], { input }))[verb];

/** Publishes the directive as it is now. */
export const publish = async (secretary: User, directiveId: string, more: object = {}): Promise<Loose> => {
  const seen: Loose = await read(secretary, directiveId);
  return send(secretary, 'publishDirective', { idempotencyKey: newKey(), directiveId, expectedRevision: seen?.revision ?? 1, ...more });
};

export const inboxOf = async (user: User, args = ''): Promise<Loose[]> =>
  (
    await user.ask(`{ inbox(first: 100 ${args}) { nodes { id kind state isOverdue dueOn seenAt acknowledgedAt
      publication { number title subject } directive { id } availableActs { act allowed } reminders { at } } } }`)
  ).inbox.nodes;

/** What the office of this user received of a directive. */
export const received = async (user: User, directiveId: string): Promise<Loose> =>
  (await inboxOf(user)).find((one: Loose) => one.directive.id === directiveId);

export const boardOf = async (user: User, id: string, args = ''): Promise<Loose> =>
  (
    await user.ask(
      `query ($id: ID!) { directive(id: $id) { state number deliveryCounts { total delivered seen acknowledged overdue }
        deliveries(first: 100 ${args}) { totalCount nodes { state isOverdue province { code name } office { title } } } } }`,
      { id },
    )
  ).directive;
