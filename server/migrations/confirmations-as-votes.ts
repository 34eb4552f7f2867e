import { Migration } from '@mikro-orm/migrations';

const ofRound = (what: string): string => `(select ${what} from confirmation c where c.round_id = r.id and c.withdrawn_at is null)`;
const said = (verdict: string): string => ofRound(`count(*) filter (where c.verdict = '${verdict}')`);

/** Whoever casts a seat of it, and the office that began the text. */
const readers = `(select array_agg(distinct o) from (
  select s.office_id as o from confirmation_seat s where s.round_id = r.id union select r.drafter_office_id) offices)`;

/**
 * Rounds of confirmation become votes in writing under the same ids, their seats the seats of these and what was said
 * their ballots. A round that was closed without the majority is a vote that was rejected: whether the text went back to
 * its drafters instead was not told apart before.
 */
export class ConfirmationsAsVotes extends Migration {
  override up(): void {
    this.addSql(`select set_config('app.powers', '{SYSTEM}', true)`);
    this.addSql(`insert into vote (id, council_id, reader_council_ids, reader_office_ids, motion, round, method, state, by_law_id, rule,
        subject_type, subject_id, is_current, deadline_on, opened_at, opened_by_id, opened_by_office_id, closed_at, counts, receipts)
      select r.id, r.council_id, array[r.drafting_council_id], ${readers}, 'تأیید متن، چنان‌که در بررسی است', r.number, 'CONSENT',
        case r.state when 'OPEN' then 'OPEN' when 'CONFIRMED' then 'CARRIED' else 'REJECTED' end, r.by_law_id,
        jsonb_build_object('base', r.rule -> 'base', 'majority', r.rule -> 'majority', 'tie', 'REJECTED',
          'mayChange', not coalesce((r.rule ->> 'votesAreFinal')::boolean, false), 'quorumLost', 'CONTINUE',
          'secretMinimum', 0, 'silence', 'SILENCE', 'consentDays', r.rule -> 'deadlineDays'),
        'Directive', r.directive_id, r.is_current, r.deadline_on, r.opened_at, r.opened_by_id, r.opened_by_office_id, r.closed_at,
        case when r.state <> 'OPEN' then jsonb_build_object('inFavour', ${said('CONFIRMED')}, 'against', ${said('DECLINED')}, 'abstained', 0) end,
        '{}'
      from confirmation_round r`);
    this.addSql(`insert into vote_seat (id, council_id, reader_council_ids, reader_office_ids, vote_id, seat_id, office_id, voting_office_id,
        capacity, has_voted, sort_key)
      select s.id, s.council_id, v.reader_council_ids, v.reader_office_ids, v.id, s.seat_id, s.office_id, s.office_id, seat.capacity,
        exists (select from confirmation c where c.round_id = v.id and c.seat_id = s.seat_id and c.withdrawn_at is null), s.sort_key
      from confirmation_seat s join vote v on v.id = s.round_id join seat on seat.id = s.seat_id`);
    this.addSql(`insert into ballot (id, council_id, reader_council_ids, reader_office_ids, vote_id, subject_id, seat_id, office_id, person_id,
        choice, reason, hashes, cast_at, withdrawn_at)
      select c.id, c.council_id, v.reader_council_ids, v.reader_office_ids, v.id, c.directive_id, c.seat_id, c.office_id, c.person_id,
        case c.verdict when 'CONFIRMED' then 'FOR' else 'AGAINST' end, c.reason, c.hashes, c.cast_at, c.withdrawn_at
      from confirmation c join vote v on v.id = c.round_id`);
    for (const table of ['confirmation', 'confirmation_seat', 'confirmation_round']) this.addSql(`drop table "${table}"`);
  }
}
