import { patternOf } from '../../text/pattern-of.js'
import { speaksAgainstNothing } from './clauses.js'
import { namesCompany } from './may-be-name.js'
import { labels, reaches } from './own-lines.js'
import { isHanPerson, isHanSignature, isPersonsName, tellsRole } from './signature.js'

// The end of a letter in the line of its last words: "…, please proceed. Regards, Birgit", "Yes. Thanks, Tom Baker (Merlin GmbH)", "对，谢谢。王芳".

const closings =
  '(?:(?:[Tt]hanks|[Tt]hx|[Tt]ks|[Tt]nx) ?(?:&|and|n|\\+) )?(?:(?:[Kk]ind|[Bb]est|[Ww]arm|[Mm]any) ){0,2}(?:[Rr]egards|[Rr]gds|BR|[Bb]rgds|[Tt]hanks|[Tt]hx|[Tt]ks|[Ww]ishes|[Cc]heers|[Ss]incerely|[Rr]espectfully|[Bb]est|[Yy]ours)|(?:\\p{Lu}\\p{Ll}+ ){0,2}(?:Gr(?:ü|u|ue)(?:ß|ss)en?|freundlichen Gr(?:ü|u|ue)(?:ß|ss)en|MfG|[Cc]ordialement|[Ss]aludos|[Ss]aluti|[Pp]ozdrawiam|[Aa]tenciosamente|[Gg]roet(?:en)?|Mvh)'
const hanClosings = '(?<=(?:谢谢|感谢|多谢|此致|敬礼)[!！。.，,\\s])'

const withOneName = patternOf(
  String.raw`(?<=\s)(?:${closings}),?\s(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?(?:(?: \p{Lu}[\p{L}.'’-]*)? (?:[Tt]eam|[Oo]ffice|[Dd]esk|[Dd]epartment|[Dd]ept|[Cc]rew)| (?:from|of|in) (?:the )?(?:\p{L}+ )?(?:floor|office|accounts|accounting|finance|purchasing|payroll|reception|warehouse|back office|front desk|team))?)[.!]?$|${hanClosings}(\p{Script=Han}{2,3})[。.]?$`,
  'u',
)

/** Where somebody sits. */
const floor = /\b(?:ground|first|second|third|\w+th|top) floor\b/gu

/** What stands behind a closing; what stands behind any other sentence needs a telephone or a mail address to be a signature. */
const behindClosing = patternOf(String.raw`(?<=^|\s)(?:${closings}),?\s([^\n]{4,120})$|${hanClosings}([^\n]{4,60})$`, 'u')
const behindSentence = /(?<=[.!]\s)(?=([^\n.!]{8,120})$)|(?<=[。！!，,])(?=(\p{Script=Han}[^\n。！!]{3,60})$)/gu

/** In characters. */
const longest = 160

/**
 * The closing of a text with who signs it, where it ends in them; empty where it does not. `agrees`: whether what stands before is a yes, without which a
 * name and a telephone, where nothing is closed, may be what was asked for.
 */
export function closingInLine(text: string, agrees: (above: string) => boolean): string {
  const [closed = '', latin, han = latin ?? ''] = withOneName.exec(text.slice(-longest)) ?? []
  if (closed !== '' && speaksAgainstNothing(han.toLowerCase().replace(floor, ' ')) && !namesCompany(han)) return closed
  const [signed = '', english, chinese = english ?? ''] = behindClosing.exec(text.slice(-longest)) ?? []
  if (signed !== '' && (isHanSignature(unmarked(chinese)) || signsFor(unmarked(chinese)))) return signed
  const line = reachedInLine(text.slice(-longest))
  return line !== '' && agrees(text.slice(0, -line.length)) ? line : ''
}

function reachedInLine(end: string): string {
  const lines = [...end.matchAll(behindSentence)].map(([, english, chinese = '']) => english ?? chinese)
  return lines.find(isSignedLine) ?? ''
}

/** Whether a line is a person with how to reach them, and where they work: "Anna Schmidt | Accounting | Kestrel Ltd | +49 30 1234567". */
export function isSignedLine(line: string): boolean {
  const signed = unmarked(line)
  return hasContact.test(signed) && signsFor(signed)
}

/** The forms that digits of an invoice never have. */
const hasContact = /(?:^|[\s,，|:：])(?:\+\d[\d()./ -]{6,20}|1[3-9]\d{9}|[^\s@]{1,40}@[^\s@]{3,60})$/u

/** Whether words are a person and, beside them, only a company, what they are in it, or how they are reached. */
function signsFor(signed: string): boolean {
  if (labels.test(signed)) return false
  const [person = '', ...others] = partsOf(signed)
  const isPerson = isHanPerson(person) || (/\s/.test(person) && isPersonsName(person) && !ofParty.test(person))
  return isPerson && others.length > 0 && others.every(part => reaches(part) || tellsRole(part) || isCompany(part))
}

/** "公司 王芳 电话 13800138000": the words that announce who it is, and a telephone. */
const announced = /^(?:公司|单位|联系人|经办人)[\s:：]{1,2}/u
const hanContact = /^(\p{Script=Han}{2,4})\s?(?=[\d电手联])/u
const ofTelephone = /(?:联系)?(?:电话|手机号?)[\s:：]{0,2}(?=[+\d])/u

function partsOf(signed: string): readonly string[] {
  return signed
    .replace(announced, '')
    .replace(hanContact, '$1|')
    .replace(ofTelephone, '|')
    .split(/[|·•,，、()（）]| [–—-] |(?<=\p{Script=Han}) (?=[\p{Script=Han}\d])/u)
    .flatMap(part => part.trim() || [])
}

/** "Legal Entity (Merlin GmbH)" is written like a name, too, and announces a title. */
const ofParty = /\b(?:company|entity|firm|buyer|customer|client|payer|recipient|party|legal|correct|right|full|billed|issued?|holder)\b/iu

/** "Merlin GmbH & Co. KG": words that are written as names are. Behind "now" and 改成 stands the title that was meant. */
function isCompany(part: string): boolean {
  const isNamed = /\p{Script=Han}/u.test(part) ? hanCompany.test(part) : part.split(/\s/).every(word => nameWord.test(word))
  return isNamed && speaksAgainstNothing(part.toLowerCase().replace(hanForm, ''))
}

const nameWord = /^(?:\p{Lu}[\p{L}\d.'’&-]*|&|and|und|of|de)$/u
/** What of a name is a word for a field, too. */
const hanForm = /(?:股份)?(?:有限)?(?:责任)?公司$/u
const hanCompany = /^(?!.*[是为叫改换写用])\p{Script=Han}{2,20}(?:公司|集团|厂|店|中心|事务所|学校|大学|医院)$/u

function unmarked(words: string): string {
  return words.trim().replace(/[.!。！]$/u, '')
}
