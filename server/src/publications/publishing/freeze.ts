import type { DirectiveVersion } from '../../directives/index.ts';
import type { Publication } from '../publication.entity.ts';

type Drawn = Pick<
  Publication,
  | 'number' | 'title' | 'classification' | 'urgency' | 'version' | 'approvedOn' | 'communicatedOn' | 'effectiveFrom' | 'subject'
  | 'body' | 'addressees' | 'copies' | 'attachments' | 'letterReferences' | 'signatoryName' | 'signatoryTitle'
>;

/** What is frozen and hashed: the whole letter and the text as it is read, with its labels. */
export const frozenContent = (publication: Drawn, version: DirectiveVersion): object => ({
  number: publication.number,
  title: publication.title,
  kind: version.directive.kind,
  classification: publication.classification,
  urgency: publication.urgency,
  version: publication.version,
  approvedOn: publication.approvedOn,
  communicatedOn: publication.communicatedOn,
  effectiveFrom: publication.effectiveFrom,
  letter: {
    subject: publication.subject,
    body: publication.body ?? null,
    addressees: publication.addressees,
    copies: publication.copies,
    attachments: publication.attachments,
    references: publication.letterReferences,
    signatory: { name: publication.signatoryName, title: publication.signatoryTitle },
  },
  provisions: version.content.map(({ id, kind, depth, label, heading, text, contentHash }) => ({
    id, kind, depth, label, heading, text, contentHash,
  })),
});
