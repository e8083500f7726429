import type { Values } from '../../forms/form.js'
import { patternOf } from '../text/pattern-of.js'
import { tailOfReason } from './tail-of-reason.js'

/** "All for Maple Ltd", "the second one is Maple Ltd", "其他是枫叶有限公司": whose all of them are, or which one is meant: no part of the name. */
const ofTitle = [
  /^(?:[Aa]ll|[Bb]oth|[Ee]ach|[Ee]very one)(?: (?:of (?:them|these|those)|invoices|two|three|four|five))*(?: (?:are|were|is|was))? (?:for|made out to|issued to|billed to|under|in the name of|to) (?!One )(?=\S)/u,
  /^(?:[Aa]nd |[Bb]ut )?(?:[Tt]he )?(?:[Ff]irst|[Ss]econd|[Tt]hird|fourth|fifth|[Ll]ast|[Oo]thers?|rest)(?: (?:one|ones|two|invoices?))? (?:is|are|was|were)(?: (?:for|made out to|issued to|under|to))? (?=\S)/u,
  // "补发票 上海云雀贸易有限公司": what is wanted, in front of a space.
  /^(?:申请|补办?|补开|重开|办理|要|求)?(?:遗失|丢失)?(?:发票|普票|专票)的?(?:副本|复印件|补办|补开|遗失|丢失|丢了)?[\s，,：:]{1,2}(?=\p{Script=Han}{2})/u,
  // "Yes. Thanks, Merlin GmbH"
  /^(?:(?:[Mm]any|[Kk]ind|[Bb]est|[Ww]arm) )?(?:[Tt]hanks|[Tt]hank you|[Rr]egards|[Cc]heers), (?=\S)/u,
  /^(?:全部|两张|三张)(?:都|全)?(?:是|开给)(?=\p{Script=Han}{4})/u,
  /^(?:全|都|均)(?:是|开给)(?=\p{Script=Han}{4})/u,
  // "抬头和账号不一样，是橡树有限公司"
  /^(?:抬头)?(?:跟|和|与|同)?[^，,]{0,8}不(?:一样|同|一致|相同)[，,]\s?(?:应该是|是|叫)?(?=\p{Script=Han}{4})/u,
  /^(?:其[他它余]的?|剩下的?|余下的?|别的)(?:那?[两二三四五]张)?(?:都|全|全都)?(?:是|开给|为)(?=\p{Script=Han}{4})/u,
]

/** What its writer thinks of the reason that was read back. */
const judged =
  "(?:(?:an?|the|my|our|it(?:'s| is)|rather|very|so|too|pretty|quite|bit) )*(?:embarrassing|silly|stupid|funny|sad|weird|strange|bad|ridiculous)(?: (?:reason|story|thing))?"
const judgedInChinese = '(?:有[点些]|太|很|不|挺|真)*(?:好听|好看|尴尬|丢人|难为情|奇怪|离谱|好笑|难听)[了的]?'

