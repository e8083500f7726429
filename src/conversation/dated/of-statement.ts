const things = 'statement|bill|invoice|fapiao|copy|month|usage|amount|charge|cost|fee|expense'
const doings = [
  'appl(?:y|ied)|ask(?:ed)?|call(?:ed)?|phoned?|rang|wr(?:ote|itten)|e?-?mail(?:ed)?|contact(?:ed)?|complain(?:ed)?|filed?|submit(?:ted)?',
  'request(?:ed)?|report(?:ed)?|los[te]|missing|moved|joined|registered|signed|told|spoke|talk(?:ed)?|chat(?:ted)?|received?|got|get|arrived?',
  'came|wait(?:ing|ed)?|sent|send|mailed|deliver(?:ed)?|posted|shipped|today|now|yesterday',
].join('|')

/** "the invoice of", "our statement for", "apply for": the time that follows is that of the statement. */
const namesIt = new RegExp(
  `\\b(?:${things})s?\\s+(?:(?:is|was)\\s+)?(?:of|for|from|dated|issued|in|issued (?:on|in))\\s+(?:the\\s+)?$|\\bfor\\s+(?:the\\s+)?$`,
  'i',
)
/** "I wrote to you on", "by": the time that follows is of something else. */
const elsewhereBefore = new RegExp(`\\b(?:${doings})\\b[^,;:.?!]*$|\\b(?:by|before|until|till|after)\\s+(?:the\\s+)?$`, 'i')
/** "… I called you", "…申请的": what came before is when that was done. */
const elsewhereAfter = new RegExp(
  `^,?\\s*(?:i|we|my \\w+|our \\w+)\\s+(?:have\\s+|had\\s+)?(?:${doings})\\b|^(?:的时候|那天|以前|之前|以后|之后|后|前)?\\s*(?:我们?|就|已经?|才|还)*\\s*(?:申请|打|问|咨询|联系|提交|收到|寄|丢|遗失|弄丢|报|投诉|说|等)`,
  'i',
)

/**
 * Whether a time that is named between these words may be that of the statement or invoice, and is not when somebody wrote, applied or lost
 * it: a wrong wording of a policy is worse than one question.
 */
export function isOfStatement(before: string, after: string): boolean {
  if (namesIt.test(before)) return true
  return !elsewhereBefore.test(before) && !elsewhereAfter.test(after)
}
