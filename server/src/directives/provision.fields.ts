import { Connection, FieldsOf, orders } from '../kernel/read/index.ts';
import { Provision } from './provision.entity.ts';
import { ProvisionRevision } from './provision-revision.entity.ts';

const revisionOrder = orders<ProvisionRevision>('ProvisionRevisionOrder', {
  NEWEST: { by: ['-number'], says: 'Newest first (تازه‌ترین).' },
  OLDEST: { by: ['number'], says: 'Oldest first (قدیمی‌ترین).' },
});

@FieldsOf(() => Provision)
export class ProvisionFields {
  @Connection(() => ProvisionRevision, { description: 'Every change of it, with its author (سابقه).', by: 'provision', orders: revisionOrder })
  history!: ProvisionRevision[];
}
