import { isQuestion } from '../text/is-question.js'
import { countWords, normalize } from '../text/normalize.js'
import { patternOf } from '../text/pattern-of.js'

/** In words. */
const longest = 10

/** Said of the paper itself, or of "it". */
const arrived = patternOf(
  String.raw`\b(?:it|one|paper|original|invoice|envelope|letter|parcel|mail)(?:'s| has| have)?(?: just| now| finally| already| actually)* (?:arrived|come|came|got here|showed up|been delivered|here)(?: (?:just now|now|today|here|this morning|in the (?:mail|post)|after all|at last|by (?:mail|post|courier)))*$` +
    '|^(?:哦|啊|刚才?|我们?|它|发票|原件|快递|已经|终于|又|就|今天|,|，)+(?:收到|到|寄到|送到|送来|寄来)(?:发票|原件|快递)?了?(?:啦|呀|哈)?$',
  'u',
)

/** "It just arrived": with the paper in hand nobody surely wants a copy of it. */
export function tellsArrival(text: string): boolean {
  return !isQuestion(text) && countWords(text) <= longest && arrived.test(normalize(text).replace(/[\s\p{P}]+$/u, ''))
}
