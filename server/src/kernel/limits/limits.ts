/** What one caller may ask of the API. Every number is told in the answer that refuses more than it. */
export interface Limits {
  /** Tokens of one document; the largest of the web application has about 400. */
  readonly tokens: number;
  /** Fields within fields. Introspection by GraphiQL, the deepest ordinary document, has 15. */
  readonly depth: number;
  readonly aliases: number;
  /** Selected fields, fragments counted at each place where they are spread. */
  readonly fields: number;
  readonly directives: number;
  /** Cost of one operation; see cost.ts for what costs how much. */
  readonly cost: number;
  /** Cost per minute of one person or token, over all processes. */
  readonly costPerMinute: number;
  /** Cost per minute of one address that is not signed in. */
  readonly costPerMinuteAnonymous: number;
  /** Requests and socket messages per minute of one address, whoever is behind it; an office may share one address. */
  readonly requestsPerMinute: number;
  /** Bytes of a request body: 2 MB of text to import, and room for its escapes. */
  readonly bodyBytes: number;
  /** Objects and arrays within each other in a JSON body. */
  readonly jsonDepth: number;
  /** Milliseconds until an operation is given up. */
  readonly executionTime: number;
  readonly socketsPerCaller: number;
  readonly subscriptionsPerSocket: number;
  readonly messageBytes: number;
  /** Milliseconds in which `connection_init` must come. */
  readonly connectionInitTime: number;
  /** Milliseconds without a subscription after which a socket is closed. */
  readonly socketIdleTime: number;
  /** Events that wait for a slow reader before they are replaced by one notice of a gap. */
  readonly waitingEvents: number;
}

export const defaultLimits: Limits = {
  tokens: 1_000,
  depth: 16,
  aliases: 30,
  fields: 1_000,
  directives: 30,
  cost: 30_000,
  costPerMinute: 400_000,
  costPerMinuteAnonymous: 60_000,
  requestsPerMinute: 6_000,
  bodyBytes: 2_500_000,
  jsonDepth: 40,
  executionTime: 15_000,
  socketsPerCaller: 20,
  subscriptionsPerSocket: 30,
  messageBytes: 64_000,
  connectionInitTime: 5_000,
  socketIdleTime: 60_000,
  waitingEvents: 200,
};
