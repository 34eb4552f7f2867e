import { randomUUID } from 'node:crypto';
import type { Ask, OperationName } from '../operations.ts';

const summary = `rowId title kind state number urgency classification isSample changedAt councilByCouncilId { rowId name nameEn }`;
const person = '{ rowId name isSample }';
const pageInfo = 'pageInfo { hasNextPage endCursor }';

/**
 * The nearest to Shora's operations that the tables offer. What Shora computes (state, overdue, counts by state) a client
 * of PostGraphile computes from columns, which are asked here; its comment is two inserts with ids of the client's.
 */
const documents: Readonly<Record<OperationName, string>> = {
  inbox: `query Inbox($office: UUID!, $first: Int!) { allDeliveries(first: $first, condition: { officeId: $office }, orderBy: [DELIVERED_AT_DESC, ROW_ID_DESC]) {
    nodes { rowId kind seenAt acknowledgedAt deliveredAt dueOn
      publicationByPublicationId { rowId number subject urgency classification communicatedOn } directiveByDirectiveId { rowId } } ${pageInfo} } }`,
  directive: `query Read($id: UUID!) { directiveByRowId(rowId: $id) { ${summary} revision textRevision createdAt publishedAt
    personByCreatedById ${person} officeByCreatedByOfficeId { rowId title titleEn }
    provisionsByDirectiveId(first: 100, orderBy: [RANK_ASC, ROW_ID_ASC]) { nodes { rowId kind depth label citation heading text revision } ${pageInfo} }
    commentThreadsByDirectiveId(first: 25, orderBy: [STARTED_AT_ASC, ROW_ID_ASC]) { nodes { rowId quote start end anchorState state startedAt
      provisionByProvisionId { rowId } commentsByThreadId(first: 10, orderBy: [AT_ASC, ROW_ID_ASC]) { nodes { rowId body at
        personByAuthorId { rowId name } officeByOfficeId { rowId title } } } } ${pageInfo} } } }`,
  list: `query List($first: Int!) { allDirectives(first: $first, orderBy: [CHANGED_AT_DESC, ROW_ID_DESC]) { nodes { ${summary} } ${pageInfo} } }`,
  board: `query Board($id: UUID!) { directiveByRowId(rowId: $id) { rowId title number
    publicationsByDirectiveId(first: 1, orderBy: VERSION_DESC) { nodes { rowId dueOn } }
    deliveriesByDirectiveId(first: 100, orderBy: [SORT_KEY_ASC, ROW_ID_ASC]) { nodes { rowId kind deliveredAt seenAt acknowledgedAt dueOn
      personByAcknowledgedById ${person} provinceByProvinceId { rowId code name nameEn tileRow tileColumn }
      officeByOfficeId { rowId title titleEn } remindersByDeliveryId { nodes { rowId at } } } } } }`,
  addComment: `mutation Add($thread: CreateCommentThreadInput!, $comment: CreateCommentInput!) {
    createCommentThread(input: $thread) { commentThread { rowId state } }
    createComment(input: $comment) { comment { rowId body at personByAuthorId { rowId name } } } }`,
};

/** The columns that its policies ask, which a client that inserts rows must know. */
export type Guards = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

const addition = ({ variables, viewer }: Ask, guards: Guards): Readonly<Record<string, unknown>> => {
  const guard = guards.get(String(variables['provisionId']));
  const [thread, comment] = [randomUUID(), randomUUID()];
  const [person, office, at] = [viewer.settings['app.person'], viewer.settings['app.office'], new Date().toISOString()];
  const place = { provisionId: variables['provisionId'], quote: 'حکم ', prefix: '', suffix: '', start: 0, end: 4, anchorState: 'ANCHORED' };
  return {
    thread: { commentThread: { rowId: thread, ...guard, ...place, startedById: person, startedByOfficeId: office, startedAt: at } },
    comment: { comment: { rowId: comment, ...guard, threadId: thread, body: variables['body'], authorId: person, officeId: office, at, mentionedOfficeIds: [] } },
  };
};

export const postgraphileRequest = (name: OperationName, ask: Ask, guards: Guards): unknown => ({
  query: documents[name],
  variables: name === 'addComment' ? addition(ask, guards) : name === 'inbox' ? { ...ask.variables, office: ask.viewer.settings['app.office'] } : ask.variables,
});
