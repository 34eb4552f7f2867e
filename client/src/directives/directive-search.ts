import DirectiveIcon from '~icons/file-text';
import { FindDirectivesDocument } from '../gql/directives/graphql.ts';
import type { SearchSource } from '../kernel/feature.ts';
import { request } from '../kernel/request.ts';
import { directivePlace } from './places.ts';

/** Directives for the palette, by words of title, number or text. */
export const directiveSearch: SearchSource = {
  find: async (text, signal) => {
    const { directives } = await request(FindDirectivesDocument, { text }, signal);
    return directives.nodes.map(({ id, title, number }) => ({ id, title, detail: number ?? null, to: directivePlace(id), icon: DirectiveIcon }));
  },
};
