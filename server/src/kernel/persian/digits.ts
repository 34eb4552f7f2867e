const PERSIAN_ZERO = 0x06f0;
const ARABIC_ZERO = 0x0660;

/** Writes Persian ۰-۹ and Arabic ٠-٩ as 0-9; everything else stays. Keeps the length. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_ZERO));
  });
}

/** Writes 0-9 and Arabic ٠-٩ as Persian ۰-۹; everything else stays. Keeps the length. */
export function toPersianDigits(text: string | number): string {
  return toAsciiDigits(String(text)).replace(/[0-9]/g, (digit) =>
    String.fromCharCode(PERSIAN_ZERO + Number(digit)),
  );
}
