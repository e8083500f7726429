import { countWords, normalize } from '../text/normalize.js'
import { clausesOf } from './consent/clauses.js'

/** In words. Longer messages have something else to say as well. */
const longest = 12

const whole =
  /^(?:ok(?:ay)?,? back(?: again| now)?$|(?:(?:please|ok|okay|fine|alright|hm+|oh|actually|so|and|but|then|now|yes|no|well|just|let's|lets|let us|we can|you can|i want to|i'd like to|can we|shall we) )*(?:go on(?: with you| here)?|(?:finish|complete|get) (?:it|this)(?: (?:done|over with|over))?|carry on|continue|keep going|proceed|resume|move on|go ahead|where were we|back to (?:it|the request|the form|business)|(?:i'm|i am|im) back(?: again)?|here i am(?: again)?)(?: (?:please|then|now|with (?:it|that|the request|the form)|thanks))*$)|^(?:那|算了)*还是(?:继续)?(?:办|填|弄|申请|搞)?(?:完|下去)?(?:吧|了)$|^(?:那|好|好的|请|我们?|就|还是|接着|可以)*(?:继续|接着(?:来|填|办)|往下|我回来了|回来了)(?:吧|填|办|来|走|啊|了)*$/u

/** Whether a message wants to go on with what is under way: its last clause says nothing else ("no I don't. let's go on"). */
export function goesOn(text: string): boolean {
  if (countWords(text) > longest) return false
  return whole.test(normalize(clausesOf(text).at(-1) ?? ''))
}
