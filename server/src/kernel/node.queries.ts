import { Node } from './node.ts';
import { NodeById, NodesByIds, Queries } from './read/index.ts';

@Queries()
export class NodeQueries {
  @NodeById(() => Node, { description: 'Any object by its global id; null for what is unknown, forbidden or malformed alike.' })
  node!: never;

  @NodesByIds(() => Node, { description: 'Objects by their global ids, in that order, at most 100.' })
  nodes!: never;
}
