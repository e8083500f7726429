import { atReadBack } from './at-read-back.js'
import { clausesOf } from './clauses.js'
import { leadingPieces } from './consent.js'
import { isHanClerk, isHanPerson, isPersonsName, tellsRole } from './signature.js'

/** Lines that close a mail: "Tan Wei Ling" over "Orchidpoint Media Pte Ltd". */
const mostLines = 4

/**
 * A message without who signs it, with a person's name and the company that was read back as the title and nothing besides but what they are there: such a
 * company corrects nothing. Another one may be the title that was meant, and stays.
 */
export function withoutSignerOf(text: string, title: string | undefined): string {
  const lines = text.trimEnd().split('\n')
  if (title === undefined) return text
  const signed = signerBehindYes(text.trimEnd(), title)
  if (signed !== '') return text.trimEnd().slice(0, -signed.length)
  const blank = lines.findLastIndex(line => /^\s*(?:--+\s*)?$/.test(line))
  // Right under the answer only the two lines of a name and the title are a signature.
  const starts = [blank, lines.length - 3].filter(at => at > 0 || (at === 0 && blank < 0))
  const start = starts.find(at => isSigned(lines.slice(at + 1), title))
  return start === undefined
    ? text
    : lines
        .slice(0, start === blank ? start : start + 1)
        .join('\n')
        .trimEnd()
}

/** "Tan Wei Ling (Ms)" over the title. */
function isSigned(lines: readonly string[], title: string): boolean {
  const signed = lines.map(line => line.trim().replace(/ ?\((?:mr|mrs|ms|miss|dr)\.?\)$/iu, ''))
  if (signed.length < 2 || signed.length > mostLines) return false
  const [company, others] = [signed.filter(line => bare(line) === bare(title)), signed.filter(line => bare(line) !== bare(title))]
  return company.length === 1 && others.some(isPersonsName) && others.every(line => isPersonsName(line) || tellsRole(line))
}

/**
 * The last line, where it is the company that was read back and who writes for it, under a yes: "没错" over "河岸贸易有限公司 王芳". A name alone may be the title
 * that was meant. Empty where nobody signs so.
 */
function signerBehindYes(text: string, title: string): string {
  const line = text.split('\n').at(-1) ?? ''
  const [, company = '', person = ''] = ofCompany.exec(line) ?? []
  const isSigner = company !== '' && bare(company) === bare(title) && (isHanPerson(person) || isHanClerk(person))
  return isSigner && saysYes(text.slice(0, -line.length)) ? line : ''
}

const ofCompany = /^(\S{4,40}) (\S{2,12}(?: \S{2,4})?)$/u

/** Whether words are a yes and no more. */
function saysYes(words: string): boolean {
  const pieces = clausesOf(words).map(clause => leadingPieces(clause, atReadBack))
  return pieces.every(({ rest }) => rest === '') && pieces.some(one => one.pieces.has('yes') || one.pieces.has('deed'))
}

function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
