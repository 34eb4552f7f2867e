import { createHash } from 'node:crypto';
import type { ProvisionKind } from './provision-kind.ts';

/** What a confirmation vouches for; number, label and position are not part of it. */
export interface ProvisionContent {
  readonly kind: ProvisionKind;
  readonly heading?: string | null;
  /** The text as stored, with its `[[provision_…]]` marks. */
  readonly source: string;
}

/**
 * The fingerprint of a provision's content: SHA-256, 64 hexadecimal digits, over the UTF-8 bytes of the
 * JSON array [kind, heading, source]. A heading that is missing counts as empty. Renumbering or moving a
 * provision leaves it as it is; any change of kind, heading or a single character gives another.
 */
export function contentHash({ kind, heading, source }: ProvisionContent): string {
  return createHash('sha256').update(JSON.stringify([kind, heading ?? '', source]), 'utf8').digest('hex');
}
