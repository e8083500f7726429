import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** A word longer than this is no word of ours: nothing may cost more because somebody leans on a key. */
const longestWord = 40

/**
 * One form for what people type in many: compatibility characters (NFKC), small letters, straight quotes, single spaces,
 * no control characters and no punctuation at the end. Training lines and messages go through the same function:
 * mixed case alone costs three points of accuracy.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
}

/**
 * The words of a normalised text, in order. Apostrophes go ("don't" and "dont" are one word), references and numbers become
 * their kind ("@ref", "@8" for eight digits), since which number it is says nothing about what is wanted.
 */
export function words(normalized: string): readonly string[] {
  const found: string[] = []
  for (const raw of normalized.replace(/(?<=\p{L})'(?=\p{L})/gu, '').match(/inv-[0-9a-z]{6}\b|[\p{L}\p{N}]+/gu) ?? []) {
    const word = raw.slice(0, longestWord)
    if (/^inv-/.test(word)) found.push('@ref')
    else if (/^\d+$/.test(word)) found.push(word.length < 5 ? '@n' : `@${word.length}`)
    else found.push(word)
  }
  return found
}

/** The stem of an English word (M. F. Porter, "An algorithm for suffix stripping", 1980); other words come back as they are. */
export function stem(word: string): string {
  return /^[a-z]+$/.test(word) ? stemmer.stem(word) : word
}
