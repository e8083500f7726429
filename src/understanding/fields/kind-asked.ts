/** "Tell me if it's a special one", "is this ordinary": in front of the kind. */
const inFront =
  /\b(?:if|whether|is|was|are|were) (?:it|this|that|mine|ours|they|these|those|(?:the|my|our|this|that) (?:invoice|fapiao|one|lost one))(?:'s| is| was| are| were| counts as)? (?:(?:a|an|the|vat|really|actually|one of the|maybe|considered) ){0,3}$/u
/** The same in Chinese, in front of it or on both sides: "这张是不是专票", "是专票吗". */
const inFrontInChinese = /(?:是不是|是否|算不算|属不属于|能不能算)(?:是|为|属于|一张|增值税)?$/u
const stating = /(?:是|算|属于|为)(?:一?张|增值税)?$/u
const asking = /^(?:发票|票)?(?:吗|么|嘛|呢|不是|还是)/u

/** Whether the words around a kind ask which it is, of the invoice itself, and state none: "…, is it a special one?", "这张是不是专票". */
export function isKindAsked(before: string, after: string): boolean {
  return inFront.test(before) || inFrontInChinese.test(before) || (stating.test(before) && asking.test(after))
}
