import {
  copyGuard, type Directive, directiveKeys, DirectiveState, expectDirectiveRevision, findDirective, keepVersion, Milestone, openDirective, tell,
} from '../../directives/index.ts';
import { globalId } from '../../kernel/global-id.ts';
import { jalaliYear } from '../../kernel/jalali/jalali-calendar.ts';
import { tehranDate } from '../../kernel/jalali/tehran-time.ts';
import { compactKey } from '../../kernel/persian/search-key.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { type AcceptedLetter, acceptLetter } from '../letter/accept-letter.ts';
import type { IssuingUnit } from '../issuing-unit.entity.ts';
import { formatNumber } from '../numbers/number-pattern.ts';
import { takeSerial } from '../numbers/take-serial.ts';
import { Publication } from '../publication.entity.ts';
import type { PublishDirectiveInput } from '../publication.inputs.ts';
import { refuse } from '../publication.refusals.ts';
import { type Addressees, resolveAddressees } from '../publishing/addressees.ts';
import { deliver } from '../publishing/deliver.ts';
import { dueDate } from '../publishing/due.ts';
import { frozenContent } from '../publishing/freeze.ts';
import { findSignatory, findUnit } from '../publishing/issuer.ts';
import { seal } from '../signing/seal.ts';
import { currentSigner } from '../signing/signing-keys.ts';
import { newVerificationCode } from '../signing/verification-code.ts';
import { Verification } from '../verification.entity.ts';
import { changed } from '../publication.changes.ts';

/** Takes the number: from here to the commit other publications of the unit wait. */
const takeNumber = async (act: Act, { code: unit, numberPattern }: IssuingUnit) => {
  const year = jalaliYear(act.today);
  const serial = await takeSerial(act.em, unit, year);
  return { unit, jalaliYear: year, serial, number: formatNumber(numberPattern, { serial, jalaliYear: year, unit }) };
};

/** Open to everybody who is signed in; a confidential text to those it is addressed to, in all the tables that hold it. */
const openToReaders = async (act: Act, directive: Directive, number: string, { all }: Addressees): Promise<void> => {
  const { now } = act;
  act.em.assign(directive, {
    state: DirectiveState.PUBLISHED, number, publishedAt: now, changedAt: now, revision: directive.revision + 1,
    isOpen: !directive.isConfidential,
    readerOfficeIds: directive.isConfidential
      ? [...new Set([...directive.readerOfficeIds, ...all.map(({ office }) => office.id)])]
      : directive.readerOfficeIds,
    ...directiveKeys(directive.title, number),
  });
  await copyGuard(act, directive);
};

const approvalDate = (directive: Directive, today: string): string =>
  directive.confirmedAt ? tehranDate(directive.confirmedAt) : today;

const effectiveDate = (input: PublishDirectiveInput, approvedOn: string, today: string): string => {
  const effectiveFrom = input.effectiveFrom ?? today;
  if (effectiveFrom < approvedOn) refuse('EFFECTIVE_TOO_EARLY', { path: ['input', 'effectiveFrom'] });
  return effectiveFrom;
};

const describeLetter = (directive: Directive, { rule }: Addressees, letter: AcceptedLetter) => ({
  title: directive.title,
  subject: letter.subject ?? directive.title,
  body: letter.body,
  classification: directive.classification,
  urgency: directive.urgency,
  addressees: rule.addressees,
  addresseesEn: rule.addresseesEn,
  copies: [...rule.copies, ...letter.furtherCopies],
  attachments: letter.attachments,
  letterReferences: letter.references,
});

/** The publication with all that is frozen in it, sealed. The number is taken as late as can be. */
const draw = async (act: Act, directive: Directive, input: PublishDirectiveInput, addressees: Addressees): Promise<Publication> => {
  const { em, viewer, now, today } = act;
  const approvedOn = approvalDate(directive, today);
  const dates = { approvedOn, communicatedOn: today, effectiveFrom: effectiveDate(input, approvedOn, today), dueOn: await dueDate(act, directive) };
  const letter = describeLetter(directive, addressees, acceptLetter(input));
  const unit = await findUnit(act, input.unit ?? null);
  const { office, person } = await findSignatory(act, unit);
  const signer = await currentSigner(act);
  const version = (await em.count(Publication, { directive: directive.id })) + 1;
  const number = await takeNumber(act, unit);
  await openToReaders(act, directive, number.number, addressees);
  const kept = await keepVersion(act, directive, { milestone: Milestone.PUBLISHED });
  const code = newVerificationCode();
  const drawn = {
    ...letter, ...dates, ...number, directive, version, code,
    signatoryOffice: office, signatory: person, signatoryName: person.name, signatoryTitle: office.title,
  };
  const sealed = seal(
    frozenContent(drawn, kept),
    {
      number: number.number, code, classification: letter.classification,
      approvedOn, communicatedOn: dates.communicatedOn, effectiveFrom: dates.effectiveFrom, keyId: globalId('SigningKey', signer.key.id),
    },
    signer.privateKey,
  );
  return em.create(Publication, {
    ...drawn, ...sealed, signingKey: signer.key,
    publishedAt: now, publishedBy: viewer.personId, publishedByOffice: viewer.officeId,
    isOpen: directive.isOpen, readerOfficeIds: directive.readerOfficeIds,
    councilIds: [directive.council.id, ...(directive.confirmingCouncil ? [directive.confirmingCouncil.id] : [])],
    searchKey: compactKey([number.number, letter.title, letter.subject].join(' ')),
  });
};

/** The public face: neither title nor text of a confidential one. */
const showForVerification = ({ em }: Act, publication: Publication): void => {
  const { id, code, number, classification, approvedOn, communicatedOn, effectiveFrom, contentHash, certificate, signature, signingKey } = publication;
  em.create(Verification, {
    id, code, number, classification, approvedOn, communicatedOn, effectiveFrom, contentHash, certificate, signature, signingKey,
    title: publication.isOpen ? publication.title : null,
    content: publication.isOpen ? publication.content : null,
  });
};

export const publishDirective: Command<PublishDirectiveInput, { directive: string; publication: string }> = {
  name: 'publishDirective',
  async run(act, input) {
    const directive = await findDirective(act, input.directiveId, ['input', 'directiveId']);
    await openDirective(act, directive, this.name);
    expectDirectiveRevision(directive, input.expectedRevision);
    const before = { state: directive.state };
    const addressees = await resolveAddressees(act, directive);
    const publication = await draw(act, directive, input, addressees);
    showForVerification(act, publication);
    await act.em.flush();
    await deliver(act, publication, addressees.all);
    tell(act, directive, {
      kind: changed.DIRECTIVE_PUBLISHED, act: this.name, before,
      after: { state: directive.state, number: publication.number, contentHash: publication.contentHash, deliveries: addressees.all.length },
    });
    return { directive: directive.id, publication: publication.id };
  },
};
