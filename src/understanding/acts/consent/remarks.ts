import { normalize } from '../../text/normalize.js'
import { patternOf } from '../../text/pattern-of.js'
import { atReadBack } from './at-read-back.js'
import { leadingPieces } from './consent.js'
import { people } from './people.js'
import { chineseRemarks } from './remarks-chinese.js'

// What people say beside a yes on which nothing depends, though some of it looks like a condition, a no or a question. Word lists of ours, by kind.

/** Words without the remarks in them. `said`: normalised. */
export function withoutRemarks(said: string): string {
  return withoutWhole(said).replace(part, ' ')
}

/** Whether words are a remark, with nothing but talk around it. */
export function isRemark(words: string): boolean {
  const said = normalize(words.replace(/\p{Extended_Pictographic}/gu, ' '))
  const rest = withoutWhole(said)
  return rest !== said && leadingPieces(rest.replace(joined, ''), atReadBack).rest === ''
}

/** How a remark is joined to what stands before it: "另外办好了给我说一声". */
const joined = /^(?:(?:and|oh|also|plus|one more thing|另外|还有|此外|对了|顺便)(?!\p{Script=Latin})[\s,，:：]*)+/u

/** The end of what is said, or what it is told for: "my boss is asking whether it is ours" goes on. */
const ends = String.raw`(?=[\s\p{P}]*(?:(?:then|now|lol|haha)[\s\p{P}]*)?(?:$|(?:so|and|hence|please|pls|plz|kindly|thanks|thank|sorry)\b))`

const day = String.raw`(?:(?:on|by|in|at|before|for|until) )?(?:(?:the|this|next|coming|very|end of) ){0,4}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|week|month|quarter|year|morning|afternoon|month[- ]?end|year[- ]?end|soon|\d{1,2}(?:st|nd|rd|th))`

const aDay = String.raw`(?:${day}|(?:(?:the|our|my) )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?(?: \d{1,2}(?:st|nd|rd|th)?)?|(?:(?:the|our|my) )?audit)`

/** What its writer needs the copy for: "I need it for Friday's audit". */
const need = String.raw`(?:\b(?:i|we)(?: really| also| do| urgently| just| still)* |^)(?:need|want)(?:ed)? (?:it|this|that|the (?:copy|invoice|paper))(?:(?: urgently| quickly| badly)? for (?:(?:my|our|the|an?) )?(?:(?!(?:an)?other\b|different|new|second)\w+ )?(?:audit|auditors?|return|filing|declaration|reimbursement|expense (?:report|claim)s?|books|bookkeeping|records|accountant|accounting|year-end|month-end|closing)${ends}|(?= (?:for|by|today|soon|asap|urgently|quickly|this|next|badly)\b|$))`

/** Who presses: "my boss is asking every hour", "got customers waiting". */
const pressing = String.raw`\b${people}(?:'s| is| are| keeps?| kept| has been| have been)(?: already| now| constantly| always| really| also)* (?:asking|waiting|chasing|pressing|pushing|bugging|nagging|hassling|calling|breathing|sitting|standing|screaming)(?: (?:me|us|for (?:it|this|that|the (?:copy|paper|invoice))|about (?:it|this|that|the copy)|down my neck|here|next to me|only|daily|constantly|already|now|non-?stop|again(?: and again)?|every (?:\w+ )?(?:minutes?|hours?|days?|morning|week)|all (?:day|week|month|morning)(?: long)?|for (?:days|weeks|hours|ages)|since \w+))*${ends}|\b(?:i(?:'ve)? |we(?:'ve)? )?(?:have |got |have got )${people} waiting${ends}`

