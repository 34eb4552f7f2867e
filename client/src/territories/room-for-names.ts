/**
 * Lines of a name that fit into a shape at a point, or none. Persian letters are about half as wide as they are tall,
 * which is close enough: a name that would stand over its border is left out, and read under the pointer or focus.
 */
export function fittingLines(name: string, letter: number, isInside: (x: number, y: number) => boolean): readonly string[] {
  const words = name.split(' ');
  const half = Math.ceil(words.length / 2);
  const attempts = words.length > 1 ? [[name], [words.slice(0, half).join(' '), words.slice(half).join(' ')]] : [[name]];
  return attempts.find((lines) => fits(lines, letter, isInside)) ?? [];
}

const widthOfLetter = 0.46;

/** The mark stands above the name, so its lines begin at the point and go down. */
function fits(lines: readonly string[], letter: number, isInside: (x: number, y: number) => boolean): boolean {
  return lines.every((line, at) => {
    const side = (line.length * letter * widthOfLetter) / 2;
    const middle = letter * (0.5 + at * 1.15);
    return isInside(-side, middle) && isInside(side, middle);
  });
}
