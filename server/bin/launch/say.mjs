/** A step that takes a while, in both languages of the people who read it. Standard output stays the program's. */
export function sayStep(english, persian) {
  process.stderr.write(`· ${english} — ${persian}\n`);
}

/** A failure whose sentence already says what to do; anything else is a fault of ours and shows its stack. */
export class Hint extends Error {}

export function explain(error) {
  process.stderr.write(`\n${error instanceof Hint ? error.message : (error?.stack ?? String(error))}\n`);
}
