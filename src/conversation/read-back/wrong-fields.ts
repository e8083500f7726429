import { isSettled } from '../../forms/fill.js'
import type { Field, Form, OpenForm } from '../../forms/form.js'
import { consentsToAll } from '../../understanding/acts/consent/consents-to-all.js'
import { withoutRight } from '../../understanding/acts/consent/one-field.js'
import { beforeAnother } from '../../understanding/several/one-more.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { countWords, normalize } from '../../understanding/text/normalize.js'
import { namesField } from '../names-field.js'
import type { Scene } from '../turn.js'

/**
 * The fields that a message calls wrong or wants to change without saying what to: "the title and the number are wrong". After "What
 * shall I change?" their names alone are enough. Only fields that have been settled: the others are asked for anyway.
 */
export function wrongFields({ message, heard }: Scene, open: OpenForm, form: Form): readonly Field[] {
  // "…, and I lost another one, number 04418827" calls nothing of this one wrong.
  const said = normalize(withoutValues(beforeAnother(message.text), Object.values(heard.fields)))
  // "Title ok, number not ok": what is called right is not asked for.
  const rest = withoutRight(said)
  const isNamed = open.stage === 'confirming' && form.fields.some(field => namesField(rest, field, form))
  const text = isNamed ? rest : said
  const isMeant =
    open.stage === 'changing' || heard.command === 'no' || saysWrong.test(text) || (open.stage === 'confirming' && excepts.test(text))
  if (!isMeant || isQuestion(message.text) || countWords(said) > longest) return []
  if (consentsToAll(message.text, open.values, { agreement: heard.agreement })) return []
  const settled = form.fields.filter(field => isSettled(open, field.name))
  // "No, title: Maple Ltd." says the same once more.
  const isSaidAgain = ({ name }: Field) => heard.fields[name] !== undefined && heard.fields[name] === open.values[name]
  const named = settled.filter(field => namesField(text, field, form) && !isSaidAgain(field))
  // "All wrong except the account": the others.
  return named.length > 0 && allWrong.test(text) ? settled.filter(field => !named.includes(field)) : named
}

/** "The reason is wrong, the removal company lost it" names no company: what was heard as a value is none of the words about it. */
function withoutValues(text: string, values: readonly string[]): string {
  return values.reduce((left, value) => left.replace(value, ' '), text)
}

/** "All right except the account", "fine, just not the title", "除了账号都对". */
const excepts =
  /\b(?:except|excluding|apart from|other than|save for|all but|but|just|only|aside from|besides)\b|除了?|除开|唯独|唯一|只有|只是|就是|就差/u

const allWrong =
  /\b(?:all|everything|the rest)\b[^,.;]*\b(?:wrong|incorrect|not right)\b.*\b(?:except|apart from|but|other than)\b|除了.*(?:都|全)(?:错|不对|是错)/u

/** In words. */
const longest = 12

const saysWrong =
  /\b(?:wrong|incorrect|mistakes?|mistaken|typos?|misspelt|misspelled|mistyped|(?:not|isn't|aren't|isnt)(?: (?:so|quite|all|really|entirely))? (?:right|correct|ok|okay|good|fine|accurate)|(?:title|number|account|name|reason|company)(?: is)? (?:(?:not|nope|no good)(?=$|[,.;!])|no(?=$|[,;!]))|change|correct|fix|edit|update|amend)\b|(?<![没不无]|没有)错|不对|不行|有误|(?<!没)有问题|改|更正|更换|换一下/u
