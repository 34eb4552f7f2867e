import { announce } from '../../kernel/bus/announce.ts';
import { localId } from '../../kernel/global-id.ts';
import { formatJalali } from '../../kernel/jalali/format-jalali.ts';
import { refuse as refuseCommon } from '../../kernel/refusals.ts';
import { acceptLine } from '../../kernel/write/accept-text.ts';
import type { Act, Command } from '../../kernel/write/command.ts';
import { Office, registerTopic } from '../../people/index.ts';
import { refuse } from '../council.refusals.ts';
import { Seat } from '../seat.entity.ts';
import { requireSeatKeeper } from '../seat.policy.ts';
import { SeatSubstitute } from '../seat-substitute.entity.ts';

export interface NewSubstitute {
  readonly seatId: string;
  readonly officeId: string;
  readonly validFrom: string;
  /** First day on which it no longer may. */
  readonly validTo?: string | null;
  readonly basis?: string | null;
}

const longestBasis = 300;
const openEnd = { fa: 'اکنون', en: 'now' } as const;

const titleOf = ({ title, titleEn }: Office, { language }: Act): string => (language === 'fa' ? title : titleEn);

/** A seat exists on the days of its substitute, and an office does not stand in for itself. */
const refuseMisfit = (act: Act, seat: Seat, office: Office, { validFrom, validTo }: NewSubstitute): void => {
  if (validTo && validTo <= validFrom) refuse('PERIOD_EMPTY', { path: ['input', 'validTo'] });
  if (seat.office.id === office.id) refuse('SUBSTITUTE_FOR_ITSELF', { path: ['input', 'officeId'] });
  if (validFrom < seat.validFrom || (seat.validTo && (!validTo || validTo > seat.validTo))) {
    const from = formatJalali(seat.validFrom, act.language, 'LONG');
    const to = seat.validTo ? formatJalali(seat.validTo, act.language, 'LONG') : openEnd[act.language];
    refuse('SEAT_NOT_THEN', { path: ['input', 'validFrom'], parameters: { from, to } });
  }
};

/** One substitute at a time: a seat has one vote, and the meeting must know whose it is. */
const refuseOverlap = async (act: Act, seat: Seat, office: Office, { validFrom, validTo }: NewSubstitute): Promise<void> => {
  const [other] = await act.em.find(
    SeatSubstitute,
    { seat, ...(validTo ? { validFrom: { $lt: validTo } } : {}), $or: [{ validTo: null }, { validTo: { $gt: validFrom } }] },
    { populate: ['office'], limit: 1 },
  );
  if (!other) return;
  const from = formatJalali(other.validFrom, act.language, 'LONG');
  const to = other.validTo ? formatJalali(other.validTo, act.language, 'LONG') : openEnd[act.language];
  refuse('SUBSTITUTES_OVERLAP', {
    path: ['input', 'validFrom'],
    parameters: { title: titleOf(other.office, act), next: titleOf(office, act), from, to },
  });
};

/** Names the office that may sit for a seat. Votes that are open keep the seats they were opened with. */
export const appointSubstitute: Command<NewSubstitute, { substitute: string }> = {
  name: 'appointSubstitute',
  async run(act, input) {
    requireSeatKeeper(act.viewer);
    const [seatId, officeId] = [localId('Seat', input.seatId), localId('Office', input.officeId)];
    const seat = (seatId && (await act.em.findOne(Seat, seatId, { populate: ['office'] }))) || refuseCommon('NOT_FOUND', { path: ['input', 'seatId'] });
    const office = (officeId && (await act.em.findOne(Office, officeId))) || refuseCommon('NOT_FOUND', { path: ['input', 'officeId'] });
    refuseMisfit(act, seat, office, input);
    const basis = input.basis ? acceptLine(input.basis, { path: ['input', 'basis'], limit: longestBasis }) : null;
    await act.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [seat.id]); // two at once would both find it free
    await refuseOverlap(act, seat, office, input);
    const { validFrom, validTo = null } = input;
    const substitute = act.em.create(SeatSubstitute, { seat, office, validFrom, validTo, basis, isSample: false });
    await announce(act.em, registerTopic, { officeId: office.id });
    act.audit({
      act: 'appointSubstitute', objectType: 'SeatSubstitute', objectId: substitute.id,
      after: { seatId: seat.id, officeId: office.id, validFrom, validTo, basis },
    });
    return { substitute: substitute.id };
  },
};