/** What is coming: "our auditors come on Thursday". */
const coming = String.raw`\b(?:(?:our|the|my|an?)(?: \w+){0,2} |we have (?:an? |our |the )?)(?:auditors?|audit|audit team|inspectors?|inspection|tax (?:return|filing|declaration)|deadline|books|closing|settlement|expense (?:report|claim)s?)(?:'s| is| are| has to| have to| must)?(?: be)?(?: comes?| coming| arrives?| arriving| starts?| starting| begins?| closes?| closed?| due| ends?| visits?| visiting)?(?: us)? ${day}${ends}`

/** The same without its verb, where it is all that is said: "it's urgent, tax audit tomorrow". */
const comes = `(?<=^(?:and |as |since |because |there's |there is |we have |got ){0,2})(?:(?:an?|the|our) )?(?:(?:tax|vat|annual|yearly|year-end|external|internal|company) )?(?:audit|auditors?|inspection|tax (?:filing|return|declaration)|closing|deadline|month-end|year-end) ${day}(?: (?:morning|afternoon|evening))?${ends}`

/** How fast. */
const fast = String.raw`\b(?:as|so) (?:soon|fast|quick|quickly|early) as (?:you (?:possibly )?(?:can|could)|possible)\b|\b(?:be|make it) (?:quick|fast)\b|\b(?:at|by) (?:the|your) (?:very )?earliest\b`

const channel = `(?:let (?:me|us) know|tell (?:me|us)|(?:notify|inform|update|ping|call|text|message|mail|e-?mail|write) (?:me|us)|(?:drop|send|give|shoot|write) (?:me|us) (?:an? )?(?:short |quick )?(?:line|note|mail|e-?mail|message|call|ping|text|update|notice|word))`
const done =
  "(?:done|filed|submitted|sent(?: out| off)?|through|out|gone|processed|on (?:it'?s|the) way|finished|completed?|issued|shipped|arrived|posted)"
const isDone = `(?:'s| is| has been| was| gets| has)?(?: all| been)? `
/** The copy may be approved and ready, and "it" when it is; of a request that would come before its filing. */
const happened = `(?:(?:it|this|that|the (?:copy|request|ticket|invoice|thing))${isDone})?${done}|(?:(?:it|this|that|the copy)${isDone})?(?:ready|available|approved|verified)|you(?:'re| are| have|'ve)? (?:all |been )?(?:done|finished|through|filed (?:it|this)|submitted (?:it|this))(?: with (?:it|this|that))?`
/** "Tell me the ticket number", which there is once it is filed. */
const told = `(?:tell|give|send|mail|e-?mail|text|message)(?: it| that)? (?:me|us) (?:the |my |our |a )?(?:(?:ticket|case|request|reference) )?(?:number|id|ref|reference)(?: (?:number|id|no))?`
const heard = `(?:there(?:'s| is| are)|(?:you|we)(?:'ve| have)(?: got)?|(?:you|we) (?:get|got|hear))(?: any| some| an?| the| my| our)? (?:news|copy|updates?|progress|something|anything)(?: new)?`
/** What its writer wants to hear afterwards: "let me know when there is news". Of "let me know if it is approved" the filing may depend. */
const news = String.raw`\b(?:${channel}|${told}) (?:(?:when|once|as soon as|whenever) (?:${heard}|${happened})|if ${heard})${ends}|\b(?:when|once|as soon as) (?:${heard}|${happened}),? (?:please |pls |kindly |just )*(?:${channel}|${told})${ends}|\bkeep (?:me|us) (?:posted|updated|informed|in the loop)${ends}|\b(?:let (?:me|us) know|tell (?:me|us)) how it goes${ends}`

const needed = String.raw`(?:if|in case|should) (?:you|we|there|anything|that|it)(?:'s| is| should)?(?: \w+){0,3} (?:needs?|needed|else|missing|matters?|helps?|questions?)(?: \w+){0,3}`
const askMe = String.raw`(?:(?:you can|feel free to) )?(?:let (?:me|us) know|tell (?:me|us)|(?:contact|reach|call|write|mail|ask) (?:me|us)(?: \w+){0,4})`
/** An offer to be asked: "call me if you need anything else". Behind a yes or a deed the same words are a condition. */
const offer = String.raw`\b${askMe} ${needed}$|\b${needed} ${askMe}$`

