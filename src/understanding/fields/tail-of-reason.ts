import { patternOf } from '../text/pattern-of.js'
import { surnames } from '../text/surnames.js'

// What stands behind a reason and is none: how many were lost, and who wrote it.

const many = '(?:two|three|four|five|six|seven|eight|nine|ten|several|some|a few|both|more|[2-9]|1[0-9])'
const howMany = `(?:[,.;]| and| but| –| -)(?: (?:and|but|actually|in fact|also|well|by the way)){0,3}[ ,]{0,2}(?:i|we)(?: have|'ve)?(?: actually| also| in fact)? (?:lost|misplaced|miss|are missing) ${many}(?: (?:of (?:them|these|those)|more|others?|invoices|fapiaos?|papers)){0,2}(?: (?:altogether|in total|in all|actually|at once))?`
const howManyInChinese =
  '[，,。；;\\s](?:其实|实际上?|而且|另外|对了|不过|我们?|公司|一共|总共|同时|[，,]){0,4}(?:丢|遗失|弄丢|少)了?(?:[两二三四五六七八九十]|[2-9]|好几|几)[张份](?:发票)?'
const telephone = String.raw`\+?\d[\d ()-]{5,18}\d`
const writer = String.raw`[\s，,。；;](?:(?:公司|单位|联系人|经办人|财务|会计)[\s:：]{0,2})?(?:${surnames}\p{Script=Han}{1,2}[\s,，:：]{0,2}(?:(?:联系)?(?:电话|手机号?码?|座机)[\s:：是]{0,2}${telephone}|1[3-9]\d{9})|(?:联系)?(?:电话|手机号?码?|座机)[\s:：是]{0,2}${telephone})`
const writerInEnglish = String.raw`[,.;\n] ?(?:tel|phone|telephone|mobile|cell)\b\.?(?: (?:no|nr|number)\b\.?)?[\s:]{0,2}${telephone}`

/** "…, and actually we lost two", "… 王芳 电话 13800138000" */
export const tailOfReason = patternOf(`(?<=\\S)(?:${howMany}|${howManyInChinese}|${writer}|${writerInEnglish})[\\s.!。！]{0,4}$`, 'iu')
