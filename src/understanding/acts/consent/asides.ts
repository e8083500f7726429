import { isQuestion } from '../../text/is-question.js'
import { normalize } from '../../text/normalize.js'
import { patternOf } from '../../text/pattern-of.js'
import { asideInChinese } from './asides-chinese.js'

// What stands beside a clear yes and can take nothing back, though a word of it says "no", "before" or "new" elsewhere. It is known by what it is: a story that
// is over, how its writer is now, thanks, a wish or a sigh. What speaks of the data, of filing them, or of whoever must look at them is none of these.

/**
 * Whether a clause is such an aside. Nothing in it may touch what was read back or what is to be done with it, and it must have the form of one: of a clause
 * that is only strange nothing is known.
 */
export function isAside(clause: string): boolean {
  const said = normalize(clause)
  if (/[?？"“”「」『』]/u.test(clause) || said.length > longest) return false
  const written = said.replace(measured, ' some ')
  if (/\d/.test(written)) return false
  if (/\p{Script=Han}/u.test(written)) return asideInChinese(written)
  const talk = written.replace(apropos, ' ').trim()
  if (talk === '' || idiom.test(talk)) return true
  const plain = talk.replace(harmless, ' ')
  if (touches.test(plain) || (judges.test(plain) && !regrets.test(talk))) return false
  return (!isQuestion(clause) || sigh.test(talk)) && forms.some(isOne => isOne(talk, plain))
}

/** Whether a reason that was heard beside a yes is such a story. "It was stolen", "(是)快递弄丢的" may be meant instead of what was read back. */
export function isStoryBeside(reason: string): boolean {
  return (
    isAside(reason) && !/^(?:it|this|that)(?:'s| was| got| is| fell)\b(?! been)|^(?:就?是|被)|\p{Script=Han}的$/u.test(normalize(reason))
  )
}

/** In characters. */
const longest = 160

/** "3 percent", "20 years": what is counted is no value. */
const measured =
  /\b\d{1,3}(?:[.:]\d{1,2})? ?(?:%|percent|(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|degrees?|times|people|floors?|stairs|steps|o'clock|am|pm)\b)|\d{1,3} ?(?:分钟|小时|天|年|个月|遍|次|度|点半?)/gu

/** What may stand anywhere in talk. */
const apropos = /\b(?:believe it or not|by the way|btw|to be honest|tbh|to be fair|if you ask me|you know|haha|lol|not yours?)\b/gu

/** Set phrases. */
const idiom =
  /^(?:(?:and|but|oh|so|well) )*(?:(?:\w+ )?time lucky|better (?:late|safe) than (?:never|sorry)|no hard feelings|mea culpa|(?:it's a )?long story|don't get me started|nice to meet you|shit happens|it happens|such is life|c'est la vie|that's life|my bad|wish me luck|fingers crossed for the audit|story of my life|just my luck|of all days|what a day|mondays|rip|amen|not (?:too |so |half |that )?bad(?: at all)?(?: for an? (?:\w+ )?(?:bot|robot|machine|computer|program|ai|chatbot))?|hallelujah|thank (?:god|heavens|goodness)|god bless|nobody's perfect|no one is perfect|i'm only human|over and out|end of (?:the )?story|nice touch|time is money|do your (?:magic|thing)|work your magic|can't wait(?: to be done| for it)?|talk soon|couldn't have (?:said|written|put) it better|live and learn|lesson learn(?:ed|t))(?: (?:i suppose|you|eh|huh|then|now))?$/u

/** Of what touches the data these are none: "last night", "the second time", "first thing", "the whole lot of paper". */
const harmless =
  /\b(?:(?:the |for the |my )?(?:first|second|third|last|whole|nth) (?:time|day|night|week|month|year|winter|spring|summer|autumn|thing|floor|job|one who|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|company (?:car|party|trip|move)|right (?:away|now|behind|next to|before|after)|(?:the |a )?true story|i'm the new \w+|(?:can't|cannot|couldn't) believe (?:it|how|that)|new here|(?:probably|maybe|must have|apparently|perhaps) (?:ate|eaten|threw|thrown|binned|stole|stolen|took|taken|lost|burnt|burned|tossed|shredded|recycled|chewed)|i'd rather be (?!sure|safe|certain|told)|on my own account)\b/gu

const touches = patternOf(
  String.raw`\b(?:${[
    // The data, and what may be wrong with them.
    'titles?|numbers?|digits?|accounts?|names?|named|called|reasons?|types?|kinds?|special|ordinary|compan(?:y|ies)|codes?|details?|data|information|spell(?:ed|t|ing)?|first|second|third|last|letters?|zeros?|fields?|lines?|half|part(?:ly|s)?',
    'wrong\\w*|incorrect\\w*|mistak\\w+|errors?|typos?|mis-?(?:spel\\w+|typed|read)|swapped|mixed|confused|chang\\w+|correct\\w*|right|true|false|fix\\w*|edit\\w*|amend\\w*|updat\\w+|replac\\w+|instead|rather|except\\w*|apart|other|another|others|else|differen\\w+|differ\\w*|also|plus|as well',
    'lied?|lying|lies|jok\\w+|memory|memori[sz]ed|(?:new|old|right|wrong|other) ones?|test\\w*|pretend\\w*|made up|making up|invent\\w+|fake\\w*|rubbish|nonsense|guess\\w*|copied|blurry',
    // What it may depend on.
    'if|unless|until|till|provided|assum\\w+|subject to|pending|depend\\w*|approv\\w+|agree[sd]?|agreement|permission|permit\\w*|blessing|signed|signs?|only|whether|allow\\w*|in case|as long as|suppos\\w+|decid\\w+|decision',
    'wait(?!ed|ing)|hold|hang on|stop|pause|later|yet|moment|tomorrow|stand by|first|postpon\\w*|delay\\w*|hurry up',
    // What is to be done with it.
    "cancel\\w*|withdr\\w+|delet\\w+|discard\\w*|scrap\\w*|abandon\\w*|undo|fil(?:e|ed|es|ing)|submit\\w*|submission|requests?|tickets?|cop(?:y|ies)|application|forget|never ?mind|no longer|unnecessary|needless|(?:no|not|\\w+n't) (?:\\w+ )?need\\w*",
    // Who must look, and what its writer knows.
    'check\\w*|verif\\w+|confirm\\w*|compar\\w+|ask(?:s|ed)? (?!me\\b)\\w+|consult\\w*|review\\w*|human|agent|someone|somebody|sure|certain|unsure|maybe|perhaps|probabl[ey]|possibl[ey]|apparently|hopefully|allegedly|doubt\\w*|wonder(?!ful)\\w*|remember\\w*|recall\\w*|seems?|appears?|look(?:s|ed|ing)?(?! (?:for|everywhere|all over|forward|under|behind|high))|believed?|reckon\\w*|idea(?! (?:how|where|why|who|when))|clue(?! (?:how|where|why|who|when))',
    'want(?:s|ed)?|should|must|ought|may|might',
  ].join('|')})\b`,
  'u',
)

/** Whoever has a say has judged, or is about to: "our lawyer had a bad feeling". What they lost or press for is a story. */
const judges =
  /\b(?:boss(?:es)?|managers?|director|supervisor|ce?fo|ceo|accountants?|bookkeeper|controller|lawyers?|legal|auditors?|tax (?:office|bureau|people)|finance|management|board|he|she|they)\b(?! (?:(?:always|already|also|just|once|again|still|is|was|has|have|had|has been|will|'s|went and) )*(?:lost|loses|threw|thrown|binned|left|spilt|spilled|took|shredded|burnt|burned|dropped|forgot|misplaced|tossed|is|asking|waiting|chasing|pushing|pressing|screaming|shouting|yelling|calling|nagging|breathing|staring|standing|sitting|furious|mad|angry|sick|ill|away|out|on|off|happy|relieved|laughing|crying|smiling|delivered|swears?|never|retired|owes|keeps|kept|lady|guy|man|people|department|wanted)\b)/u

const no = String.raw`(?:no|not|never|nobody|none|nothing|neither|nor|\w+n't|cannot|dont|didnt|cant|wont|nowhere)`
const noWord = patternOf(String.raw`\b${no}\b`, 'u')

/** What is said not to be so of these says that the yes is none: "I didn't see it", "nobody has looked". */
const deniesIt = patternOf(
  String.raw`\b${no}\b(?: \w+){0,4}? (?:see|saw|seen|looks?|looked|read|have|has|understand|understood|use|used|own|say|said|mean|meant|lose|lost|ordered|order|bought|buy|get|know|knew|think|like|liked|trust|trusted|happy)\b|\b${no} (?:quite |really |even )?(?:it|this|that|them|these|ours|mine|us|our)\b|\b(?:it|this|that|they|these|those|which|all|everything)(?: \w+)? (?:\w+n't|not|never|no)\b`,
  'u',
)
const knowsNotHow = patternOf(
  String.raw`\b(?:${no} (?:\w+ ){0,2}(?:know|knows|knew|told me|tells me|idea|clue)|(?:no|not a) (?:idea|clue)|(?:god|heaven|goodness|who) knows) (?:how|where|why|who|when|what happened|what became|(?:\w+ )?could)\b`,
  'u',
)

/** That it is gone, once more: "never found it", "it hasn't turned up", "it is still missing". */
const gone = patternOf(
  String.raw`\b${no}\b(?: \w+){0,3}? (?:find|found|turned up|turn up|show up|showed up|shown up|surfaced?|arrived?|come|came|delivered|reached|to be (?:found|seen)|trace|sign)\b|\b(?:nowhere|no (?:trace|sign) of)\b|\b(?:is|was|been|went|gone) (?:still )?(?:missing|lost|gone)\b`,
  'u',
)
/** That it is there. */
const isThere =
  /\b(?:(?:got|gave|brought|handed|came with)(?: \w+)? (?:it|them|one)|(?:has|have|had|'ve)(?: (?:got|now|already|still))? (?:it|them|one)|found|turned up|resurfaced|surfaced|recovered|came back|got it|have it|has it|had it|arrived|received|returned|delivered|reappeared)\b/u

const past = String.raw`(?:was|were|had|did|wasn't|weren't|hadn't|didn't|couldn't|would have|took|went|came|got|gave|lost|left|threw|fell|broke|burnt|stole|ate|tore|forgot|felt|kept|made|told|thought|knew|drove|slept|spent|swore|sent|put|ran|sat|stood|saw|heard|dreamt|wrote|rang|drank|paid|bought|cost|hit|spilt|swept|became|began|brought|caught|flew|froze|hid|met|shook|spoke|stuck|woke|(?!need|indeed|speed|feed|exceed)\p{L}{2,20}ed)`
const lead =
  '(?:(?:and|but|btw|man|boy|wow|gosh|god|damn|jeez|sorry|honestly|frankly|well|so|now|oh|because|since|as|after all|in fact|sadly|unfortunately|funny|lol|yes|only yesterday) )*'
const subject =
  "(?:i|we|he|she|they|it|this|that|there|nobody|no one|your (?:hotline|website|site|colleague|phone line|chat|line|predecessor)|in \\w+ years (?:this|that|it|i|we)|my|our|the|his|her|their|a|an|some|someone's|poor|all (?:of )?(?:us|my|our)|both|half (?:of )?my|\\w+'s)"
const starts = patternOf(String.raw`^${lead}(?:(?:when|after|before|while|as) )?(?:${subject}(?![\p{L}])|(?!put|hit|cost)${past} )`, 'u')
const inPast = patternOf(String.raw`(?<![\p{L}'])${past}(?![\p{L}'])|(?<=\b(?:i|we|he|she|they|it))'d(?= \p{L}{1,20}(?:n|ed)\b)`, 'u')
const perfect = /(?:\b(?:have|has)|'ve|'s) (?:\w+ ){0,2}?(?:been|had|gone|done|lost|spent|\p{L}{2,20}(?:ed|en))\b/u

/** Whether a clause tells of somebody or something as it was. */
function isPast(said: string): boolean {
  return starts.test(said) && inPast.test(said)
}

const ahead =
  /(?:'ll|\b(?:will|shall|going to|gonna|won't|can|can't|cannot|let|let's|please|pls|kindly|need|needs|would(?! (?:have|take|be)\b)))(?![\p{L}'])/u
const conditions = /\b(?:once|whenever|soon as|given that|by the time)\b/u
const turns = /(?<!^)\b(?:but|though|although|however|actually)\b/u

/** It was so, and is no more: "that was before we merged". */
const once =
  /\b(?:merg\w+|renam\w+|rebrand\w+|formerly|previously|back then|at the time|in those days|originally|used to|bankrupt|liquidat\w+|dissolved|sorted|solved|resolved|settled|closed|interest|born yesterday|already (?:sent|did|done|got|handled|had))\b|\b(?:it|that|this|they|these|those)(?:'s| was| were| is| are) (?:so|like|before|once|then|ours|theirs|his|hers|yours|mine|us|him|her)\b/u
/** Where it is, or was, is said of what is there. */
const lies =
  /\b(?:invoices?|originals?|papers?|documents?|fapiao|it|that|they|one)(?:'s| is| was| are| were)(?: \w+)? (?:in|on|under|behind|with|at|here|there|inside|between|among)\b/u
/** What the other did is praised or blamed. */
const blames =
  /\byou (?!saved\b|made my\b|made it\b|helped\b|have been\b|were (?:so |very |really )?(?:kind|helpful|great|patient|quick))\w+/u
const hearsay =
  /\b(?:said|says|i'm told|i am told|told(?! (?:me|you|the whole|my whole|our whole|everyone|everybody))|thought(?! (?:it|this|that|i|we)(?:'d| would)|[.!,]*$)|so i thought)\b/u

/** What it was like, and is over: nothing waits on it. */
function isStory(said: string, plain: string): boolean {
  if (!(isPast(said) || (starts.test(said) && perfect.test(said))) || ahead.test(plain) || conditions.test(plain) || !keepsTo(said))
    return false
  if (once.test(plain) || lies.test(said) || blames.test(said) || hearsay.test(said) || uneasy.test(said)) return false
  return knowsNotHow.test(said) || gone.test(said) || (!isThere.test(said) && !deniesIt.test(said))
}

/** A "but" between what was and what was as well: "I would have mailed it but this was faster". */
function keepsTo(said: string): boolean {
  const turn = /\bbut (.*)$/u.exec(said.replace(/^but /u, ''))
  return turn === null
    ? !turns.test(said)
    : /^(?:we|i) did\b/u.test(turn[1] ?? '') || (isPast(turn[1] ?? '') && !noWord.test(turn[1] ?? ''))
}

const mine = String.raw`^${lead}(?:i|we|(?:my|our|the) (?!only\b)(?:\w+ ){0,3}?\w+|everyone(?: here)?|everybody(?: here)?|people(?: here)?)`
const isNow = patternOf(String.raw`${mine}(?:'m|'re|'s| am| are| is| feel| feels| hate| hates| love| loves) (?:\w+)`, 'u')
const leaves = patternOf(
  String.raw`${mine}(?:'ll| will| won't)(?: be)? (?:around|away|out|off|offline|home|busy|asleep|gone|sleeping|in (?:meetings?|a meeting)|on (?:leave|holiday|vacation|the road|a plane))\b`,
  'u',
)
const uneasy =
  /\b(?:uneas\w+|uncomfortable|worried|nervous|hesita\w+|suspicious|s[ck]eptical|puzzled|against|opposed|unhappy|object(?:s|ed)?|at a loss)\b/u
/** What is going on, or to come, as far as the yes may wait for it. */
const going =
  /\b(?:when|before|after|while|think|thinking|hope|hoping|going to|asking (?:the|my|our|about|him|her|them|whether)|looking(?! for(?:ward)?\b)|reading|seeing|trying|getting|told|to (?:decide|sign|look|see|confirm|approve|check))\b/u

/** How its writer is, or somebody of theirs: "our finance lady is off sick". */
function isOfNow(said: string, plain: string): boolean {
  if (uneasy.test(said) || once.test(plain) || lies.test(said)) return false
  if (leaves.test(said)) return keepsTo(said)
  if (/^(?:\w+ )*?(?:the|my|our) (?:\w+ ){0,2}(?:invoices?|originals?|papers?|documents?)\b/u.test(said)) return false
  return isNow.test(said) && !noWord.test(said) && !going.test(plain) && !turns.test(said) && !ahead.test(plain) && !conditions.test(plain)
}

const forms: readonly ((said: string, plain: string) => boolean)[] = [
  isStory,
  isOfNow,
  // "No idea how we lost it", "it never turned up".
  (said, plain) => !ahead.test(plain) && keepsTo(said) && (knowsNotHow.test(said) || (gone.test(said) && !conditions.test(plain))),
  // "Thank you for not making me call".
  (said, plain) =>
    /^(?:and |so |many |oh |but )*(?:thanks|thank you|thx|cheers|bless you|sorry|apologies) (?:\w+ ){0,3}?(?:for|to) \w+/u.test(said) &&
    !/\b(?:but|nothing|to change|to add)\b/u.test(plain),
  said => returns.test(said),
  said => wish.test(said),
  said => regrets.test(said),
  said => sigh.test(said),
]

/** "Back from lunch". */
const returns =
  /^(?:(?:and|so|ok|sorry|now|just|finally|i'm|i am|we're|we are) )*back(?: again| now| here| online)*(?: (?:from|at) (?:(?:my|our|the|a) )?\w+(?: \w+)?)?$/u

const wish =
  /^(?:(?:and|so|oh|i|we|all|to|very|a) )*(?:(?:hope|wish|wishing)(?: that)? (?:your?|you're|everybody|everyone)\b|(?:happy|merry) (?:\w+ )?(?:christmas|xmas|new year|holidays?|easter|friday|monday|weekend|diwali|eid)|(?:greetings|hello|regards|cheers|love) (?:from|to) |enjoy (?:your|the) |take care|stay (?:safe|warm|dry|cool|well|healthy)|have (?:a|yourself) )[\p{L}' -]{0,50}$/u

/** Whom or what it is laid to, what its writer is not used to, and that they must go. */
const regrets = patternOf(
  String.raw`^${lead}(?:(?:it's|it is|it was|all) (?:all )?(?:my|our|the|his|her) (?:\w+ )?(?:\w+'s )?(?:own )?fault|(?:i|we)(?:'m| am| are|'re) not (?:even |really |exactly )?(?:surprised|angry|mad|complaining|used to|proud|getting any younger|in a hurry)|(?:i|we) (?:don't|do not|rarely|seldom|hardly ever) (?:usually|often|normally|generally|talk|do this|speak)|(?:i|we) (?:can't|cannot|could not|couldn't) believe (?:it|that|how|i|we) (?:took|was|went|had|lost|\w+ed)|you(?:'d| would) think|(?:i|we)(?:'d| would) (?:really |much )?(?:appreciate|be grateful for|love) (?:an?|your|some) \w+|(?:i|we) (?:have to|need to|must|gotta|got to|have got to|'ve got to|'ve gotta|should) (?:go|run|leave|rush|dash|hurry|head|pick up|catch|get back to work|get going|get home|hang up|board)|i'd rather be|(?:(?:i|we)(?:'ll| will) )(?:(?:definitely|surely|certainly|just|gladly|now|all) )*(?:be (?:more careful|careful|fine|happy|so happy|grateful|relieved|back at work)|frame|sleep (?:better|well|like)|bake|buy you|owe|leave (?:you )?(?:an?|five|5|some) (?:\w+ )?(?:stars?|reviews?|rating)|recommend|take the blame|guard|treasure|hang (?:it|the)|lock (?:it|the)|keep (?:the copy|it (?:safe|in)|better)|scan|photograph|back (?:it|them) up|go (?:digital|paperless|home|to bed|back to)|have (?:lunch|dinner|a coffee|a drink|a beer|a nap)|celebrate|tell (?:everyone|everybody|my friends|my colleagues|the world) (?:about|how)))\b(?: \w+)*`,
  'u',
)

/** "What a mess our archive is!", "how nice of you to ask", "so glad that is over". */
const sigh =
  /^(?:and |but |oh |god |wow |man |boy |ugh |phew )*(?:what an? (?!(?:is|does|if)\b)\w+(?: \w+){0,6}|how (?:nice|kind|sweet|lovely|annoying|embarrassing|funny|silly|wonderful|thoughtful|stupid)(?: of \w+)?(?: to \w+)?(?: \w+){0,2}|(?:so |very |really )*(?:glad|happy|relieved|pleased|tired|exhausted|embarrassed|impressed|grateful|surprised) (?:that |to |of |with |by )?\w+(?: \w+){0,6})$/u
