import { normalize } from '../text/normalize.js'

const declines =
  /\b(?:no need (?:to|for)|not necessary to|unnecessary to|(?<!\b(?:you|why|they|nobody) )(?:don'?t|do not)|(?:don'?t|do not)(?= (?:need|have|bother) to)|needn'?t|need not)(?: (?:need|have|bother) to| want you to)?(?: an?)? (?:phone )?(?:call|phone|ring|telephone|contact)\b|\bno (?:phone )?calls?(?: (?:necessary|needed|required|please)|$)|\bstop calling\b|(?:不用|不必|无需|别|不要|不需要)(?:再|特意|专门|给我们?){0,3}(?:打电话|回?电话|来电|回电|致电|联系)/u
const person =
  /\b(?:human|agent|person|someone|somebody|staff|representative|operator|manager|supervisor|boss|advisor|adviser|support|colleague)\b|人工|真人|客服|专员|经理|领导|主管/u

/** Whether a message says that nobody need call, in words that sound of a wish for a person. */
export function wantsNoCall(text: string): boolean {
  const said = normalize(text)
  return declines.test(said) && !person.test(said)
}

/** What else need not be, so that nothing is ended by it: "no need for changes", "no need to hurry", "no need for the original". */
const leftUndone =
  /\b(?:no need (?:to|for)|not necessary to|don'?t bother(?: to)?|needn'?t|need not)(?: (?:any|the|an?|more|further|me|us|you|to|make))* (?:changes?|corrections?|hurry|rush|worry|reply|respond|response|answers?|write|e-?mails?|explain|explanation|thank|apolog\w+|original|ask|check(?:ing)?)\b/u

/** Whether what a message says is not needed is no request: whoever says so goes on with theirs. */
export function leavesUndone(text: string): boolean {
  return wantsNoCall(text) || leftUndone.test(normalize(text))
}
