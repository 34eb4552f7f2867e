import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Empty modules that readers need around the code (ISO/IEC 18004). */
const quiet = 4;

export interface QrPath {
  readonly viewBox: string;
  /** The dark modules, one unit each. */
  readonly path: string;
}

/** A text as a QR code that is still read when a seventh of it is soiled, as paper is. */
export function qrPath(text: string): QrPath {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * quiet;
  return { viewBox: `${-quiet} ${-quiet} ${side} ${side}`, path: toSvgPath(code) };
}
