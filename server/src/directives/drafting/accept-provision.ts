import { acceptLine, acceptText } from '../../kernel/write/accept-text.ts';
import type { ProvisionKind } from '../text/provision-kind.ts';
import { textLimit } from '../text/structure.ts';

/** A heading or text of a provision as it is stored; see acceptText for what is refused. */
export const acceptHeading = (heading: string | null | undefined, path: readonly string[]): string | null => {
  if (heading === null || heading === undefined || heading.trim() === '') return null;
  return acceptLine(heading, { path: [...path, 'heading'], limit: textLimit('HEADING') });
};

export const acceptSource = (source: string, kind: ProvisionKind, path: readonly string[]): string =>
  acceptText(source, { path: [...path, 'source'], limit: textLimit(kind), mayBeEmpty: true });
