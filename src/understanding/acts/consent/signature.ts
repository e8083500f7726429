import { endOfHanName } from '../../fields/company-words.js'
import { patternOf } from '../../text/pattern-of.js'
import { surnames } from '../../text/surnames.js'
import { besideOf } from './clauses.js'
import { namesCompany } from './may-be-name.js'

// Who signs beside a yes. A name alone may be the title that was meant; what its bearer is or does in the company tells a signature.

const english =
  '(?:(?:senior|junior|chief|head|lead|assistant|deputy|general|group|sr|jr)\\.? )*(?:(?:finance|financial|accounts?|accounting|tax|treasury|purchasing|procurement|billing|office|admin\\w*|operations|sales|project|regional|managing|executive|account)(?: and \\w+| & \\w+)? )?(?:accountant|bookkeeper|controller|treasurer|cashier|auditor|director|manager|mgr|exec(?:utive)?|officer|assistant|secretary|administrator|specialist|analyst|coordinator|clerk|supervisor|partner|founder|cfo|ceo|coo)|(?:head of )?(?:(?:finance|accounts?|accounting|purchasing|procurement|billing|tax|treasury|admin\\w*|hr) )(?:dept|department|team|division|office)|accounts? (?:payable|receivable)|head of (?:finance|accounts|accounting|purchasing|procurement|administration)|cfo|ceo|coo|buchhaltung|rechnungswesen|einkauf|verwaltung|comptabilit[ée]|contabilidad'

/** "Finance Executive", "Accounts Payable, Vellora Infotech Pvt Ltd": what somebody is in a company, with the company or a name beside it. */
const role = patternOf(String.raw`^(?:[^\d,|/]{1,40}[,|/–—-] ?)?(?:${english})\.?(?:$| ?[,|/–—-].{1,50}$)`, 'iu')

/** "Finance" under a name. */
const department = /^(?:finance|accounts|accounting|purchasing|procurement|billing|treasury|admin|administration|operations|hr)\.?$/iu

/** Whether a line tells what its writer is in a company. */
export function tellsRole(line: string): boolean {
  return department.test(line) || role.test(line) || (hanRoleInLine.test(line) && endOfHanName(line) !== line.length)
}

/** Words that a sentence goes on with where a given name would: "财务：钱不对", "经理：王未批". */
const noName = '[不没未别勿改批签时的地得了看对错是在要还再才已需等少余无办审核收交给去说问填补漏误假低事一二三四五六末]'
const hanPerson = `${surnames}(?:(?!${noName})\\p{Script=Han}){1,2}`
const hanCompany = '\\S*(?:公司|集团|厂|店|中心|事务所|学校|大学|医院)'
const hanPosition = '(?:财务|会计|出纳|行政|采购|商务|综合|人事|运营|总经办)(?:管理)?(?:部门?|科|室|处|组|主管|经理|总监|专员|助理)?'
const hanRole = `${hanPosition}|会计师|总经理|经理`
/** "财务部 010-88886666", "注册会计师 王芳", "销售经理". A company may have one in its name: "明诚会计师事务所". */
const hanRoleInLine = patternOf(`^${hanPosition}|会计师|总经理|经理$`, 'u')

/** "枫林贸易有限公司 财务部", "枫林贸易有限公司 王婷": a company and who writes for it, which no title has behind it. */
const hanSigned = patternOf(
  `^${hanCompany}\\s+(?:\\p{Script=Han}{1,5}(?<![分总])[部科室处组](?:\\s*${hanPerson})?|${hanPerson}|(?:${hanRole})\\s*${hanPerson})$`,
  'u',
)
/** "财务部 孙丽". */
const hanClerk = patternOf(`^(?:${hanRole})\\s*(?:[:：]\\s*)?${hanPerson}$`, 'u')

/** Whether who signs is surely a person, by what they are; before "Accounts team" the title that was meant may stand. */
export function isOfPerson(signature: string): boolean {
  const signed = signature.replace(/^[\s—–-]+/u, '').trim()
  return hanClerk.test(signed) || (!/\p{Script=Han}/u.test(signed) && !ofOffice.test(signed))
}

