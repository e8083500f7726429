import { patternOf } from '../text/pattern-of.js'
import { hanLosses, hanWishes } from './loss-words.js'
import { at, type Token } from './tokens.js'

// A paper that went astray among hands: sent to where nobody of the customer's is any more, signed for and not passed on, left somewhere and
// not there when they came for it.

const small = "(?:[\\w'-]+ ){0,4}?"
const places =
  '(?:address(?:es)?|offices?|warehouses?|buildings?|premises|sites?|plants?|factory|branch|locations?|house|flat|apartment|floor|unit|shop|store|headquarters|hq|department|colleagues?|employees?|accountant|secretary|manager|tenant|neighbou?rs?)'

/** "It was sent to our old warehouse address", "addressed to a former colleague" */
const sentWrong = patternOf(
  `\\b(?:sent|mailed|posted|shipped|delivered|addressed|couriered|dispatched|went|gone|forwarded|brought|taken) ${small}(?:to|at) ${small}(?:old|former|previous|prior|ex|wrong|outdated|vacant|closed) ${small}${places}\\b`,
)

/** "nobody there passed it on", "they never handed it over" */
const nobody = "(?:nobody|no one|none of them|never|didn't|did not|hasn't|haven't|hadn't|has not|without|failed to|forgot to)"
const it = '(?:it|them|this|anything|the \\w+|our \\w+)'
const notPassed = patternOf(
  `\\b${nobody} ${small}(?:(?:pass|hand|turn|bring|brought|g[aioe]ve|gave)(?:ed|ing|n)? ${it} (?:on|over|in|along|up|back|to (?:us|me|our|anyone|anybody|finance|accounting|the))|(?:forward|relay|redirect)(?:ed|ing)?)\\b`,
)

