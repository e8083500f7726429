import { patternOf } from '../../text/pattern-of.js'

/** What is said of one field says nothing of the others. */
export const ofOneField =
  /\b(?:titles?|numbers?|accounts?|names?|reasons?|types?|kinds?|special|ordinary|company|code|first|second|last(?! (?:year|week|month|time|night)\b))\b|抬头|号|户|原因|类型|专票|普票|公司/iu

const english = '(?:(?:invoice|account|company|ticket|lost) )?(?:title|number|account|name|reason|company)(?: (?:name|no|number|title))?'
const chinese = '(?:发票|公司|丢失|遗失)?(?:抬头|号码|账号|账户名?称?|户名|原因|公司名称?|名称)'
const named = `(?:(?:the|my|our|and|both|also|和|与|及|还有|以及|跟)\\s?){0,4}(?:${english}|${chinese})`
const very = `(?:(?:'s|is|are|was|looks|seems|reads|all|just|also|too|now|quite|exactly|still|perfectly|as well|both|都|也|均|是|全)\\s?){0,5}`
const well =
  '(?:right|correct|fine|ok|okay|good|accurate|yes|true|exact|perfect|match(?:es)?|agrees?|checks out|check|tick|fits|✔|✅|✓|☑|👍|没有?(?:问题|错)|正确|对的?|无误|一致|ok的?|对得上)(?: (?:too|also|as well|now|here|there|indeed))?'

/** That a field is right, or several named in a row: "the title is right", "账号抬头都对". At the end: "the right title follows" says that it is not. */
export const sayFieldRight = [
  `(?:${named}\\s?){1,5}[-–—:]?\\s?${very}${well}`,
  `${named} (?:too|also|as well|is (?:us|ours|me|mine|our company|my company))`,
  `(?:the |and )*(?:right|correct|same) ${english}(?=\\s*(?:$|[\\p{P}]))`,
  `(?:yes |and |ok )*(?:that|this|it)(?:'s| is)(?: indeed| also| exactly)* (?:the|our|my)(?: right| correct)? ${english}`,
]

const ofOne = patternOf(
  `^(?:(?:well|oh|and|but|the|my|our|我的?|这个?|发票的?)[\\s,]*)*(?:${english}|${chinese})(?:\\s?(?:really|just|simply|确实|的确|真的?|其实|就|也|都|还)){0,3}\\s?(?:is\\b|was\\b|是|很|挺|太|有点|[这那]么|[这那]样|如此)`,
  'iu',
)

/** Whether a text begins by telling what one field is, or how it is: "原因就是这么简单". Of the others it says nothing. */
export function tellsOfOneField(text: string): boolean {
  return ofOne.test(text)
}

/** A text without the fields that it calls right: "title ok, number not ok" speaks of the number. */
export function withoutRight(text: string): string {
  return text.replace(called, ' ')
}

const called = patternOf(sayFieldRight[0] ?? '', 'giu')

/** Fields in a row with a single space between them, so that what is said of all of them stands in one clause: "账号、抬头、号码都对". */
export function listFields(text: string): string {
  return text.replace(inRow, '$1 ')
}

const inRow = patternOf(
  `(${english}|${chinese})\\s?[、,，&/]\\s?(?=(?:and |the |my )*(?:${english}|${chinese})(?![\\p{Script=Latin}]))`,
  'giu',
)

/** The fields that can be wrong by one letter. */
const exact = [/\baccount\b|账号|账户|户名/iu, /\b(?:title|company)\b|抬头|公司/iu, /\bnumber\b|号码|发票号/iu]
const all = sayFieldRight.map(one => patternOf(one, 'giu'))

/** Whether a text says of every field that can be wrong that it is right: "account ok, title ok, number ok". */
export function nameEveryField(text: string): boolean {
  const right = all.flatMap(one => text.match(one) ?? []).join(' ')
  return exact.every(field => field.test(right))
}
