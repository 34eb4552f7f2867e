/**
 * What a page asks as soon as it is opened. The inline script of the first page asks it before any other script is
 * there (`build/first-page.ts`), where the address has no filters; a module tells it in its `first-asks.ts`.
 */
export interface FirstAsk {
  /** The route's path; its one parameter may stand as a value of the variables: `':id'`. */
  readonly path: string;
  /** Operations with the variables that the page will ask with, in the same order. */
  readonly asks: Readonly<Record<string, Readonly<Record<string, string | number | null>>>>;
}

/** Milliseconds after the page began; an answer that nobody has used by then may no longer be true. */
const fresh = 15_000;

/** The answer that is on its way already to this very question; used once. */
export function takeFirstAnswer(operation: string, variables: unknown): Promise<Response> | undefined {
  const asked = window.shoraAsked;
  const key = `${operation} ${JSON.stringify(variables)}`;
  const answer = asked?.[key];
  if (!asked || !answer) return undefined;
  delete asked[key];
  return performance.now() < fresh ? answer : undefined;
}
