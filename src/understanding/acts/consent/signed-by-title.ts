import { isPersonsName, tellsRole } from './signature.js'

/** Lines that close a mail: "Tan Wei Ling" over "Orchidpoint Media Pte Ltd". */
const mostLines = 4

/**
 * A message without who signs it, with a person's name and the company that was read back as the title and nothing besides but what they are there: such a
 * company corrects nothing. Another one may be the title that was meant, and stays.
 */
export function withoutSignerOf(text: string, title: string | undefined): string {
  const lines = text.trimEnd().split('\n')
  const blank = lines.findLastIndex(line => /^\s*(?:--+\s*)?$/.test(line))
  // "Tan Wei Ling (Ms)"
  const signed = lines.slice(blank + 1).map(line => line.trim().replace(/ ?\((?:mr|mrs|ms|miss|dr)\.?\)$/iu, ''))
  if (title === undefined || blank < 1 || signed.length < 2 || signed.length > mostLines) return text
  const [company, others] = [signed.filter(line => bare(line) === bare(title)), signed.filter(line => bare(line) !== bare(title))]
  const isSigned = company.length === 1 && others.some(isPersonsName) && others.every(line => isPersonsName(line) || tellsRole(line))
  return isSigned ? lines.slice(0, blank).join('\n').trimEnd() : text
}

function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
