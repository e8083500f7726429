import { normalize } from '../../text/normalize.js'

/** When the copy is wanted by: "we need it by year-end", "our audit is on Monday, so we need it before then". */
const english =
  /\b(?:i|we|they|he|she|who|boss|team|office|accountants?|auditors?|finance)(?: (?:really|urgently|also|just|still|will|do))* needs? (?:it|this|that|(?:the|a) (?:copy|invoice|paper))(?: \w+)? (?:(?:by|before|until) (?!(?:the |my |our )?(?:account|title|number|reason)\b)\w|for (?:today|tomorrow|tonight|this|next|\w+day)\b)/u
const dated =
  /\b(?:needed|required|wanted|due)(?: urgently| back)? (?:by|before|on|for) (?!(?:the |my |our )?(?:account|title|number|reason)\b)\w|(?:^|[,.;!] ?|\b(?:please|pls|kindly|and) )(?:by|before|no later than) (?:(?:the|this|next|end of) ){0,3}(?:\w+day|today|tomorrow|tonight|week|month|quarter|year|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|month-?end|year-?end)\b|\bdeadline(?: is|:)? (?:\w+day|today|tomorrow|the|on|\d)/u
const chinese =
  /(?:春节|过年|元旦|国庆|年底|年|月底|月末|季末|季度末|[周星期礼拜]{1,2}[一二三四五六日天]|今天|明天|后天|下周|本周|\d{1,2}[日号])(?:之?前|以前|之?内)[^，。,;；\d]{0,6}(?:要|用|需要|给到?我|发给?我|寄[给到]?我|拿到|收到|办好)/u

/**
 * The question that a yes leaves to answer which tells by when the copy is wanted, in its language; null where none is told. Of how long it takes no more is
 * known than to whoever asks.
 */
export function deadlineBeside(text: string): string | null {
  const said = normalize(text)
  if (chinese.test(said)) return '多久能收到？'
  return english.test(said) || dated.test(said) ? 'How long does it take?' : null
}
