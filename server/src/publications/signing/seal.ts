import { createHash, type KeyObject, sign } from 'node:crypto';
import { canonicalJson } from '../../kernel/audit/chain.ts';

/** What everybody may know of a publication, and what is signed: exactly these bytes are served and verified. */
export interface Certificate {
  readonly number: string;
  readonly code: string;
  /** sha256 of the frozen content, hex. */
  readonly contentSha256: string;
  readonly classification: string;
  /** ISO dates. */
  readonly approvedOn: string;
  readonly communicatedOn: string;
  readonly effectiveFrom: string;
  readonly keyId: string;
}

export interface Sealed {
  readonly content: string;
  readonly contentHash: string;
  readonly certificate: string;
  /** Ed25519 over the certificate, base64. */
  readonly signature: string;
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Freezes the content as canonical JSON and signs the certificate that names its hash. */
export const seal = (
  content: object,
  about: Omit<Certificate, 'contentSha256'>,
  privateKey: KeyObject,
): Sealed => {
  const frozen = canonicalJson(content);
  const contentHash = sha256(frozen);
  const certificate = canonicalJson({ ...about, contentSha256: contentHash } satisfies Certificate);
  const signature = sign(null, Buffer.from(certificate, 'utf8'), privateKey).toString('base64');
  return { content: frozen, contentHash, certificate, signature };
};
