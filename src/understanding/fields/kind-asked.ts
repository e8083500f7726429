import { patternOf } from '../text/pattern-of.js'

/** "Tell me if it's a special one", "is this ordinary": in front of the kind. */
const inFront = patternOf(
  /\b(?:if|whether|is|was|are|were) (?:it|this|that|mine|ours|they|these|those|(?:the|my|our|this|that) (?:invoice|fapiao|one|lost one))(?:'s| is| was| are| were| counts as)? (?:(?:a|an|the|vat|really|actually|one of the|maybe|considered) ){0,3}$/u,
)
/** The same in Chinese, in front of it or on both sides: "这张是不是专票", "是专票吗". */
const inFrontInChinese = /(?:是不是|是否|算不算|属不属于|能不能算)(?:是|为|属于|一张|增值税)?$/u
const stating = /(?:是|算|属于|为)(?:一?张|增值税)?$/u
const asking = /^(?:发票|票)?(?:吗|么|嘛|呢|不是|还是)/u

/** Whether the words around a kind ask which it is, of the invoice itself, and state none: "…, is it a special one?", "这张是不是专票". */
export function isKindAsked(before: string, after: string): boolean {
  return inFront.test(before) || inFrontInChinese.test(before) || (stating.test(before) && asking.test(after))
}

/** "Tell me how to get a VAT special invoice": of any, or of one that is still to be issued, and not of the one that was lost. */
const inQuestionOfAnother =
  /\b(?:how|where|whether|if|when) (?:to|i|we|i can|we can|can i|can we|do i|do we|could i|could we|would i|may i|should i) (?:get|apply for|request|obtain|order|return|send back|certify|deduct) (?:a|an|any|another|the next)(?: (?:vat|new|normal))? $/u
const inQuestionOfAnotherInChinese =
  /(?:怎么|如何|怎样|能不能|能否|可不可以|可否)(?:才能|去|再)?(?:申请|开|领|换|退|认证|抵扣|作废|冲红|红冲)(?:回|具)?(?:一?张|上个月|这个月|下个月|本月|\d{1,2}月份?|的|新|增值税)*$/u
const deedBehind =
  /^(?:发票)?(?:应该|要|该)?(?:怎么|如何|怎样|能不能|能否|可不可以|可以|能)(?:才能|去|再)?(?:申请|开|退|认证|抵扣|作废|冲红|红冲)/u
const ofTheLost = /\b(?:cop(?:y|ies)|lost|back|missing|reissued|replaced)\b|复印|副本|补|丢|遗失|不见/u

/** Whether the words around a kind ask how an invoice of it is got or returned: which kind the lost one is of they leave open. */
export function isKindOfAnother(before: string, after: string): boolean {
  if (ofTheLost.test(after)) return false
  return inQuestionOfAnother.test(before) || inQuestionOfAnotherInChinese.test(before) || deedBehind.test(after)
}
