import { patternOf } from '../text/pattern-of.js'
import type { Clause } from './clauses.js'
import { at, type Token } from './tokens.js'

// Behind how an invoice was lost people say when they need the copy: that befell no invoice, and whoever verifies the reason has nothing from it.

/** In the present only: "I needed it on Friday, so I carried it with me" tells how it was lost. */
const needs = patternOf(
  /^(?:(?:and|but|so|because|also) ){0,2}(?:(?:i|we|they|my boss|our boss|the boss|my manager|our accountant|my accountant|finance|accounting|the tax office) )?(?:(?:do|really|urgently|badly|only|still|just) ){0,2}(?:need|needs|must have|have to have|require) (?:it|this|that|them|one|help|(?:the|a|this|my|our) (?:copy|invoice|replacement|duplicate))(?: (?:by|before|for|until|on|within|in|as|asap|urgently|soon|quickly|fast|today|tonight|tomorrow|now|immediately|this|next|back|again|please|very|really|right)\b.{0,60})?$/u,
)
const isUrgent =
  /^(?:(?:and|but|so) )?(?:(?:it's|it is|this is|that's|we're|we are|i'm|i am)(?: (?:very|really|quite|so|rather|pretty|extremely|a bit|kind of|all))?(?: (?:urgent|in a (?:big |great |terrible )?hurry|pressed for time|under time pressure))|(?:very |quite |really )?urgent)(?: .{0,40})?$/u
const asks = /^(?:and )?(?:(?:please|pls|kindly) .{1,80}|(?:asap|urgently|as soon as possible)(?: please| pls)?)$/u
const pressing =
  /^(?:(?:and|but|because) )?(?:my|our|the) (?:boss|manager|accountant|client|customer|auditors?|finance team)(?: (?:is|are|keeps))(?: (?:already|really|constantly|always|now))? (?:pressing|pushing|chasing|waiting|asking|nagging|urging|on my back)\b.{0,40}$/u

const day =
  '(?:(?:这|下|本)?(?:周|星期|礼拜)[一二三四五六日天末]?|今天|今晚|明天|后天|月底|年底|月末|本月|这个月|下个月|[0-9]{1,2}[号日]|[0-9]{1,2}月[0-9]{1,2}[号日]?)'
const inChinese = [
  // "我周五之前要", "月底前必须拿到"
  patternOf(
    `^(?:我们?|公司|这边|这个|最晚|最迟|最好|而且|因为)*${day}(?:之前|以前|前|内)?(?:就|必须|一定|得|都|想|能)*(?:要|用|急用|交|报销|拿到|收到|入账)(?:用|交|的|了|它|这个|这张|报销|入账|拿到|收到)*$`,
    'u',
  ),
  // "老板催得很急", "财务等着用"
  /^(?:老板|领导|财务|会计|客户|上级|上面|公司|税务局?|审计|对方|经理|主管|他们)(?:那边|那里|这边|部门|部|们)?(?:一直|天天|都|也|又|还|正|在|已经|老|总|现在|每天)*(?:催|急着要|急着用|等着要|等着用|等着报销|着急|很急|急)(?:着|我们?|得|的|很|特别|非常|比较|挺|急|紧|要|用|了|死|几次|多次)*$/u,
  // "比较急", "急用"
  /^(?:我们?|这边|公司|现在|而且|比较|很|非常|特别|真的|事情|有点|挺|也|都)*(?:急用|急需|着急|急着要|急着用|等着用|赶时间|紧急|急)(?:的|用|了|要|啊|呢|这张|发票|报销)*$/u,
  // "麻烦尽快处理", "请帮忙补一下"
  /^(?:(?:因为|由于|为了).{1,8}?)?(?:请|麻烦|拜托|希望|求)(?:你们?|您|能|可以|帮忙?|我们?)*(?:尽快|尽早|赶紧|赶快|抓紧|快点?|加急|补|办|处理|寄|发).{0,16}$|^(?:尽快|尽早|赶紧|赶快|抓紧|快点)(?:帮我|给我|帮忙)?(?:补|办|处理|寄|发).{0,12}$/u,
]
const hurries = [needs, isUrgent, pressing, ...inChinese]

/** The longest such clause in tokens, and how many of them are looked at. */
const [longest, most] = [24, 4]

/** Tokens `from` up to `to` without the clauses behind them that only say how soon it is needed; empty where that is all that is said. */
export function withoutHurry(tokens: readonly Token[], from: number, to: number): Clause {
  let end = to
  for (let clause = 0; clause < most; clause++) {
    const last = beforeMarks(tokens, from, end)
    const start = startOfClause(tokens, from, last)
    const said = wordsOf(tokens, start, last)
    // "Please put: lost by the courier" may be an answer, where it is all that is said.
    const isCut = hurries.some(hurry => hurry.test(said)) || (start > from && asks.test(said))
    if (!isCut) break
    end = beforeMarks(tokens, from, start)
  }
  return { from, to: end }
}

/** `from` where the clause is too long to be looked at. */
function startOfClause(tokens: readonly Token[], from: number, to: number): number {
  let start = to
  while (start > from && to - start <= longest && !isMark(at(tokens, start - 1))) start--
  return to - start > longest ? from : start
}

function beforeMarks(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  while (end > from && isMark(at(tokens, end - 1))) end--
  return end
}

function isMark({ kind, word }: Token): boolean {
  return kind === 'break' || (kind === 'mark' && /^[,;.!。…—–-]$/.test(word))
}

/** Folded, with the spaces that were written. */
function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ word, spaced }, index) => (spaced && index > 0 ? ` ${word}` : word))
    .join('')
}
