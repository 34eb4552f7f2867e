import { createPinia, setActivePinia } from 'pinia';
import { computed } from 'vue';
import { beforeEach, expect, it } from 'vitest';
import { useEntities } from './entity-store.ts';

beforeEach(() => setActivePinia(createPinia()));

it('keeps an object once, wherever it stands in an answer', () => {
  const entities = useEntities();
  const list = entities.put({ inbox: { nodes: [{ id: 'delivery_1', state: 'SENT', title: 'الف' }] } });
  const state = computed(() => list.inbox.nodes[0]?.state);
  expect(state.value).toBe('SENT');
  entities.put({ acknowledge: { delivery: { id: 'delivery_1', state: 'ACKNOWLEDGED' } } });
  expect(state.value).toBe('ACKNOWLEDGED');
  expect(list.inbox.nodes[0]?.title).toBe('الف');
});

it('joins the parts of an object and replaces its lists', () => {
  const entities = useEntities();
  const one = entities.put({ id: 'd_1', viewerCan: { edit: true }, comments: { nodes: [1, 2] } });
  entities.put({ id: 'd_1', viewerCan: { publish: false }, comments: { nodes: [3] } });
  expect(one).toMatchObject({ viewerCan: { edit: true, publish: false }, comments: { nodes: [3] } });
});

it('takes an optimistic change back, but not over something newer', () => {
  const entities = useEntities();
  const one = entities.put({ id: 'd_2', state: 'SENT', note: '' });
  const back = entities.change('d_2', { state: 'ACKNOWLEDGED', note: 'x' });
  expect(one.state).toBe('ACKNOWLEDGED');
  entities.put({ id: 'd_2', note: 'from the server' });
  back();
  expect(one).toMatchObject({ state: 'SENT', note: 'from the server' });
});
