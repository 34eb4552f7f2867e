import { Migration } from '@mikro-orm/migrations';

const rules = {
  ADVISORY: { noticeDays: 10, quorum: { numerator: 1, denominator: 2, inclusive: false, requiredCapacities: ['CHAIR', 'SECRETARY'] } },
  STRATEGIC: { noticeDays: 7, quorum: { numerator: 2, denominator: 3, inclusive: true, requiredCapacities: ['CHAIR'] } },
};

/**
 * By-laws of the sample from before there were meetings get a next version that says how these are called. What an
 * organisation entered itself is left as it is: nobody else may make its rules. The sample's working week comes with them.
 */
export class SampleMeetingRules extends Migration {
  override up(): void {
    this.addSql(`select set_config('app.powers', '{SYSTEM}', true)`);
    for (const [kind, meeting] of Object.entries(rules)) {
      this.addSql(`insert into by_law (id, council_id, version, effective_from, is_sample, rules)
        select gen_random_uuid(), b.council_id, b.version + 1, (now() at time zone 'Asia/Tehran')::date, true, b.rules || jsonb_build_object('meeting', '${JSON.stringify(meeting)}'::jsonb)
        from by_law b join council c on c.id = b.council_id
        where c.kind = '${kind}' and b.is_sample and not jsonb_exists(b.rules, 'meeting')
          and b.version = (select max(later.version) from by_law later where later.council_id = b.council_id)`);
    }
    this.addSql(`insert into work_week (id, effective_from, free_days, source, is_sample, entered_at)
      select gen_random_uuid(), '2014-03-21', '{THURSDAY,FRIDAY}', 'نمونه', true, to_timestamp(0) where exists (select from by_law where is_sample)`);
  }
}
