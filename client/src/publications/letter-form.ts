import type { LetterReferenceKind, PublishDirectiveInput } from '../gql/publications/graphql.ts';

export interface ReferenceForm {
  kind: LetterReferenceKind | '';
  number: string;
  date: string | null;
}

/** What a person fills in; lists are one to a line. */
export interface LetterForm {
  unit: string;
  subject: string;
  body: string;
  effectiveFrom: string | null;
  attachments: string;
  copies: string;
  references: ReferenceForm[];
}

export const emptyReference = (): ReferenceForm => ({ kind: 'FURTHER_TO', number: '', date: null });

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** The form as the server takes it: what was left empty is left out. */
export const letterInput = (form: LetterForm): Omit<PublishDirectiveInput, 'directiveId' | 'expectedRevision'> => ({
  subject: form.subject.trim() || null,
  body: form.body.trim() || null,
  unit: form.unit || null,
  effectiveFrom: form.effectiveFrom,
  attachments: lines(form.attachments),
  furtherCopies: lines(form.copies),
  references: form.references.flatMap(({ kind, number, date }) => (kind && number.trim() ? [{ kind, number: number.trim(), date }] : [])),
});
