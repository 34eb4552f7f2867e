import { localId } from '../../kernel/global-id.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { acceptLine } from '../../kernel/write/accept-text.ts';
import type { Act } from '../../kernel/write/command.ts';
import { Province } from '../../territories/index.ts';
import { refuse } from '../meeting.refusals.ts';

const placeLimit = 300;
const linkLimit = 500;

export const acceptPlace = (place: string | null | undefined): string | null =>
  place ? acceptLine(place, { path: ['input', 'place'], limit: placeLimit }) : null;

/** An address that a browser may be sent to: https, without a password in it. */
export const acceptLink = (link: string | null | undefined): string | null => {
  if (!link) return null;
  const path = ['input', 'link'];
  const text = acceptLine(link, { path, limit: linkLimit });
  const address = URL.canParse(text) ? new URL(text) : refuse('LINK_MALFORMED', { path });
  if (address.protocol !== 'https:' || address.username || address.password) refuse('LINK_MALFORMED', { path });
  return address.href;
};

export const acceptHost = async ({ em }: Act, provinceId: string | null | undefined): Promise<Province | null> => {
  if (!provinceId) return null;
  const id = localId('Province', provinceId);
  return (id && (await em.findOne(Province, { id }))) || refuseCommon('NOT_FOUND', { path: ['input', 'hostProvinceId'] });
};
