import { agents, events, explainNothing, hanEvents, hanLosses, hanSettings, hanWishes, leads, losses, settings } from './loss-words.js'
import { at, type Token } from './tokens.js'

/** Whether tokens `from` up to `to` tell how an invoice was lost, rather than only that it was. */
export function tellsHow(tokens: readonly Token[], from: number, to: number): boolean {
  return eventAt(tokens, from, to) !== null || tellsInChinese(tokens, from, to)
}

/** Where in `from` up to `to` the telling begins: at an event, or at a loss that goes on with how, where or by whom. */
export function eventAt(tokens: readonly Token[], from: number, to: number): number | null {
  const lost = losses.firstWithin(tokens, from, to)
  for (let index = from; index < to; index++) {
    const length = events.lengthAt(tokens, index)
    if (length === 0 || index + length > to || isDenied(tokens, from, index) || isOwnDeed(tokens, index)) continue
    const isWeak = settings.lengthAt(tokens, index) >= length && lost === null
    // "I left the invoice in a taxi"
    if (!isWeak || (/^(?:left|forgot)$/.test(at(tokens, index).word) && leadsOn(tokens, index + length, to))) return index
  }
  for (let index = from; index < to; index++) {
    const length = losses.lengthAt(tokens, index)
    if (length === 0 || isDenied(tokens, from, index)) continue
    const lacks = isLack(tokens, index, length)
    if (lacks && !sinceThen(tokens, index + length, to)) continue
    if (lacks || leadsOn(tokens, index + length, to) || byAgent(tokens, from, index)) return index
  }
  return null
}

/** "It wasn't stolen": what did not happen is no reason. */
function isDenied(tokens: readonly Token[], from: number, index: number): boolean {
  for (let back = index - 1; back >= from && back >= index - 10; back--) {
    const { word } = at(tokens, back)
    // "in May"
    if (word === 'may' && at(tokens, back).capital) continue
    if (/^(?:if|suppose|supposing|imagine|assuming|may|might|would|will|should|afraid|won't|unless|whether)$/.test(word)) return true
    if (back >= index - 5 && /^(?:not|wasn't|isn't|weren't|didn't|hasn't|haven't|wasnt|didnt|without|can't)$/.test(word)) return true
  }
  // "That was never a fire"
  if ([1, 2].some(back => index - back >= from && at(tokens, index - back).word === 'never')) return true
  // "No fire, no flood"
  if (/^(?:no|nor|neither)$/.test(at(tokens, index - 1).word)) return true
  // "burned through the budget", "the page threw an error" happen to no paper.
  return /^(?:through|me|an|a)$/.test(at(tokens, index + 1).word) && /^(?:burned|burnt|threw|thrown)$/.test(at(tokens, index).word)
}

/** "I never got to file it": what the teller did not do, and no way that the paper went. */
function isOwnDeed(tokens: readonly Token[], index: number): boolean {
  return at(tokens, index).word === 'never' && at(tokens, index + 2).word === 'to' && /^(?:i|we)$/.test(at(tokens, index - 1).word)
}

/** "I'm missing a field", "can't find a way": nothing was lost. */
function isLack(tokens: readonly Token[], index: number, length: number): boolean {
  const { word } = at(tokens, index)
  if (/^(?:can't|cannot|couldn't|nowhere)$/.test(word)) return true
  return word === 'missing' && /^(?:an?|some|the|any|receipt|field)$/.test(at(tokens, index + length).word)
}

/** "can't find it since the audit": from then on, and so by it. */
function sinceThen(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 6); index++) {
    if (!/^(?:since|after)$/.test(at(tokens, index).word) || !/^(?:the|our|my)$/.test(at(tokens, index + 1).word)) continue
    const { word, kind } = at(tokens, index + 2)
    return index + 2 < to && kind === 'word' && !explainNothing.has(word)
  }
  return false
}

/** "in our mail room", "while moving house"; not "in March", "on Monday", "by us". */
function leadsOn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 7); index++) {
    if (!leads.has(at(tokens, index).word) || (index > from && /^(?:from|with|of|as|out|since)$/.test(at(tokens, index).word))) continue
    let next = index + 1
    while (/^(?:the|a|an|our|my|of)$/.test(at(tokens, next).word)) next++
    const { word, kind } = at(tokens, next)
    if (next < to && (kind === 'word' || kind === 'han') && !explainNothing.has(word) && !/^\d/.test(word)) return true
  }
  return false
}

