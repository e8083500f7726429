import { normalize } from '../../normalize.js'

/** When the copy is wanted by: "we need it by year-end", "our audit is on Monday, so we need it before then". */
const english =
  /\b(?:i|we|they|he|she|who|boss|team|office|accountants?|auditors?|finance)(?: (?:really|urgently|also|just|still|will|do))* needs? (?:it|this|that|(?:the|a) (?:copy|invoice|paper))(?: \w+)? (?:(?:by|before|until) (?!(?:the |my |our )?(?:account|title|number|reason)\b)\w|for (?:today|tomorrow|tonight|this|next|\w+day)\b)/u
const chinese =
  /(?:年底|月底|月末|季末|季度末|[周星期礼拜]{1,2}[一二三四五六日天]|今天|明天|后天|下周|本周|\d{1,2}[日号])(?:之?前|以前|之?内)[^，。,;；\d]{0,6}(?:要|用|需要)/u

/**
 * The question that a yes leaves to answer which tells by when the copy is wanted, in its language; null where none is told. Of how long it takes no more is
 * known than to whoever asks.
 */
export function deadlineBeside(text: string): string | null {
  const said = normalize(text)
  if (chinese.test(said)) return '多久能收到？'
  return english.test(said) ? 'How long does it take?' : null
}
