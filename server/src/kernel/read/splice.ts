import { NeedsExecution } from './completion.ts';
import { absence, computation } from './json.ts';
import type { Plan } from './operation.ts';
import type { Asked } from './scope.ts';
import type { Computation } from './skeleton.ts';

type Needs = readonly [number, Readonly<Record<string, unknown>>];

/** Works out the computed fields of one answer, given the number of each and its needs. */
const computer = (computations: readonly Computation[], asked: Asked): ((needs: Needs) => string) => {
  const { viewer, language } = asked;
  const askers = computations.map(({ args }) => ({ viewer, language, args: args(asked) }));
  return ([at, needs]) => {
    const found = computations[at];
    const asker = askers[at];
    if (!found || !asker) throw new NeedsExecution();
    return JSON.stringify(found.complete(found.read.compute(needs, asker)));
  };
};

/** Puts what TypeScript works out in the place of the marks: `…["\0C",3,{needs},"\0C"]…`. */
const completed = (text: string, compute: (needs: Needs) => string): string => {
  const pieces = text.split(computation.text);
  // Odd pieces stand between two marks, in commas; even ones are the text around, with a bracket to each mark.
  const inside = pieces.filter((_, at) => at % 2 === 1).map((piece) => `[${piece.slice(1, -1)}]`);
  const computed = (JSON.parse(`[${inside.join(',')}]`) as Needs[]).map(compute);
  const around = pieces.filter((_, at) => at % 2 === 0);
  return around
    .map((piece, at) => piece.slice(at === 0 ? 0 : 1, at === around.length - 1 ? undefined : -1) + (computed[at] ?? ''))
    .join('');
};

/**
 * The text of `data`: PostgreSQL's JSON as it is, but for computed fields.
 * Null when graphql-js must execute; whatever went wrong here goes wrong there again, and is told at its path.
 */
export const splice = (plan: Plan, texts: readonly (string | null)[], asked: Asked): string | null => {
  try {
    const compute = plan.computations.length > 0 ? computer(plan.computations, asked) : null;
    const fields = plan.keys.map((key, at) => {
      const text = texts[at] ?? 'null';
      if (text.includes(absence.text)) throw new NeedsExecution();
      return `"${key}":${compute ? completed(text, compute) : text}`;
    });
    return `{${fields.join(',')}}`;
  } catch {
    return null;
  }
};