/** "it was never seen again", "that was the last we saw of it": says how it went only beside in whose hands it was. */
const seenNoMore =
  /\b(?:never|not|nobody|no one|hasn't|haven't) (?:[\w'-]+ ){0,4}?(?:seen|saw|see|heard of) (?:it |them |the \w+ |our \w+ )?(?:again|since|any ?more|ever since|after that)\b|\blast (?:time )?(?:we|i|anyone|anybody) (?:ever )?(?:saw|heard|seen)\b/

/** "and when we came for it there was nothing inside" */
const goneThen =
  /\b(?:when|by the time|once|after) (?:[\w'-]+ ){1,8}?(?:there was nothing|it (?:was|had) (?:already )?(?:gone|empty|not there|no longer there|disappeared|vanished)|was (?:already )?(?:empty|gone|not there))\b|\b(?:but|and) (?:there was nothing|nothing was) (?:inside|there|in it|left)\b/

const told = [sentWrong, notPassed, goneThen]

/** What is asked, meant or supposed, and what was sent to us, is not how it was lost. */
const onlyMeant =
  /\b(?:please|pls|if|should|would|could|can|will|may|might|must|want|need|ask(?:ed)? you|kindly|supposed|whether|your|what|why|how|page|button|screen|list|field|form|console|website|site|amount|balance|menu|option)\b/

/** Chinese: sent to where nobody is any more. */
const hanSentWrong =
  /(?:寄|送|发|投|派|递|邮|配送)(?:到|去|往|至|给|的是|在)了?(?![你您贵])[^,。]{0,6}(?:旧|老(?!板|师|婆|公|家)|以前|之前|原来|原先|前(?=同事|员工|办公)|搬走|错|离职)[^,。]{0,6}(?:地址|办公|楼|厂|仓库|公司|门店|驻地|场地|园区|单位|部门|同事|员工|地方|会计|财务)|(?:收件人|收货人)[^,。]{0,5}(?:离职|辞职|前同事|已经走|走了)/u

/** Chinese: not passed on, seen no more, not there when they came. */
const hanNotPassed =
  /(?<![还你])(?:没有?|没人|无人|未)(?:人)?(?:再|及时|帮忙|帮我们|给我们?)?(?:转(?:交|给|送|达|过来|告)|交(?:给|到)|拿(?:给|上来|过来)|送(?:上来|过来|上楼)|带给|递给)(?!你|您|快递|贵)/u
const hanSeenNoMore = /(?:再也?|从此|此后|之后就?|后来就?|就一直)没(?:有)?(?:人)?(?:再)?(?:见|看|找)(?:到|过|着)?/u
const hanGoneThen =
  /(?:[去来](?:拿|取|领|收)|回来|回头|下楼|下来|开门)(?:的时候|时|后|就|发现|一看|却|已经|,)*[^,。]{0,6}?(?:没有了|没了|不在|是?空的?|不见|没找到|找不到|丢)|(?:柜子?|箱子?|信箱|袋子?|信封)(?:里)?(?:已经|却|是|都)*空/u
const hanTold = [hanSentWrong, hanNotPassed, hanGoneThen]

/** "放门口就行": where it shall go. */
const hanMeant = /就行|就可以|就好|如果|要是|万一|应该|是不是|会不会|吧$|改|以后|页面|按钮|列表|金额|余额|系统/u

/** Where a delivery is left: what is lost behind it was lost there. */
const hanLeft = /快递|驿站|签收|代收|代签|代领|丰巢|菜鸟|柜|门口|传达室|收发室|前台|门卫|保安|物业|信箱|邻居/u

/** The same in English. */
const left = /\b(?:left|put|placed|dropped|signed for|accepted|handed|delivered|gave|(?:was|were|been) sent|went to)\b/

/** What those say in whose hands it was: "the new tenant has no idea where it is", "新租户说没看到". */
const knowNothing =
  /\b(?:(?:has|have|had) no idea|knows? nothing|(?:doesn't|don't|does not|do not) know|(?:can't|cannot|couldn't) find it|den(?:y|ies))\b|[说称示][^,。]{0,3}(?:没|不)/u

/** Whether tokens `from` up to `to`, told behind where it went, say that nobody there knows of it. */
export function knowsNothing(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= longest && (knowNothing.test(wordsOf(tokens, from, to, ' ')) || knowNothing.test(wordsOf(tokens, from, to, '')))
}

/** In tokens; what is longer tells of more than where it went. */
const longest = 60

/** Whether tokens `from` up to `to` tell that it went astray among hands; `before` is where the clause begins that stands in front, told of together with it. */
export function tellsStrayed(tokens: readonly Token[], from: number, to: number, before: number | null = null): boolean {
  if (to - from > longest) return false
  const said = wordsOf(tokens, from, to, ' ')
  if (!onlyMeant.test(said) && told.some(one => one.test(said))) return true
  if (!onlyMeant.test(said) && seenNoMore.test(said)) return left.test(said) || (before !== null && leaves(tokens, before, from - 1))
  const han = wordsOf(tokens, from, to, '')
  if (!/\p{Script=Han}/u.test(han) || hanMeant.test(han) || hanWishes.some(word => han.includes(word))) return false
  if (hanTold.some(one => one.test(han))) return true
  const isGone = hanSeenNoMore.test(han)
  if (isGone && hanLeft.test(han)) return true
  return before !== null && (isGone || hanLosses.some(word => han.includes(word))) && leaves(tokens, before, from - 1)
}

/** Whether a clause says where it was left or who took it, and so begins what the next one tells. */
export function leaves(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > longest) return false
  const said = wordsOf(tokens, from, to, ' ')
  if (left.test(said)) return !onlyMeant.test(said)
  const han = wordsOf(tokens, from, to, '')
  return (
    hanLeft.test(han) &&
    !/[你您]好|我[是们]|收到|寄来|拿到|[吗呢?]/u.test(han) &&
    !hanMeant.test(han) &&
    !hanWishes.some(word => han.includes(word))
  )
}

function wordsOf(tokens: readonly Token[], from: number, to: number, joint: string): string {
  const words: string[] = []
  for (let index = from; index < to; index++) words.push(at(tokens, index).word)
  return words.join(joint)
}
