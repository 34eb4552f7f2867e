import type { Module } from '../kernel/module.ts';
import { WorkItem } from './work-item.entity.ts';
import { WorkItemFields, WorkListQueries } from './work-list.queries.ts';

export { WorkKind } from './work-item.entity.ts';
export { closeWork, officeTopic, openWork } from './work.ts';
export { WorkItem };

export const worklistModule: Module = {
  name: 'worklist',
  entities: [WorkItem],
  resolvers: [WorkListQueries, WorkItemFields],
};
