import { patternOf } from '../text/pattern-of.js'
import { simplify } from '../text/simplify.js'
import { at, listed, Phrases, type Token } from './tokens.js'

// Where an invoice is kept, said instead of what it is called: "it's filed under maple-ops", "挂在maple-ops名下".

const kept = new Phrases(
  `registered, filed, listed, issued, made out, booked, recorded, stored, saved, kept, held, known, opened, created, invoiced, billed, bought, ordered, set up, signed up, on file, on record, in your books, running, runs, find us, you find us, you'll find us, you will find us, you can find us, you have us, look us up`,
)
const names = new Set(listed('name, login, user, username, account, acct, id, e-mail, email, mail, address, handle, alias, phone, mobile'))

/** What else stands behind "under" and names nothing. */
const states =
  /^(?:review|investigation|control|construction|way|pressure|audit|maintenance|consideration|discussion|lock|suspicion|arrest|water|contract|warranty|embargo|nda)$/

/** How many tokens at `from` say where it is kept, in front of what it is called there; 0 where none do, and null where that names nothing. */
export function keptUnder(tokens: readonly Token[], from: number, name: string): number | null {
  // "Under the Sea Diving Ltd" is a name.
  if (name === 'title' && at(tokens, from).capital && at(tokens, from).word === 'under') return 0
  // "it's all billed under …"
  const begin = /^(?:all|just|probably|normally|currently|always|still|also)$/.test(at(tokens, from).word) ? from + 1 : from
  const verb = kept.lengthAt(tokens, begin)
  const { word, kind, capital } = at(tokens, begin + verb)
  if (verb === 0 && begin > from) return 0
  // "registered last year"
  if (name === 'account' && verb > 0 && kind === 'word' && !capital && !/^(?:under|as|on|with|by|in|to|for|at)$/.test(word)) return null
  if (!(verb > 0 ? /^(?:under|as|on|with|by|in)$/ : /^(?:under|in)$/).test(word)) return 0
  let index = begin + verb + 1
  const article = index
  if (/^(?:the|our|a)$/.test(at(tokens, index).word)) index++
  const noun = index
  while (names.has(at(tokens, index).word) && !at(tokens, index).capital) index++
  if (index === noun) index = article
  else if (/^(?:of|:|,)$/.test(at(tokens, index).word)) index++
  const isBareIn = word === 'in' && index === article
  if (verb === 0 && states.test(at(tokens, index).word)) return null
  return isBareIn || at(tokens, index).kind === 'break' ? 0 : index - from
}

const telephone = /^(?:\+?86)?1[3-9]\d{9}$/

/** What one signs in by, wherever the account is. */
const services =
  /^(?:outlook|gmail|hotmail|google|microsoft|apple|facebook|qq|wechat|weixin|alipay|taobao|dingtalk|feishu|lark|chrome|edge|safari|firefox|iphone|ipad|android|windows|mac|phone|mobile|e?-?mail|sms|sso|vpn|web|app|excel|pc)$/i

/** Whether a word is what somebody signs in by, and not what the account is called: a telephone's number is the account only where they call it that. */
export function signsInBy(word: string): boolean {
  return telephone.test(word) || services.test(word)
}

const written = String.raw`(?<account>\w[\w.@+-]+)`
const tail =
  '(?<kept>(?:这个|那个|的)*(?:账号|账户|邮箱|用户名?|名字)|的?(?:名下|下面|下|底下))?(?:的?名下|下面|下|底下|里)?(?:登录|登陆|注册|开通|开户|登记|买|开|充值|下单)?(?:的|了)*'
const around = [
  patternOf(
    `^(?:我们?的?|我司|公司|发票|这张|账号|账户|就|都|是)*(?<by>在|用|以|拿|挂在|登记在|注册在|开在|记在|放在|归在)(?:的是|的|了)?\\s*${written}\\s*${tail}$`,
    'u',
  ),
  patternOf(
    `^(?:我们?|我司|公司|当时|之前|平时)*(?:注册|登录|登陆|登记|开户|绑定|预留|用|填|写)(?:时|的时候)?(?:用|填|写)?的?(?:账号|账户|名字|用户名|邮箱)?(?:是|为|叫)\\s*${written}$`,
    'u',
  ),
]

/** What Chinese words in an answer stand around as the account: "是用maple-ops注册的". Null where none do, and no `account` where they name none: "在shanghai". */
export function hanAccount(text: string): { readonly account: string | null } | null {
  const said = simplify(text.trim()).replace(/[\s.。!！,，~～]+$/u, '')
  if (!/^\p{Script=Han}/u.test(said)) return null
  for (const pattern of around) {
    const { account, by, kept: isKept } = pattern.exec(said)?.groups ?? {}
    if (account === undefined) continue
    const isPlace = (by === '在' || by === '注册在') && isKept === undefined && !/[\d._@-]/.test(account)
    return { account: isPlace || signsInBy(account) ? null : account }
  }
  return null
}