/** "reason burglary", "原因是…": the label, where no mark stands behind it; "you sent in March was stolen" is of the invoice in front of it. */
const ofReason = [
  /^(?:the |our |my )?reasons?(?: (?:is|was|being|of loss|for (?:the )?loss))* (?=\S)/iu,
  /^(?:that |which )?(?:you|we|i) (?:issued|sent|mailed|posted|received|got|applied for)\b(?:(?! and | but )[^,.;]){0,40}? (?:(?:was|were|is|has been|had been) )?(?=(?:was|were|got|destroyed|stolen|lost|burnt|burned|eaten|thrown|shredded|torn|soaked|damaged|ruined|taken)\b)/iu,
  /^(?:only|just|but) (?=(?:it|was|were|stolen|burnt|burned|lost|thrown|destroyed)\b)/iu,
  /^(?:只有|唯独)(?:是(?=\p{Script=Han})|(?=[被在因]))/u,
  // "kestrelhq 48213377 公司搬家弄丢": the values in front of it.
  /^(?:(?:账[号户]|account )?[a-z][\w.@-]{2,30} )?(?:\d{20}|\d{8})[\s，,]{1,2}(?=\p{Script=Han}|(?:(?:was|got|been|is) )?(?:stolen|lost|burnt|burned|thrown|shredded|torn|soaked|destroyed)\b)/u,
  /^(?:遗失|丢失)?原因(?:是|为)?(?=\p{Script=Han}{2})/u,
  // "embarrassing reason but change it to lost in the post", "不好听，改成快递弄丢了": what is to stand there instead.
  patternOf(
    `^(?:${judged}[\\s,;.–—-]{1,3})?(?:(?:no|but|so|and|please|pls|just|then|rather|better|can you|could you)[\\s,]{1,2})*(?:change|correct|switch|amend|update|edit) (?:it|this|that|the reason) (?:in)?to (?:(?:say|read)(?: that)? )?(?=\\S)`,
    'iu',
  ),
  patternOf(
    `^(?:${judgedInChinese}[，,\\s]{0,2})?(?:但是?|不过|那?就|请|麻烦|还是|帮我?|给我|把它|[，,])*(?:改|换|写|改写)(?:成|为)(?=\\p{Script=Han}{2})`,
    'u',
  ),
  // "make it 'lost in the mail'", "put it down as stolen"
  /^(?:(?:no|but|so|and|please|pls|just|then|rather|better|can you|could you)[\s,]{1,2})*(?:make|put|have|let|write|enter|note) (?:it|this|that|the reason)(?: (?:say|read|be|to|as|down|that))* (?=["'“‘「『]|(?:lost|stolen|thrown|destroyed|burnt|burned|shredded|damaged|eaten|torn|missing)\b)/iu,
  // "next is 48213378 but lost in the mail": which one it is told of.
  /^(?:(?:yes|no|and|the)[\s,]{1,2})*(?:next(?: one| invoice)?(?: is)?|also|another(?: one)?|one more)[\s:,]{1,2}(?:#?\d{8}(?:\d{12})?|it)[\s,]{1,2}(?:(?:but|and|which|that|one|this|it|was|is|got)[\s,]{1,2})*(?=(?:lost|stolen|thrown|destroyed|burnt|burned|shredded|damaged|eaten|torn|missing)\b)/iu,
  // "put stolen there", "write lost instead"
  /^(?:(?:no|but|so|and|please|pls|just|then|rather|better|can you|could you)[\s,]{1,2})*(?:put|write|enter|note)(?: (?:down|in|as))? (?=(?:lost|stolen|thrown|destroyed|burnt|burned|shredded|damaged|eaten|torn|missing)\b)/iu,
  // "it was actually the moving company that lost it": who it was stands behind it.
  patternOf(
    /^(?:(?:no|but|well|oh|sorry)[\s,]{1,2})*(?:(?:actually|really|in fact)[\s,]{1,2})?(?:it|that) (?:was|is) (?:(?:actually|really|in fact|in truth) )?(?=(?:the|our|my|an?|some|one of) (?:[\w'’-]+ ){1,4}(?:that|who|which) (?:has |had )?(?:lost|threw|thrown|dropped|burn\w*|took|stole|stolen|shredded|destroyed|spil\w+|misplaced|mislaid|tore|torn|soaked|ate|eaten|damaged|binned|left|forgot\w*)\b)/iu,
  ),
  // "原因改一下，应该是快递弄丢了", "写错了，实际是……": that another one follows.
  /^(?:也|都|要|得|需要|想|请|麻烦|帮我|给我){0,3}(?:改|换|更正|修改|更改|修正|[填写输打弄说搞记]?错)(?:了|一下|个|改){0,2}[，,：:、。\s]{1,3}(?:应该?|实际上?|其实|正确的?|真正的?|真实的?|原因|准确地?说){0,2}(?:就?是|为|改成|写成)?(?=\p{Script=Han}{2})/u,
]

/** "都是枫叶有限公司的" */
const owned = /(?<=公司|集团)的$/u
/** "上海云雀贸易有限公司 kestrelhq": behind its form a Chinese name is over. */
const apart = /(?<=\p{Script=Han}有限公司|集团) [a-z][\w.@-]*$/u
/** "'lost in the mail'": the quotation marks around all that is left, or the one in front that is never closed. */
const quoted = /^["“「『]([^"“”「」『』]+)["”」』]?$|^['‘]([^'‘’]+|[^'‘’]*\p{L}['’]\p{L}[^'‘’]*)['’]?$/u

/** "stolen, not lost", "stolen there" behind such a lead: what is not to stand there, and where. */
const denied =
  /(?:,? (?:and |but )?not|,? instead of|,? rather than) (?:just |simply |only )?(?:lost|stolen|missing|mislaid|misplaced|gone|thrown away|damaged|burnt|burned)$|(?: in)? there$/iu
/** All that such a lead may leave. It tells not how, and is asked for. */
const onlyLost = /^(?:lost|missing|gone|mislaid|misplaced)$/iu

/** "…, and tell me how long it takes" behind a reason. */
const wish = /,? and (?:please |kindly )?(?:tell|let) (?:me|us) .{3,}$/iu

/** "…, and the title to Merlin GmbH" behind a reason. */
const otherField = /,? and (?:the|my|our) (?:\w+ )?(?:title|account|number|name|company) (?:in)?(?:to|is|should)\b.*$/iu

/** "stolen Only it is urgent": said of one of several behind the reason of all. */
const ofOne = /[\s.,;]+(?:only|just) it (?:is|needs|matters)\b.*$/iu

/** The values without what only leads to a title or a reason. A title stays as it is unless what is left begins like a name. */
export function withoutLeadIn(found: Values): Values {
  const { title, reason } = found
  const named =
    title === undefined
      ? undefined
      : ofTitle
          .reduce((left, lead) => left.replace(lead, ''), title)
          .replace(owned, '')
          .replace(apart, '')
  const { reason: _, ...others } = found
  const told = reason === undefined ? undefined : reasonIn(reason)
  return {
    ...others,
    ...(named === undefined ? {} : { title: /^[\p{Lu}\d\p{Script=Han}]/u.test(named) ? named : title }),
    ...(told === undefined ? {} : { reason: told }),
  }
}

/** Undefined where only that it is lost is left. */
function reasonIn(reason: string): string | undefined {
  const led = ofReason.reduce((left, lead) => left.replace(lead, ''), reason)
  const told = (led === reason ? led : led.replace(denied, ''))
    .replace(wish, '')
    .replace(otherField, '')
    .replace(ofOne, '')
    .replace(tailOfReason, '')
    .replace(quoted, '$1$2')
  return led !== reason && onlyLost.test(told) ? undefined : told
}
