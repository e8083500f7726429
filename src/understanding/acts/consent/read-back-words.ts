// What people say to "Is everything correct?", beyond the words that agree to anything. Word lists of ours, by kind of wording.

function anyOf(...wordings: readonly string[]): string {
  return `(?:${wordings.join('|')})`
}

const facts = `details?|datas?|informations?|infos?|particulars|values`
const all = anyOf(
  `all|everything|it all|every (?:field|line|detail|word|point)|each (?:field|line)`,
  `all (?:of )?(?:it|this|that|them|these|those)`,
  `(?:all )?(?:of )?(?:the |these |those |your |my |our )?(?:four |five )?(?:details?|datas?|informations?|infos?|points|facts|entries|fields|values|things|lines|summary|overview|particulars)(?: (?:above|below|there|here|given|listed|shown))?`,
)
const be = `(?:'s| is| are| was| be| looks?| seems?| reads?| sounds?| appears?| checks out| match(?:es)?)`
const very = `(?: (?:all|exactly|just|perfectly|absolutely|totally|completely|entirely|quite|very|really|now|indeed|100%|100 percent))*`
const right = `(?:correct|right|in order|fine|good|ok|okay|accurate|perfect|true|clear|there|complete|set|well|great|valid|exact|flawless|spot on|as (?:it|they) should be|in place|up to date)`
export const faults = `(?:mistakes?|errors?|typos?|changes?|corrections?|objections?|complaints?|faults?|issues?|remarks|comments|edits?|amendments?)`
const where = `(?: (?:there|here|at all|whatsoever|needed|necessary|required|found|in it|in there|from (?:me|us|my side|our side)|on (?:my|our) (?:side|end)|that (?:i|we) (?:can )?(?:see|find)|as far as i can (?:see|tell)))*`