const ofOffice = /\b(?:dept|department|team|division|office|payable|receivable)\b/iu

/** "财务部 王芳": what somebody is, and who. */
export function isHanClerk(words: string): boolean {
  return hanClerk.test(words)
}

export function isHanSignature(line: string): boolean {
  return hanSigned.test(line) || hanClerk.test(line) || hanAtOffice.test(line)
}

/** "李明 财务部 010-12345678" */
const hanAtOffice = patternOf(`^${hanPerson}[\\s,，|/]{1,3}(?:${hanRole})(?:[\\s,，:：|/]{1,3}[+\\d][\\d\\s()-]{5,20})?$`, 'u')

/** A Chinese name of a person and nothing else. */
export function isHanPerson(line: string): boolean {
  return wholeHanPerson.test(line)
}

const wholeHanPerson = patternOf(`^${hanPerson}$`, 'u')

/** "财务部 010-88886666": where somebody works and how to reach them there. */
export function isHanOffice(line: string): boolean {
  return hanOffice.test(line)
}

const hanOffice = patternOf(`^(?:${hanRole})[\\s,，:：|/]{0,3}(?:(?:电话|手机|分机|tel)[:：]?\\s?)?[+\\d][\\d\\s()-]{5,20}$`, 'iu')

const person = String.raw`\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}`

/** "…, please submit. Wang Lijuan, finance dept.", "… Best, Ingrid Sol, Accounts Payable", "… - Priya, Accounts Payable". */
const signedInLine = patternOf(
  String.raw`(?:(?<=[.!]\s)(?:[–—-]{1,3}\s?|(?:(?:[Kk]ind|[Bb]est|[Ww]arm) )?(?:[Rr]egards|[Ww]ishes|[Bb]est|[Cc]heers|[Tt]hanks),?\s)?|(?<=\p{L} [^\n]{0,80}\p{L} )[–—-]{1,3}\s?)(${person}), ?(?:[\p{L}&]+ ?){1,5}\.?$`,
  'u',
)
/** "…请提交。——杭州云帆科技有限公司 财务 周敏". */
const hanInLine = /(?:(?<![—–-])[—–-]{2,}|(?<=[。！!，,])\s*|(?<=[。！!])\s*[—–-])\s*([^—–。！!?？\n-]{3,50})$/u

/** In characters, with the end of what stands before it. */
const longest = 160

/** Whether a line is nothing but the name of a person. */
export function isPersonsName(line: string): boolean {
  return wholePerson.test(line) && isPerson(line)
}

const wholePerson = patternOf(`^(?:${person}(?: \\p{Lu}[\\p{L}.'’-]*)?|${hanPerson})$`, 'u')

/** "Ask Priya, Finance Manager", "Wrong Title, head of finance" and "Not Heron Bay, …" are written like a name. */
function isPerson(name: string): boolean {
  const beside = besideOf(name.toLowerCase())
  return !namesCompany(name) && (beside === 'name' || beside === 'other') && !tellsToDo.test(name)
}

const tellsToDo =
  /^(?:now|actually|rather|instead|formerly|previously|await|tell|bill|rename|inform|notify|contact|e-?mail|mail|ring|call|charge|invoice|copy|cc|include|involve|forward|send|address|name|title|question|need|needs|get|loop|attention|attn|write|make|replace|put|insert|try|trust|blame|sue|follow|visit|meet|find|hire|pay|for|to|by|under|per|via|unlike|with|against|without|from|after|before)\b/iu

/** Who signs in the last line of a text, with what stands before it; empty where nobody does. */
export function signatureIn(text: string): string {
  const end = text.slice(-longest)
  const [chinese, signed = ''] = hanInLine.exec(end) ?? []
  if (chinese !== undefined && isHanSignature(signed.trim())) return chinese
  const [latin, name = ''] = signedInLine.exec(end) ?? []
  return latin !== undefined && isPerson(name) && role.test(latin.slice(latin.indexOf(',') + 1).trim()) ? latin : ''
}
