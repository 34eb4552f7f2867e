import type { BenchViewer, BenchViewers } from './viewers.ts';

export const operationNames = ['inbox', 'directive', 'list', 'board', 'addComment'] as const;
export type OperationName = (typeof operationNames)[number];

/** One request: who asks, and about what. */
export interface Ask {
  readonly viewer: BenchViewer;
  readonly variables: Readonly<Record<string, unknown>>;
}

const summary = 'id title kind state number urgency classification isSample changedAt council { id name nameEn }';

/** As the web application asks. */
export const documents: Readonly<Record<OperationName, string>> = {
  inbox: `query Inbox($first: Int!) { inbox(first: $first, order: NEWEST) {
    nodes { id kind state deliveredAt dueOn isOverdue publication { id number subject urgency classification communicatedOn } directive { id } }
    pageInfo { hasNextPage endCursor } } }`,
  directive: `query Read($id: ID!) { directive(id: $id) { ${summary} revision textRevision createdAt publishedAt
    createdBy { id name isSample } createdByOffice { id title titleEn }
    provisions(first: 100) { nodes { id kind depth label citation heading text revision } pageInfo { hasNextPage endCursor } }
    commentThreads(first: 25) { nodes { id quote start end anchorState state startedAt provision { id }
      comments(first: 10) { nodes { id body at author { id name } office { id title } } } } pageInfo { hasNextPage endCursor } } } }`,
  list: `query List($first: Int!) { directives(first: $first, order: CHANGED) { nodes { ${summary} } pageInfo { hasNextPage endCursor } } }`,
  board: `query Board($id: ID!) { directive(id: $id) { id title number publication { id dueOn }
    deliveryCounts { total delivered seen acknowledged overdue }
    deliveries(first: 100) { nodes { id state isOverdue deliveredAt seenAt acknowledgedAt dueOn acknowledgedBy { id name isSample }
      province { id code name nameEn tileRow tileColumn } office { id title titleEn } reminders { id at } } } } }`,
  addComment: `mutation Add($input: AddCommentInput!) { addComment(input: $input) {
    thread { id state } comment { id body at author { id name } } refusals { code message } } }`,
};

/** Rows that requests are about, each time another. */
export interface Rows {
  readonly directives: readonly string[];
  readonly provisions: readonly string[];
}

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T; // the lists are never empty

/** The nth request of an operation; ids are bare uuids, which each contestant dresses in its own way. */
export const askFor = (name: OperationName, n: number, { deputies, expert, monitor }: BenchViewers, rows: Rows): Ask => {
  switch (name) {
    case 'inbox':
      return { viewer: at(deputies, n), variables: { first: 20 } };
    case 'list':
      return { viewer: at(deputies, n), variables: { first: 50 } };
    case 'directive':
      return { viewer: expert, variables: { id: at(rows.directives, n * 7) } };
    case 'board':
      return { viewer: monitor, variables: { id: at(rows.directives, n * 7) } };
    case 'addComment':
      return { viewer: expert, variables: { provisionId: at(rows.provisions, n * 7), body: `این حکم به روشن کردن مهلت نیاز دارد (${n})` } };
  }
};

/** The variables of Shora's documents. */
export const shoraVariables = (name: OperationName, { variables }: Ask): Readonly<Record<string, unknown>> => {
  if (name === 'addComment') {
    return { input: { provisionId: `provision_${variables['provisionId']}`, start: 0, end: 4, body: variables['body'] } };
  }
  return 'id' in variables ? { id: `directive_${variables['id']}` } : variables;
};