/** What is done when it is filed: "kindly issue the copy". */
const copy = String.raw`\b(?:issue|send|provide|arrange|prepare|make|mail|post|print|get)(?: (?:me|us))? (?:the|a|my|our) (?:\w+ )?(?:copy|duplicate)(?: (?:for|to) (?:me|us))?${ends}`

/** "We'll wait for your mail". */
const waiting = String.raw`\b(?:i|we)(?:'ll| will| shall|'m| am| are|'re)?(?: be)? wait(?:ing)? for (?:the|your|my|our|this) (?:copy|copies|mail|e-?mail|reply|news|answer|response)\b`
const waits = `${waiting}${ends}`

/** What comes after the filing: "the copy once it's ready", "my boss is waiting". What is to be ready first may be what is to be filed. */
const afterwards = String.raw`(?<=\bcopy )(?:once|when|as soon as) (?:it(?:'s| is| has been) )?(?:verified|ready|done|available|approved|processed)\b|${waiting}|\b${people} (?:is|are)(?: already| still)? waiting${ends}|\bget back to (?:them|it)\b`

/** What came before it: "as I typed", "ten minutes ago", "right the first time". */
const before = String.raw`\bwhen (?:i|we) (?:typed|entered|signed|copied|started|filled)(?: (?:it|that|them|this))?(?: in)?\b|\b(?:the )?first time\b|\b(?:\w+ )?(?:minutes?|seconds?|hours?|days?) ago\b`
/** For what went wrong then, and is over. */
const apology = String.raw`\b(?:(?:i am |i'm |we are |so |very |really )*sorry|apologies|my apologies|i apologi[sz]e|pardon)(?: again)?(?: for| about) (?:all )?(?:the|my|that|those|this|our)(?: \w+)? (?:(?:typos?|mistakes?|errors?|slips?|digits?|number|title|account|name|spelling|one)(?: (?:with|in|of|about) (?:the|my) \w+)? (?:earlier|before|just now|at first|previously)|(?:mess|mix-?up|confusion|trouble|back and forth)(?: (?:earlier|before|just now))?)(?: (?:with|in|of|about) (?:the|my) \w+)?(?: (?:earlier|before|just now))?${ends}`

/** "No need to call me". */
const noCall = String.raw`\b(?:there(?:'s| is) )?(?:no need to|(?:you )?(?:don't|do not|needn't|need not)(?: need to| have to)?) (?:bother to )?(?:call|phone|ring|telephone|contact|reply|answer|respond)(?: to)?(?: (?:me|us|this|this mail|this e-?mail))?(?: back)?(?: (?:about|on|for|regarding) (?:it|this|that))?${ends}|\bno (?:phone )?calls? (?:is |are )?(?:needed|necessary|required)${ends}`

/** "Looking forward to your reply". */
const forward = String.raw`\b(?:(?:i|we)(?: am| are|'m|'re)? )?look(?:ing)? forward to (?:(?:your|the|my|our) (?:\w+ )?(?:reply|answer|response|copy|mail|news)|hearing from you|hear from you|it|receiving (?:it|the copy))(?: soon)?${ends}`

/** "Our accountant will be so relieved". */
const relief = String.raw`\b${people} (?:will|is going to|are going to) be (?:so |very |really )*(?:relieved|happy|glad|pleased|delighted|thrilled)(?: to (?:get|have|see|hear|tick) (?:this|it|that|the copy)(?: (?:off|done|sorted|finished|settled|the|her|his|their|our|my|list|desk|plate|table|soon|over|with|at|last)){0,6})?${ends}`

