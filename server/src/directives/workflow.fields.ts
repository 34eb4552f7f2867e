import { CouncilKind } from '../councils/index.ts';
import { acts } from '../kernel/acts.ts';
import { column, Computed, FieldsOf, List, Queries } from '../kernel/read/index.ts';
import { WorkflowDefinition, type WorkflowRoad } from './workflow-definition.entity.ts';

@Queries()
export class WorkflowQueries {
  @List(() => WorkflowDefinition, { description: 'The roads that texts take, newest first (گردش‌های کار).', orderBy: ['-effectiveFrom', '-version'], limit: 100 })
  workflows!: WorkflowDefinition[];
}

@FieldsOf(() => WorkflowDefinition)
export class WorkflowFields {
  @Computed(() => [acts.values], {
    description: 'The acts of the road in their order, by the names of their mutations (گام‌ها).',
    needs: { road: column<WorkflowRoad>('road') },
    compute: ({ road }) => road.acts,
  })
  acts!: string[];

  @Computed(() => CouncilKind, {
    description: 'The council whose confirmation is needed; null where none is (شورای تأییدکننده).',
    nullable: true,
    needs: { road: column<WorkflowRoad>('road') },
    compute: ({ road }) => road.confirmedBy,
  })
  confirmedBy!: CouncilKind;
}
