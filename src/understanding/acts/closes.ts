import { isQuestion } from '../text/is-question.js'
import { normalize } from '../text/normalize.js'
import { readClosed, standing, type WordLists } from './closed-words.js'
import { clausesOf } from './consent/clauses.js'

// Word lists of ours, by kind of wording: what thanks or takes leave; what says that nothing is left to ask; and what stands around either.

const leave =
  "thank(?:s| you| u|you)|thx|tks|thnx|ty|tyvm|cheers|ta|much obliged|(?:i )?(?:really )?appreciate (?:it|that|this|the help|your help|all your help)|much appreciated|you(?:'ve| have)? saved my (?:day|life|bacon)|" +
  'bye(?: ?bye)?|goodbye|good bye|buh-?bye|cya|see (?:you|ya)|ttyl|talk (?:to you )?(?:soon|later)|so long|farewell|take care|ciao|good ?night|until next time|(?:have|enjoy) (?:yourself )?(?:a|an|the|your) (?:very |really |truly )?(?:good|great|nice|lovely|pleasant|wonderful|fine|relaxing|blessed)?(?: ?(?:one|day|night|evening|morning|afternoon|weekend|week|rest of (?:the|your) (?:day|week)))?|' +
  '谢谢|多谢|谢啦|谢了|谢过|感谢|感恩|鸣谢|谢|蟹蟹|3q|辛苦|费心|有劳|麻烦(?:你们?|您|你啦|您啦)|打扰|打搅|叨扰|再见|再会|拜拜|白白|拜|886?|回见|回头见|回聊|下次(?:见|聊)|改天(?:见|聊)|明天见|晚安|先这样|就(?:先)?这样|到这(?:里|儿)?(?:吧)?|祝(?:你们?|您|大家)?(?:工作|生活|生意|一切|身体|天天|周末|万事)?(?:顺利|愉快|兴隆|健康|开心|快乐|好|如意|安好|发财)|' +
  '(?:我)?(?:先)?(?:撤|溜|闪|下线|退|走)(?:了|啦|咯|喽)'
const nothingLeft =
  "(?:i )?(?:got|get) (?:it|you|that)|gotcha|(?:i )?(?:see|understand|understood)|noted|(?:that )?makes sense|(?:that(?:'s| is| was)?|this is) (?:all|everything|it|perfect|great|clear|helpful|very helpful|good|enough)(?: (?:i|we) (?:needed|need|wanted|want|wanted to know|needed to know|had|have))?(?: for (?:now|today|me))?|(?:that|this) (?:answers|answered|clears|cleared|settles|settled|solves|solved|explains|explained|helps|helped)(?: (?:it|that|my question|everything|things|all|a lot|me))?(?: up)?(?: a lot)?|" +
  "(?:there(?:'s| is)? )?nothing (?:else|more|further)(?: (?:from me|for now|today|to ask|thanks))?|no(?:thing)? (?:more|further|other) questions?(?: (?:from me|for now))?|(?:i'm|i am|we're|we are|am) (?:all )?(?:set|done|good|finished|sorted|happy)(?: (?:now|here|for now|then))?|all (?:set|good|done|sorted|clear)|sorted|exactly what (?:i|we) (?:needed|wanted)(?: to know)?|all i needed(?: to know)?|no (?:worries|problem|probs|prob|rush)|never mind(?: then)?|fair enough|will do|good to know|(?:you've been|you are|you're|you were) (?:so |very |really |a |an |most |such a )*(?:great|helpful|kind|patient|help|star|angel|gem|legend|lifesaver|best)(?: help)?|(?:great|good|excellent|lovely|nice) (?:help|work|job|service|bot|chat)|(?:i(?:'m| am| was| just)* )?(?:just|only) (?:asking|curious|wondering|checking|wanted to (?:know|ask|check)|in case)|all the best|best (?:wishes|regards)|kind regards|regards|no need(?: (?:any ?more|now|then))?|" +
  '(?:我)?(?:只是|就是|先|就)+(?:先)?(?:来)?(?:了解|问|咨询)(?:一下|下|问)?|(?:目前|现在|还|其实|我)*没有?丢|懂|明白|知道|了解|清楚|晓得|收到|记住|记下|(?:暂时|目前|现在)?(?:没有?|无)(?:别的|其他|其它|什么|啥)?(?:的)?(?:事情?|问题|疑问|需要)|没(?:有)?(?:别的|其他的?|其它的?)|就这些|就这(?:个|事|点)|够(?:了|用)|不(?:用|需要|必)(?:办|补|弄|管|麻烦)?|可以了|搞定|解决|帮(?:了)?(?:我)?(?:大|很大的|很多)?忙|原来(?:如此|这样|是这样)|这样啊|没关系|不急|问完'
