import type { ValidationRule } from 'graphql';
import { limitError } from './limit-error.ts';
import type { LimitCode } from './limit-words.ts';
import type { Limits } from './limits.ts';
import { measureShape, type QueryShape } from './query-shape.ts';

const codes = {
  depth: 'QUERY_TOO_DEEP',
  aliases: 'TOO_MANY_ALIASES',
  fields: 'TOO_MANY_FIELDS',
  directives: 'TOO_MANY_DIRECTIVES',
} as const satisfies Record<keyof QueryShape, LimitCode>;

const measures = ['depth', 'aliases', 'fields', 'directives'] as const satisfies readonly (keyof QueryShape)[];

/** Reports every measure in which a document is too large. Reports, not throws: a thrown error would be a 500. */
export const shapeRule =
  (limits: Limits): ValidationRule =>
  (context) => ({
    Document(document) {
      const shape = measureShape(document);
      for (const measure of measures)
        if (shape[measure] > limits[measure])
          context.reportError(limitError(codes[measure], { measured: shape[measure], limit: limits[measure] }));
    },
  });