/** A yes to all of it. */
export const yes = [
  `true|oui|by all means|okey dokey|(?:you(?:'ve| have)?(?: got)?|i have) (?:it|that|everything|them)${very} right`,
  `(?:that's|that is|those are|these are|it's|they're|they are|this is)(?: all)? the (?:right|correct|real) (?:${facts}|one|ones|invoice)`,
  `spot on|bang on|dead on|on point|lgtm|roger(?: that)?|right you are|got it (?:all )?right|approved?|affirm|verified`,
  `${all}(?:${be})?${very} ${right}`,
  `${all} (?:matches|checks out|match)(?: (?:the invoice|my records|our records|what i have|what we have))?`,
  `(?:that|it|this|those|these|they)(?:${be})${very} ${right}(?: (?:to|for|by|with) (?:me|us))?`,
  `(?:looks?|sounds?|seems?|fine|ok|okay|good)(?: (?:right|good|fine|correct|okay|ok))? (?:to|for|by|with) (?:me|us)`,
  `(?:i|we)(?: hereby| can| do| fully)* (?:confirm|agree|approve)(?: (?:it|this|that|to (?:it|this|that)|with (?:it|this|that)|${all}))?`,
  `no ${faults}${where}`,
  `no(?:thing| need) (?:is |left )?(?:wrong|missing|to (?:change|add|correct|fix|complain about|alter|amend|edit|report))${where}`,
  `nothing else(?: to add)?|not a (?:single )?(?:mistake|typo|error)${where}|without (?:any )?${faults}`,
  `couldn't be (?:better|more correct)|as it should be|just as it should be|exactly as it is`,
  `(?:信息|资料|内容|以上|上述|所有|全部|各项|数据|都|均|全|一切|已经?|我|这下|这次|这回|现在|核对|核实|检查|确认|过|完|后|了|的|很|也|一遍)*(?:无误|正确|没错|没有?(?:什么|任何|啥)?(?:错误?|问题|毛病)|属实|对|准确|齐全)(?:的|了)*`,
  `(?:没有?|无)(?:什么|任何)?(?:需要|要)?(?:改动?|修改|更正|补充)的?了?|不用(?:改|修改|更正)了?|我?(?:已)?(?:确认|同意)(?:了|过了|无误|提交|以上(?:信息|内容)?)?`,
].join('|')
const asking = `(?:please |kindly |pls |just |so |then |now |and |you (?:can|may|could|should) |i (?:authori[sz]e|ask|allow|want) you to |feel free to |let's |lets )*`
const doing = anyOf(
  `go (?:on|ahead)(?: (?:and|with it|then|now))*|off (?:you|we|it) goe?s?|fire away|let it (?:go|rip)`,
  `let's do (?:it|this|that)|send(?: (?:it|this|that|them|everything|all))?(?: (?:off|away|in|over|out|on|through))?`,
  `put it (?:through|in)|process (?:it|this|that|the request)|lodge (?:it|this|the request)`,
  `raise (?:it|this|the (?:ticket|request))|register (?:it|this|the request)`,
  `(?:get|have) (?:it|this|that) (?:filed|submitted|sent|done|going|rolling|in)|get going|ship it|push (?:the|that) button`,
  `press (?:the button|send|submit|file)|continue|forward it|open (?:it|the (?:ticket|request|case))`,
  `create (?:it|the (?:ticket|request))|file away|finali[sz]e (?:it|this)|complete (?:it|the request)|knock yourself out`,
  `over to you|proceed(?: with (?:it|this|that|the (?:request|filing|submission)))?`,
  `(?:please|kindly|pls) (?:file|submit|send|do)`,
)
/** What is to be done now, which says yes to it. */
export const deeds = [
  `${asking}${doing}`,
  `(?:可以|请|就|那就|麻烦|帮我|帮忙|现在|直接|给我|您|你|按这个|按此|照这个|尽快|马上)*(?:提交|送出|发送|办理|处理|申请|发|办|弄|递交|上报|交|继续|往下走)(?:申请|出去|上去|了|吧|一下|即可|就行|就好|就可以)*`,
  `就(?:这样|这么着|这么|按这个|照这个)(?:吧|来|提交|办|发)*|妥了|妥`,
].join('|')
/** That it was looked at, which alone says nothing of what was found. */
export const looked = [
  `(?:i|we)(?:'ve| have|'m| am| just)*(?: (?:now|already|all|carefully|just|double|triple))* ?-?(?:checked|double-checked|verified|compared|reviewed|looked|read|gone)(?: (?:it|this|that|them|everything|${all}|through|over|again|twice|at|against (?:the|my|our) (?:invoice|page|records)|with (?:my|our|the) \\w+|carefully|line by line))*`,
  `看过|看了|核对|核实|检查|过|一遍`,
].join('|')
/** Talk that says neither yes nor no. */
export const besides = [
  `why not(?: then)?|(?:oh )?(?:for|in) (?:god|gods|heavens?|christ|fuck|fucks|pete|goodness|crying out)'?s? ?(?:sake|name|loud)|ffs|omg|jesus(?: christ)?|christ|damn(?: it)?|dammit|goddammit|bloody hell|hell|fuck(?:ing)?`,
  `(?:you )?(?:stupid|dumb|silly|bloody|fucking|damn(?:ed)?|useless|annoying|slow) (?:bot|robot|machine|thing)|hurry(?: the hell)? up|how (?:often|many times)(?: more)?|i(?:'ve| have)? (?:already )?(?:said|told you)(?: so| that| yes| already)*|enough(?: already)?|stop asking`,
  `(?:真|太|好)?烦(?:死(?:人|我)?了?|人)?|急死(?:人|我)?了?|(?:你|您)?快(?:一)?点(?:儿)?|别(?:再)?(?:磨叽|磨蹭|啰嗦|废话|问)了?|(?:破|笨|蠢|傻)机器人|都说了|说了(?:几|多少|好几)?[遍次]?`,
  `(?:thanks|thank you|thx|sorry|cheers|hi|hello)(?: (?:so much|very much|a lot))? (?:once )?again|it|this|that|(?:i|we)(?! (?:go|must|have|got|gotta|need|leave)\\b)|you|is|are|be|all|everything|the|my end|our end|my side|our side|from|on|for|at|to`,
  `dear (?:team|all|sirs?|support|kingsoft(?: cloud)?(?: team)?|colleagues?)|(?:hi|hello)(?: (?:team|there|again|all))?`,
  `team|bot|guys|folks|man|bro|boss|buddy|pal|dude|ladies|gentlemen|everyone|everybody|love|honey|boys|super|brilliant|wonderful|excellent|lovely|awesome|amazing|beautiful|great job|good job`,
  `well done|splendid|marvellous|marvelous|terrific|fantastic|bravo|asap|as soon as possible|quickly|right away`,
  `straight away|immediately|today|at once|hurry(?: up)?|at last|finally|regards|kind regards|best regards|best|in advance`,
  `believe me|no worries|no problem|(?:must|have to|got to|gotta) (?:say|admit)|told you|nice work|good work|by all means`,
  `by me|with me|(?:with|by|using|from) (?:these|those|this|the|that) (?:${facts})|like (?:this|that)`,
  `(?:have|wish you) a (?:very )?(?:nice|good|great|lovely|pleasant) (?:day|one|evening|afternoon|weekend|week)`,
  `祝(?:您|你|大家)?(?:一切|生活|工作|周末)?(?:愉快|顺利|开心)`,
  `as (?:it|this) (?:is|stands)|this time(?: round)?`,
  `sorry(?: (?:it took|that took|for taking) so long|for the (?:mess|wait|delay|trouble|confusion))?|i think we're done`,
  `we're done|that's all|that is all|done|啦|嘛|呢|呗|咯|哒|噢|嗯|太好了|很好|非常好|不错|尽快|马上|赶紧|快点|劳烦|感谢|客服|小助手|机器人|这下|这次|这回|终于|总算|全部|都|已`,
  `已经|我们?(?!办|弄)|以上|信息|内容|可以`,
].join('|')
