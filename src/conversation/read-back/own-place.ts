import type { OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { announcedIn } from '../../understanding/several/announced.js'
import { refersTo, withoutReference } from '../../understanding/several/refers-to-one.js'
import { numbersIn } from '../../understanding/several/said-apart.js'
import { saysPlace } from '../../understanding/several/says-place.js'
import { withoutAnnounced } from '../../understanding/several/without-more.js'
import { filedSiblings, numbersOf } from '../several/filed-siblings.js'
import type { Scene } from '../turn.js'

/** "Yes. I lost one more", whose number is still to be told. */
function tellsMore({ message: { text } }: Scene): boolean {
  const { inAll, more } = announcedIn(text)
  return inAll + more > 0 && numbersIn(text).length === 0
}

/** "Yes, that's the second one", said to the first: what was read back is not what they mean. */
export function saysOtherPlace(scene: Scene, open: OpenForm): boolean {
  const said = saysPlace(scene.message.text)
  const own = open.values[invoiceField]
  return said !== null && own !== undefined && !refersTo(said.clause, numbersOf(open, filedSiblings(scene, open))).includes(own)
}

/** "The second one is correct too", said when that is the one which is read back: without the words that point at it. */
export function withoutOwnPlace(scene: Scene, open: OpenForm): string {
  const said = saysPlace(scene.message.text)?.rest ?? scene.message.text
  const text = tellsMore(scene) ? withoutAnnounced(said) : said
  const own = open.values[invoiceField]
  const numbers = numbersOf(open, filedSiblings(scene, open))
  const [only, ...others] = numbers.length > 1 ? refersTo(text, numbers) : []
  if (own === undefined || only !== own || others.length > 0) return text
  return withoutReference(text, own, numbers)
    .replace(/^it (?=(?:correct|right|fine|ok|okay|good)\b)/iu, 'it is ')
    .replace(/^it (?:is )?(?:too|also|as well)(?=[\s.!]*$)/iu, 'yes')
}
