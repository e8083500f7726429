import { normalize } from '../normalize.js'

const declines =
  /\b(?:no need to|don'?t|do not|needn'?t|need not)(?: (?:need|have|bother) to| want you to)? (?:call|phone|ring|telephone|contact)\b|(?:不用|不必|无需|别|不要|不需要)(?:再|特意|专门|给我们?){0,3}(?:打电话|来电|回电|致电|联系)/u
const person = /\b(?:human|agent|person|someone|somebody|staff|representative|operator)\b|人工|真人|客服|专员/u

/** Whether a message says that nobody need call, in words that sound of a wish for a person. */
export function wantsNoCall(text: string): boolean {
  const said = normalize(text)
  return declines.test(said) && !person.test(said)
}