const odd = 'embarrassing|sad|silly|funny|stupid|incredible|weird|strange|crazy|ridiculous'
/** "Sorry again for losing it", "embarrassing but true", "a rather silly story". */
const blame = String.raw`\b(?:(?:i am |i'm |we are |so |very |really )*sorry|apologies|(?:i|we) feel (?:so |really |very |a bit )*(?:stupid|silly|bad|embarrassed|ashamed|dumb))(?: again)?(?: for| about)(?: having)? (?:losing|lost|misplacing|misplaced|the loss of|throwing away) (?:it|this|that|the invoice)${ends}|\b(?:(?:an? |the )?(?:rather |very |so |a bit |slightly )?)(?:${odd})(?: (?:reason|story|thing))?,? but (?:(?:it(?:'s| is)|that(?:'s| is)) )?(?:true|what happened|the truth|the way it (?:is|was))${ends}|^(?:(?:it's|it is|that's|i know) )?(?:an? |the )?(?:rather |very |so |a bit |slightly |quite |really |pretty )*(?:${odd}) (?:reason|story|thing)(?: (?:i know|to tell|to admit|though))?${ends}|\b(?:all |totally |entirely )?my (?:own )?(?:fault|bad)${ends}|\bblame (?:it )?(?:on )?(?:me|us|(?:the|my|our) (?!title|name|number|account|reason|invoice|date|amount)\w+)${ends}`

/** On one's own account: "and no, I will not lose it again". */
const vow = String.raw`\b(?:no )?(?:(?:i|we) )?(?:(?:promise|swear)(?: to)?(?: that)?(?: (?:i|we))? )?(?:will not|'ll not|won't|will never|'ll never|never|not to)(?: be)? (?:los(?:e|ing)|misplac(?:e|ing)|throw(?:ing)? (?:out|away)|bin(?:ning)?) (?:it|this|that|them|one|this one|that one|the next one|another(?: one)?|anything|any)(?: (?:away|again|next time|this time|ever))*${ends}|\b(?:it|this|that) (?:won't|will not|will never|shall not) happen (?:again|twice)${ends}|\b(?:i|we) (?:promise|swear)${ends}|\blessons? learn(?:ed|t)${ends}|\b(?:i|we)(?:'ll| will| shall)(?: try to)? be (?:much |a bit |far )?more careful(?: (?:next time|in (?:the )?future|from now on|with (?:it|this|them)))*${ends}|(?:(?:my|our|the) (?:\w+ ){1,3})?(?:will|won't) (?:never )?hear the end of (?:it|this)${ends}`

/** What was done well: "thanks for fixing the title", beside a yes to all. A new value is none. */
const praise = String.raw`\b(?:thanks|thank you|thankyou|thx|tks|ty|cheers)(?: (?:again|so much|a lot|very much))? for (?:the )?(?:fixing|correcting|changing|updating|catching|noticing|spotting|pointing|spelling|reading|repeating|listing|showing|checking|double-?checking)(?: (?:it|this|that|them|those|everything|all|me|us|to|the|my|our|a|of|missing|last|company|account|invoice|title|number|name|reason|digits?|zeros?|typo|mistake|slip|letters?|comma|out|back|again|properly|correctly|so|carefully|quickly|fast))*${ends}`

/** A hope and a resolve for the next one. */
const resolve = String.raw`\b(?:i |we |let's )?hope (?:i|we) (?:don't|won't|do not|will not|never) lose (?:this|that|it|the next|the copy)(?: one)?(?: too| again| as well| next time)*${ends}|\bnext time (?:i|we)(?:'ll| will| shall)(?: definitely| just)? (?:keep|scan|copy|store|lock|save|photograph)(?: (?:it|this|them|one|everything|in|a|an|the|my|our|safe|drawer|folder|cloud|binder|away|up|better|properly|right away|at once|and|somewhere))*${ends}`

