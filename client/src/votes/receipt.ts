/** Without letters that are taken for others when a receipt is copied by hand. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 28;
const group = 4;

/** 140 random bits, made here and told to nobody: the server keeps only a hash. In groups, to be read aloud. */
export function newReceipt(): string {
  const plain = Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => alphabet[byte % alphabet.length]).join('');
  return plain.replace(new RegExp(`(.{${group}})(?=.)`, 'g'), '$1-');
}
