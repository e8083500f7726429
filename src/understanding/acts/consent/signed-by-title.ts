import { atReadBack } from './at-read-back.js'
import { clausesOf, speaksAgainstNothing } from './clauses.js'
import { leadingPieces } from './consent.js'
import { namesCompany } from './may-be-name.js'
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
  const signed = signerBehindYes(text.trimEnd(), title) || nameBehindYes(text.trimEnd(), title)
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

/**
 * "对的，李明": a name of a person and nothing else, in the line of a yes: under it stands a title. Where the title is none itself, no other title is called like that: of the
 * surnames only those with which few words of the language and few names of companies begin.
 */
function nameBehindYes(text: string, title: string): string {
  const [line = '', name = ''] = hanSigner.exec(text) ?? []
  const isSigner = isHanPerson(name) && !namesCompany(name) && speaksAgainstNothing(name) && !isPersonsName(title)
  return isSigner && saysYes(text.slice(0, -line.length)) ? line : ''
}

const hanSigner =
  /(?<=[ ，,。！!])((?:[李张刘陈杨赵吴徐孙朱郭罗梁郑韩邓曹彭董潘袁蔡蒋]|王(?![八府牌者国]))(?!\p{Script=Han}?[记馆家氏府庄村园坊堂斋])\p{Script=Han}{1,2})[。.]?$/u

/** Whether words are a yes and no more. */
function saysYes(words: string): boolean {
  const pieces = clausesOf(words).map(clause => leadingPieces(clause, atReadBack))
  return pieces.every(({ rest }) => rest === '') && pieces.some(one => one.pieces.has('yes') || one.pieces.has('deed'))
}

function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