/** Why it is urgent: "I have a flight in ten minutes", "the tax office gave us until Friday". */
const hurried = String.raw`\b(?:i|we)(?:'ve| have)(?: got)? (?:a|an|another) (?:flight|meeting|train|plane|call|class|appointment|bus)(?: to catch)?(?: (?:in (?:a few|\w+)(?: (?:minutes?|mins?|hours?))?|soon|now|at \d{1,2}|today|tonight))?${ends}|\b(?:the tax office|${people}) (?:gave|gives|has given|have given) (?:me|us) (?:time )?(?:until|till) ${day}${ends}|\b(?:(?:please |pls )?hurry,? )?(?:i|we|${people}) (?:really |urgently )*needs? (?:it|this|the copy) (?:(?:(?:before|by|for|until) ){1,2}(?:(?:the|our|my|this|next|end of) ){0,4}(?:${day}|then|that|(?:tmr |tomorrow |tomorrow's |next )?(?:meeting|audit|closing|deadline))(?: meeting)?(?: if possible| if you can| please| latest| at the latest)*|(?:this (?:week|month)|today|tomorrow|tonight|soon|asap|urgently|quickly|fast|right away)(?: please)?)${ends}`

/** By when it is wanted: "needed by Friday", "before the end of the month please", "deadline is 30 Nov". */
const dated = String.raw`(?:\b(?:it(?:'s| is)|this is|that is|the copy is) )?\b(?:needed|required|wanted|due)(?: urgently| back)? (?:by|before|on|for) ${aDay}(?: latest| at the latest)?${ends}|(?<=^(?:and |but |please |pls |kindly |ideally |preferably |if possible )*)(?:by|before|no later than) ${aDay}(?: latest| at the latest| if possible| if you can)*${ends}|\b(?:(?:the|our|my) )?deadline(?: is|:)? (?:on )?${aDay}${ends}`

/** That the reason told is what happened. */
const story = String.raw`\b(?:but )?(?:(?:the |my )?reason is )?(?:(?:sadly|unfortunately|alas|indeed|really|exactly) ){0,2}(?:(?:that is|that's|it is|it's|this is) )?(?:(?:sadly|unfortunately|indeed|really|exactly|just) ){0,2}what happened(?: sadly| unfortunately| indeed| really){0,2}${ends}|^but (?:(?:it(?:'s| is)|that(?:'s| is)|sadly|sad but) )*(?:true|the truth|how it (?:was|happened)|the way it (?:is|was|happened))${ends}`

/** "The third time I say so". */
const again = String.raw`\b(?:(?:this is|it's|that's|for) (?:now )?)?(?:(?:the|my) )?(?:second|third|fourth|fifth|sixth|tenth|hundredth|umpteenth|nth) time (?:now )?(?:that )?(?:i|we)(?:'m|'ve| have| am| are| had)?(?: now| to)? (?:ask|say|said|typ|tell|told|confirm|writ|wrot|do|did|send|sent|answer|repeat)\w*(?: (?:this|it|that|so|yes|you|now|already|today|again))*${ends}`

/** "Whenever you're ready", at the other's leisure. */
const leisure = String.raw`\bwhen(?:ever)? (?:you(?:'re| are) ready|you (?:can|like|want|please|have (?:a|the|some|got a) (?:moment|minute|sec|second|time)|get (?:a (?:moment|minute|sec|second|chance)|(?:a)?round to it))|it suits(?: you)?|it's convenient|convenient)${ends}`

/** Politeness in the form of a condition. */
const polite = String.raw`\bif i may say so\b|\bif (?:you (?:can|could|would|please|will)|possible|at all possible|you'd be so kind|you don't mind)\b|\b(?:i |we |i'd |i'm |i am )?(?:would )?(?:be )?(?:very |most |so )?(?:grateful|thankful|much obliged)\b`

/** What says once more that it is right. */
const right = String.raw`\bas (?:it|they|that) should be\b|\bi can see (?:it's|it is|that it's|that)\b|\b(?:right|correct|fine|good) only$`

