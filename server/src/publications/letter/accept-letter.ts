import { acceptLine, acceptText } from '../../kernel/write/accept-text.ts';
import { refuse } from '../publication.refusals.ts';
import type { PublishDirectiveInput } from '../publication.inputs.ts';
import type { LetterReference } from './letter-reference.ts';

const mostLines = 20;
const lineLimit = 300;

/** What a person writes on the letter, as it is kept. */
export interface AcceptedLetter {
  readonly subject: string | null;
  readonly body: string | null;
  readonly attachments: string[];
  readonly references: LetterReference[];
  readonly furtherCopies: string[];
}

const acceptLines = (lines: readonly string[], field: string): string[] => {
  if (lines.length > mostLines) refuse('TOO_MANY_LINES', { path: ['input', field], parameters: { limit: mostLines } });
  return lines.map((line, at) => acceptLine(line, { path: ['input', field, String(at)], limit: lineLimit }));
};

const acceptReferences = (references: readonly LetterReference[]): LetterReference[] => {
  const numbers = acceptLines(references.map(({ number }) => number), 'references');
  return references.map(({ kind, date }, at) => ({ kind, number: numbers[at] ?? '', date: date ?? null }));
};

export const acceptLetter = (input: PublishDirectiveInput): AcceptedLetter => ({
  subject: input.subject ? acceptLine(input.subject, { path: ['input', 'subject'], limit: 500 }) : null,
  body: input.body ? acceptText(input.body, { path: ['input', 'body'], limit: 10_000 }) : null,
  attachments: acceptLines(input.attachments, 'attachments'),
  references: acceptReferences(input.references),
  furtherCopies: acceptLines(input.furtherCopies, 'furtherCopies'),
});
