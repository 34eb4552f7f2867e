/** An exact number, so that a share of a share of a share is told as it is. The denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const fraction = (numerator: bigint | number, denominator: bigint | number = 1n): Fraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

const reduced = ({ numerator, denominator }: Fraction): Fraction => {
  const common = divisor(numerator < 0n ? -numerator : numerator, denominator) || 1n;
  return { numerator: numerator / common, denominator: denominator / common };
};

export const add = (a: Fraction, b: Fraction): Fraction =>
  reduced({ numerator: a.numerator * b.denominator + b.numerator * a.denominator, denominator: a.denominator * b.denominator });

export const times = (a: Fraction, by: bigint | number, over: bigint | number = 1n): Fraction =>
  reduced({ numerator: a.numerator * BigInt(by), denominator: a.denominator * BigInt(over) });

/** With two decimals, a half rounded up; for people and for charts, never to go on counting with. */
export const toHundredths = ({ numerator, denominator }: Fraction): number =>
  Number((numerator * 200n + denominator) / (denominator * 2n)) / 100;
