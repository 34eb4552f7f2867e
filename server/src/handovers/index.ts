import type { Module } from '../kernel/module.ts';
import { declareSubject } from '../kernel/subject.ts';
import { extendAppointments } from '../people/index.ts';
import { Handover } from './handover.entity.ts';
import { HandoverFields, HandoverItemFields, HandoverQueries, WorkItemHandover } from './handover.queries.ts';
import { HandoverResolver } from './handover.resolver.ts';
import { HandoverItem } from './handover-item.entity.ts';
import { recordHandovers } from './record-handover.ts';

declareSubject({ type: 'Handover', table: 'handover', title: 'title' });
extendAppointments('handovers', recordHandovers);

export const handoversModule: Module = {
  name: 'handovers',
  entities: [Handover, HandoverItem],
  resolvers: [HandoverResolver, HandoverQueries, HandoverFields, HandoverItemFields, WorkItemHandover],
};
