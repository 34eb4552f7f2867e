import { NeedsExecution } from './completion.ts';
import { absence, computation } from './json.ts';
import type { Plan } from './operation.ts';
import type { Asked } from './scope.ts';
import type { Computation } from './skeleton.ts';

/** Works out the computed fields of one answer, given their needs as text. */
const computer = (computations: readonly Computation[], asked: Asked): ((text: string) => string) => {
  const { viewer, language } = asked;
  const askers = computations.map(({ args }) => ({ viewer, language, args: args(asked) }));
  return (text) => {
    const [at, needs] = JSON.parse(`[${text}]`) as [number, Readonly<Record<string, unknown>>];
    const found = computations[at];
    const asker = askers[at];
    if (!found || !asker) throw new NeedsExecution();
    return JSON.stringify(found.complete(found.read.compute(needs, asker)));
  };
};

/** Puts what TypeScript works out in the place of the marks: `…["\0C", 3, {needs}, "\0C"]…`. */
const completed = (text: string, compute: (text: string) => string): string => {
  const pieces = text.split(computation.text);
  return pieces
    .map((piece, at) => {
      // Odd pieces stand between two marks, in commas; even ones are the text around, with a bracket to each mark.
      if (at % 2 === 1) return compute(piece.slice(piece.indexOf(',') + 1, piece.lastIndexOf(',')));
      return piece.slice(at === 0 ? 0 : 1, at === pieces.length - 1 ? undefined : -1);
    })
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
