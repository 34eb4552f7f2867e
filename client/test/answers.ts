import { vi } from 'vitest';

interface Sent {
  readonly operationName: string;
  readonly variables: Record<string, unknown>;
  readonly headers: Headers;
}

/** Stands in for the server: answers in turn, and remembers what was asked. */
export function answerWith(...answers: (object | Error | Response)[]): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    sent.push({ ...JSON.parse(String(init.body)), headers: new Headers(init.headers) });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) throw answer;
    return answer instanceof Response ? answer : json({ data: answer });
  });
  return sent;
}

export const json = (body: object, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

export const problem = (code: string, status = 200, extensions: object = {}): Response =>
  json({ errors: [{ message: 'نه', extensions: { code, ...extensions } }] }, status, { 'x-request-id': 'q-1' });
