/**
 * Writes the Arabic ي and ك that older keyboards produce as the Persian ی and ک. This is the only change
 * ever made to legal text before it is stored; it keeps the length, so offsets into the text stay valid.
 */
export function unifyLetters(text: string): string {
  return text.replaceAll('\u064a', '\u06cc').replaceAll('\u0643', '\u06a9');
}
