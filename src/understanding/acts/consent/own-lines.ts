import { type Beside, besideOf } from './clauses.js'
import { mayBeName, namesCompany } from './may-be-name.js'
import { tellsRole } from './signature.js'

// The lines of a signature: who wrote, what they are, where they sit, how they are reached, and what they file a matter under.

/** Whether a line tells how its writer is reached. */
export function reaches(line: string): boolean {
  return ownContact.test(line) || contact.test(line)
}

/** Whether a line, wherever it stands, is nobody's but its writer's: it says that it is a telephone, or has a name before one. */
export function isContactOfItsOwn(line: string): boolean {
  return ownContact.test(line) || isSignedContact(line)
}

/** Whether a line of a signature, with all its parts, tells of its writer: "Finance, 555-0101", "+49 170 5551234 | Ref 88213344". */
export function isOwnLine(line: string): boolean {
  return contactBehindName.test(line) || isOwn(line) || partsOf(line).every(part => reaches(part) || reference.test(part) || isOwn(part))
}

/** Whether a line gives how somebody is reached who has a place in a company: "Finance, 555-0101". */
export function reachesAtWork(line: string): boolean {
  const parts = partsOf(line)
  return parts.some(reaches) && parts.some(tellsRole)
}

function partsOf(line: string): readonly string[] {
  return line.split(/[|·•,，]/u).flatMap(part => part.trim() || [])
}

/** What they file it under: of digits that nothing calls so, eight may be the number that was meant. */
const reference = /^(?:(?:our|my|your) )?ref(?:erence)?\b\.?(?: (?:no|number|nr)\b\.?)?[:#]? ?#?(?=[a-z/-]{0,12}\d)[\w/-]{2,24}$/iu

/** Whether a line under a closing tells who wrote or where they sit: no talk and no number of an invoice, "Accounts payable | 12 High Street, Leeds". */
function isOwn(line: string): boolean {
  return line.length <= longestOwn && mayBeName(line) && !/\d{5}/.test(line) && !labels.test(line) && againstNothing(line)
}

/** Whether every part of a line is a name, a value or digits, and none speaks against what was read back. */
export function againstNothing(line: string): boolean {
  return line.split(/[,|/·•–—-]/u).every(part => /^[\s\d]*$/.test(part) || part === '' || ownKinds.has(besideOf(part.toLowerCase())))
}

/** The field that a line speaks of, which gives a value or takes one out: "Title: Maple House", "minus the title". An account manager signs. */
export const labels =
  /\b(?:titles?|numbers?|reasons?|types?|invoices?|names?|account(?! (?:manager|executive|director|officer|administrator)))\b|抬头|号码|发票|账号|账户|户名|名称|原因|类型/iu

/** In characters. */
const longestOwn = 80

const ownKinds: ReadonlySet<Beside> = new Set(['other', 'name', 'value'])

/** Whether a line is a person and their telephone. Of a company it may be the title that was meant: "对" and under it "枫港贸易 13800138000". */
function isSignedContact(line: string): boolean {
  return signedContact.test(line) && !namesCompany(line.replace(/[\s,，|/:：]*[+\d][\d\s()./-]*$/u, ''))
}

/** A telephone or mail address that says that it is one. Without that, digits may be a field. */
const ownContact =
  /^(?:(?:tel|phone|telephone|mobile|cell|fax|e-?mail|电话|手机|邮箱)\s*(?:[.:：]\s*)?(?:\+?[\d()./-][\d\s()./-]{6,}|[^\s@]+@\S+)$|sent from my (?:[\w'+-]+ ){0,2}(?:iphone|ipad|phone|smartphone|mobile|android|galaxy|pixel|device|tablet|blackberry|laptop|mac|macbook|watch|samsung|huawei|xiaomi|oneplus)(?: (?:phone|device|smartphone|pro|max|plus|mini|ultra|\w?\d\w*)){0,3}[.!]?$|发自我的[^\s，。,.!！?？不没错别勿]{0,8}(?:手机|平板|电脑|设备|邮箱|客户端|iphone|ipad|华为|小米|mate|pro)[\s\w]{0,8}$)/iu
/** "赵敏 13700004321", "Ada Lovelace, +44 20 7946 0958": whoever it is, in the form that telephones alone have. */
const signedContact =
  /^(?:\p{Script=Han}{2,4}|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})[\s,，|/:：]+(?:1[3-9]\d{9}|\+\d[\d()./-][\d\s()./-]{6,20})$/u
/** The same below a signature, with any number that is said to be a telephone's. */
const contactBehindName =
  /^[^,，|\d]{1,60}[,，|]\s*(?:tel|phone|telephone|mobile|cell|fax|e-?mail|电话|手机|邮箱)\s*(?:[.:：]\s*)?(?:\+?[\d()./-][\d\s()./-]{6,20}|[^\s@]+@\S+)$/iu
/** Eight or twenty digits and nothing else may be the number that was meant. */
const contact = /^(?!\d{8}$|\d{20}$)(?:\+?[\d()./-][\d\s()./-]{6,}|[^\s@]+@\S+)$/u
