/** As customers write it: small letters and full-width ones too, and any dash. */
const reference = /\binv[-\u2010-\u2015]([0-9a-z]{6})\b/gi

/** The ticket references that a message names, as they are kept. */
export function referencesIn(text: string): readonly string[] {
  const named = [...text.normalize('NFKC').matchAll(reference)].map(([, letters = '']) => `INV-${letters.toUpperCase()}`)
  return [...new Set(named)]
}

/** Whether the message names tickets and says nothing besides: "INV-7K3F9Q?" */
export function isOnlyReferences(text: string): boolean {
  return referencesIn(text).length > 0 && !/[\p{L}\p{N}]/u.test(text.normalize('NFKC').replace(reference, ''))
}