const whole = [
  // "We need it by Friday" before "we need it".
  hurried,
  dated,
  need,
  pressing,
  coming,
  comes,
  fast,
  news,
  offer,
  copy,
  waits,
  apology,
  forward,
  relief,
  blame,
  resolve,
  vow,
  story,
  praise,
  noCall,
  polite,
  again,
  leisure,
]
/** Words of which every wording of a long one has at least one: where none stands, its pattern is not even compiled, which takes some milliseconds. */
const needs: ReadonlyMap<string, RegExp> = new Map([
  [hurried, /\b(?:flight|meeting|train|plane|call|class|appointment|bus|gave|gives|given?|needs?)\b/],
  [dated, /\b(?:by|before|on|for|than|deadline)\b/],
  [pressing, /ing\b/],
  [news, /\b(?:me|us)\b/],
  [relief, /\b(?:will|going)\b/],
  [coming, /audit|inspect|tax|deadline|books|closing|settlement|expense/],
  [blame, /\b(?:sorry|apologies|feel|fault|bad|blame|but|reason|story|thing)\b/],
  [vow, /promise|swear|not\b|n't\b|never|happen|lesson|careful|hear/],
])
const remarks = [
  ...whole.map(words => ({ need: needs.get(words) ?? null, pattern: patternOf(words, 'gu') })),
  ...chineseRemarks.map(words => ({ need: /\p{Script=Han}/u, pattern: patternOf(words, 'gu') })),
]

function withoutWhole(said: string): string {
  return remarks.reduce(
    (left, { need, pattern }) => (need === null || need.test(left) ? left.replace(pattern, ' ') : left),
    said.replace(moreAsked, ' '),
  )
}

/** Of these, what stands around them tells whether the yes depends on it: "submit it once it is ready". */
const part = patternOf([afterwards, before, right].join('|'), 'gu')

/** Whether its writer is still wanted for anything: a question that a filing answers. It is all that is asked. */
const moreAsked = patternOf(
  `^(?:and |so |ok |then )*(?:${[
    `(?:(?:(?:do|will|would|did) you |(?:is|was) there )(?:still |also )?(?:need |require |want )?(?:anything|something)|anything)(?: else| more| further)+(?: (?:that )?(?:you|i|we)(?:'d| would| should| can| could| must| have to| need to| still)*(?: need| require| want| send(?: you)?| do| provide| give you)?)?(?: needed| required)?(?: (?:from|for) (?:me|us|my side|my end|our side|our end))?`,
    `(?:do|should|must|can|shall|could) (?:i|we) (?:still |need to |have to )*(?:do|send|sign|provide|fill in|submit|prepare)(?: you)? (?:anything|something)(?: else| more)?`,
    `what else (?:do|would|will) you need(?: (?:from|for) (?:me|us|my side|our side))?`,
    `(?:is )?(?:that|this) (?:all|everything)(?: that)? you need(?: from (?:me|us))?`,
    `what(?:'s| is| are| happens| comes)?(?: the| my)? next(?: steps?)?`,
    // Which want no answer.
    `how (?:often|many(?: more)? times)(?: more)? (?:do|must|should|will|shall) (?:i|we) (?:(?:have|need) to )?(?:confirm|say|repeat|tell you|type|answer|write)(?: (?:it|this|that|yes|so))*`,
    `(?:can|would) you believe (?:it|that)|who would have thought(?: it| that)?`,
    '(?:请问)?(?:还|另外)*(?:需要|要|用)(?:我|我们|我方)?(?:再|另外)*(?:提供|补充|做|准备|给|上传|交|发|填)*(?:什么|其他|其它|别的|啥|哪些)(?:的)?(?:信息|资料|材料|东西|内容|操作|手续|证明|文件|吗|么|嘛|呢|不)*',
    '(?:接下来|下一步)(?:呢|怎么办|(?:我)?(?:需要|要|该)?做?(?:什么|啥))(?:呢|吗)?',
  ].join('|')})$`,
  'u',
)
