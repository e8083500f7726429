import { isMadeUp } from '../fields/among-talk.js'
import { at, type Token } from '../fields/tokens.js'
import { simplify } from '../text/simplify.js'

// An account that somebody had to look up or ask for: the answer tells of that first and ends in what was found.

/** "Ok, asked IT: it's maple_prod", "问到了，是 maple-01": the answer's last word is made like an account, and what leads to it says that it is the one. */
export function isToldLast(text: string, tokens: readonly Token[], to: number): boolean {
  const { word, start, kind } = at(tokens, to - 1)
  if (kind !== 'word' || to < 3 || !isLikeAccount(word)) return false
  // Of two that were named nobody says which one is meant.
  if (tokens.slice(0, to - 1).some(token => token.kind === 'word' && isLikeAccount(token.word))) return false
  const front = simplify(text.slice(Math.max(0, start - longestFront), start))
    .toLowerCase()
    .replaceAll('’', "'")
    .trimEnd()
  const clause = front.split(/[,.;!?:，。；！？：–—]\s*|\bbut\b|但是?/u).findLast(part => part.trim() !== '') ?? ''
  return (leads.test(front) || leadsInChinese.test(front) || announces.test(front)) && !denies.test(clause) && !namesElse.test(front)
}

/** In characters. */
const longestFront = 200

/** A dash, a dot, an underscore or a digit in it, or the address that somebody logs in with. */
export function isLikeAccount(word: string): boolean {
  return (
    (isMadeUp(word) && !adjectives.test(word)) ||
    /^[a-z\d]+_[a-z\d]+$/.test(word) ||
    /^[a-z]{2,}[a-z\d]*\d[a-z\d]*$/.test(word) ||
    /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(word)
  )
}

/** "They say it's tax-free, up-to-date": describes something, and names nothing. */
const adjectives =
  /^[a-z]+(?:-[a-z]+)*-(?:free|priority|date|known|based|related|only|time|months?|years?|weeks?|days?|end|up|down|out|in|off|on|to|term|paid|made|size|level|wide|like|proof|friendly|specific|\w+(?:able|ible|ive|ed|ly|al))$/

const leads =
  /(?:^|[\s,.;:!?–—-])(?:(?:it|that|this)(?:'?s| is)(?: (?:just|simply|called|named|listed as|shown as))?|(?:it|that) (?:says|reads|shows|seems to be)|(?:(?:it|that) )?(?:should|must|would|has to) be(?: called)?|(?:says?|said|tells? me|told me|gave me|reads|confirm(?:s|ed))|we(?:'re| are| use))(?: ["“'])?$/

const leadsInChinese =
  /(?:(?:^|[，,。.;；:：!！]|了)\s*(?:那|就|应该|好像|可能|原来)*(?:是|叫|叫做|用)|(?:应该|就|说|告诉我|回复|确认|[示写到用填]的|[看查问找]到)(?:就|应该)?(?:是|叫|用)|[问查找看翻]到了?|说|告诉我|回复我?)\s*["“「]?$/u

/** A colon or a dash behind words that tell something: "server:" alone is a label. */
const announces = /(?:\S \S{1,30}|[了到我说下])\s?(?:[:：]|[–—-])$/u

/** In the clause that leads to it: said not to be the one, no longer to be it, or not known to be it. */
const denies =
  /\b(?:not|no|never|neither|nor|cannot|without|old|former|previous|was|were|if|whether|unless)\b|n't\b|不|没|旧|以前|之前|是否/u

/** What else has such names. Where one was found, "in the contract", is none of it. */
const namesElse =
  /(?<!\b(?:in|on|from|at|through|via|off) (?:(?:the|my|our|an?|its|some) )?(?:\w+ )?)\b(?:servers?|hosts?|machine|vm|instance|database|cluster|bucket|project|repo|domain|website|password|printer|wi-?fi|order|contract|phone|ticket|file|folder|tax (?:id|number))\b|(?:服务器|主机|数据库|实例|项目|密码|域名|网址|网站|订单|合同|工单|电话|手机|税号|文件)(?!里|上|中|后台|邮件)/u