function byAgent(tokens: readonly Token[], from: number, index: number): boolean {
  for (let back = index - 1; back >= from && back >= index - 8; back--) if (agents.has(at(tokens, back).word)) return true
  return false
}

/** Whether Chinese words tell where or with whom it happened, and may stand in front of what happened: "下雨天快递放门口，…". */
export function setsInChinese(tokens: readonly Token[], from: number, to: number): boolean {
  const text = hanOf(tokens, from, to)
  return hanSettings.some(word => text.includes(word)) && !hanWishes.some(word => text.includes(word))
}

function hanOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .filter(({ kind }) => kind === 'han')
    .map(({ word }) => word)
    .join('')
}

/** Something was done to it (被…) or with it (把发票…), other than what one does with invoices in business. */
const suffered =
  /被(?!(?:我|我们|咱|咱们|俺)?(?:[驳拒退锁冻禁停扣审批查催丢]|[弄搞]丢|遗失|认证|要求|通知|告知|开|红冲|作废))|把(?:它|票|信封|文件|资料|包|袋|发票|原件|那张|这张)(?!$|抬头|号码|信息|[弄搞给]丢|丢|遗失|[弄搞]没|[弄搞]不见|[补开寄发给重改退认报])/u

const inBusiness = /认证|勾选|抵扣|红冲|作废|退回|驳回|冻结|取消/u

/** "掉河里了", "飘到窗外", "滚到沙发底下去了" */
const fallen =
  /[掉落漏飘漂冲滚滑卷吹](?:到|进|在|入|去|了)*[^到进在]{0,5}?(?:里|下|中|外|[车机铁船桌座位]上|河|沟|海|水|坑|井|缝|池|湖|窗|楼|马路|后面)/u

/** "办公室里弄没了", "放桌上不见了": a place that papers are in. */
const goneFrom =
  /(?<!系统|页面|后台|邮箱|平台|界面|控制台|网|手|晚|早|马|以|世|电脑|手机|账[号户]|列表)[里上](?:面|头)?(?:给|被)?(?:弄|搞)?(?:没了|没有了|不见|丢|遗失)/u

/** "搬仓库时遗失", "参加展会期间丢了": what was going on when it was lost, at the end of what is said; a bare time ("上个月的时候") tells nothing. */
const lostMeanwhile =
  /(?<doing>[^年月日号周天今昨前去]{2,}?)(?<joint>的时候|期间|过程中|途中|当中|之后|以后|时|后)(?:不慎|不小心|意外|给|被|就)?(?:弄|搞)?(?:遗失|丢失|丢|不见|没)了?掉?了?$/u
const bareMoment = /(?:[当那这届此到有平及临随暂同小]|上午|下午|晚上|早上|星期.|收到|拿到|领到|开票|打印)$/u

/** What every invoice goes through. Lost on the way it is told how ("发货途中丢了"), lost after it ("付款后", "寄出之后") it is not. */
const business =
  /(?:[收拿领取][到了](?:货|发?票|原件|快递|信)?|[收取到发交提]货|付[了完好]?[款钱费]|支付|[寄发][出了完](?:发?票|原件|快递)?|开[了完好]?发?票|开具|打印|领取|下单|购买|充值|入账)[完了好]?$/u

/** In characters, from what was going on to the end: what stands before it changes nothing, and would be looked through from each of its characters. */
const longestMeanwhile = 40

function tellsMeanwhile(text: string): boolean {
  const { doing, joint } = lostMeanwhile.exec(text.slice(-longestMeanwhile))?.groups ?? {}
  if (doing === undefined || joint === undefined || bareMoment.test(doing)) return false
  return !(/[时后]/u.test(joint) && business.test(doing))
}

function tellsInChinese(tokens: readonly Token[], from: number, to: number): boolean {
  const text = hanOf(tokens, from, to)
  // "也不是被偷": what did not happen is no reason.
  if (/^(?:也|又|并|倒)*(?:不是|并非|没有?被)/u.test(text)) return false
  const has = (words: readonly string[]) => words.some(word => text.includes(word))
  return (
    has(hanEvents) ||
    tellsMeanwhile(text) ||
    fallen.test(text) ||
    goneFrom.test(text) ||
    (suffered.test(text) && !inBusiness.test(text)) ||
    (has(hanSettings) && has(hanLosses))
  )
}