const besides =
  "ok|okay|okey|okie|k|kk|oki|oh|ah|aha|hm+|well|so|and|but|then|now|again|all|right|alright|yes|yeah|yep|yup|no|nope|nah|great|good|perfect|brilliant|lovely|super|superb|awesome|cool|nice|fine|excellent|wonderful|amazing|fantastic|sweet|wow|very|much|so much|many|a lot|a lot of|a bunch|a million|a ton|tons|loads|a|an|the|for|to|of|in|at|with|by|it|this|that|these|one|everything|help|your help|helping|answering|explaining|explanation|info|information|answer|answers|reply|response|patience|time|trouble|advice|support|quick|fast|prompt|kind|clear|you|u|ya|your|you're|me|my|i|i'm|we|us|our|from|just|too|really|indeed|truly|sincerely|anyway|anyhow|though|later|soon|tomorrow|there|here|today|advance|next|time|more|some|day|" +
  "love|mate|pal|dear|hun|darling|sir|madam|ma'?am|boss|bud|buddy|friend|folks|guys|guv|team|everyone|all|friends|bot|robot|x+|xo+|lol|haha+|hehe+|xx+|" +
  '好的|好嘞|好滴|好哒|好咧|好|得嘞|得|行|嗯+|嗯呢|哦+|噢|喔|对|是|那|就|先|都|也|太|很|非常|十分|真|真的|多|了|啦|的|咯|喽|哈+|呀|啊|呢|吧|嘛|哟|诶|唉|哎|你们?|您|我们?|咱们?|大家|客服|亲|老师|小姐姐|小哥|同志|兄弟|老铁|机器人|一下|这边|事|啊|办|嘿+|下|再|次|万分|不尽|耐心|解答|回复|回答|帮助|指点|指教|好人|棒|赞|厉害|给力|详细|及时|快'

const lists: WordLists<'leave' | 'nothing-left' | 'beside'> = [
  ['leave', standing(leave)],
  ['nothing-left', standing(nothingLeft)],
  ['beside', standing(besides)],
]

/** "Okay I'll tell my supervisor", "let me try", "thx will try chrome": what its writer will do next, which asks for nothing. */
const willDo =
  /^(?:(?:ok|okay|k|so|then|well|right|alright|and|but|now|great|good|perfect|in that case|anyway|thanks|thank you|thx|ty|tks|cheers) )*(?:will(?= (?:try|do|check|use|see|look|ask|tell|test|switch|install|download|forward|pass|let)\b)(?!.*\b(?:court|money|apply|if|whether|back)\b)|(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to|'m gonna|'m off to| am off to)|(?:(?:i|we)(?:'ve| have)? )?(?:must|have to|need to|should|gotta|got to)(?= (?:run|go|leave|dash|head|be off)\b)|let me|lemme|off to|gonna)(?= )(?!.*\b(?:not|never|won't|need|like|want|wish|have|take|complain|complaint|human|agent|someone|somebody|anybody|sue|report|escalate|lawyer|police|refund|cancel|withdraw|apply for|request|you (?:must|should|have)|instead|because|but|until|unless)\b)/u
const willDoInChinese =
  /^(?:那|好的?|行|嗯|哦|所以|明天|改天|下次|等下|等会儿?|回头|稍后|晚点)*(?:我们?|咱们?)?(?:这就|就|先|去|再|会|回头|自己|这边|马上|等下|等会儿?|一会儿?|也|明天|来)*(?:看|试|查|换|问|找|核对|确认|忙|走|下线|休息|吃饭|开会|跟|告诉|转告|登录|登陆|研究|等(?!下))(?!.*(?:不|没|投诉|人工|报警|起诉|律师|要求|退|错|坏|丢|遗失|时候|被))/u

/** In characters. */
const longestIntent = 80

/** In characters. Longer messages say more than goodbye. */
const longest = 240

/** Whether a clause thanks or takes leave, says that nothing is left to ask, or what its writer will do next. Null for all else. */
function kindOf(clause: string): 'leave' | 'rest' | null {
  const said = normalize(clause)
  const kinds = readClosed(said, lists)
  if (kinds) return kinds.has('leave') ? 'leave' : 'rest'
  if (!tellsNext(clause)) return null
  return thanksFirst.test(said) ? 'leave' : 'rest'
}

function tellsNext(clause: string): boolean {
  const said = normalize(clause)
  return said.length <= longestIntent && !isQuestion(clause) && (willDo.test(said) || willDoInChinese.test(said))
}

const thanksFirst = /^(?:(?:ok|okay|k|great|good|perfect) )*(?:thanks|thank you|thx|ty|tks|cheers)\b/u

/** Whether a message says what its writer will do next, and besides at most that nothing is left to ask: "OK, I will check my title". */
export function saysWhatNext(text: string): boolean {
  if (text.length > longest || /[?？]/.test(text)) return false
  const parts = clausesOf(text)
  return parts.some(tellsNext) && parts.every(part => kindOf(part) !== null)
}

/**
 * The part that thanks or takes leave of a message that does nothing else, whatever what it will do next sounds like: "Thank you, I will look at the status.
 * Goodbye.", "懂了，谢啦，没别的事了". Null where it asks, wants, gives or complains of anything.
 */
export function leaveIn(text: string): string | null {
  if (text.length > longest || /[?？]/.test(text)) return null
  const parts = clausesOf(text).map(clause => ({ clause, kind: kindOf(clause) }))
  return parts.every(({ kind }) => kind !== null) ? (parts.findLast(({ kind }) => kind === 'leave')?.clause ?? null) : null
}
