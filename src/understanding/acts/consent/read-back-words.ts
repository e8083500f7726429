// What people say to "Is everything correct?", beyond the words that agree to anything. Word lists of ours, by kind of wording.

function anyOf(...wordings: readonly string[]): string {
  return `(?:${wordings.join('|')})`
}

const facts = `figures|contents?|details?|datas?|informations?|infos?|particulars|values`
const all = anyOf(
  `all|everything|it all|every (?:field|line|detail|word|point)|each (?:field|line)`,
  `all (?:of )?(?:it|this|that|them|these|those)`,
  `all (?:four|five|4|5)(?: of (?:it|this|that|them|these|those))?`,
  `(?:all|everything)(?: that)? (?:you|i|we)(?: have|'ve)? (?:listed|wrote|written|said|put|noted|read|gave|given|told|typed|shown|show|sent|repeated|have)(?: (?:you|me|us|back|here|there|above|down|up))*`,
  `(?:all )?(?:of )?(?:the |these |those |your |my |our )?(?:above |following |said |mentioned |above-mentioned )?(?:four |five )?(?:details?|datas?|figures|informations?|infos?|points|facts|entries|fields|values|things|lines|summary|overview|particulars)(?: (?:above|below|there|here|given|listed|shown|provided|stated|supplied|quoted))?`,
)
const be = `(?:'s| is| are| was| be| has been| looks?| looked| seems?| reads?| sounds?| sounds? about| appears?| checks out| match(?:es)?)`
const looks = `(?:looks?|sounds?(?: about)?|seems?|reads?|appears?)(?: to be)?`
const very = `(?: (?:all|exactly|just|perfectly|absolutely|totally|completely|entirely|quite|very|really|now|indeed|precisely|truly|still|most|100%|1000%|100 percent|a hundred percent))*`
const right = `(?:correct|right|in order|fine|good|ok|okay|accurate|perfect|true|clear|there|complete|set|well|great|valid|exact|flawless|impeccable|spot on|grand|gud|perfecto|sound|identical|the same|same|as (?:it|they) should be|in place|up to date|valid|present|shipshape|a-ok|present and correct|complete and correct|(?:down|written|noted|recorded|spelled|spelt|typed|listed|copied|entered|captured|taken down) (?:correctly|right|properly|accurately|perfectly)|what (?:i|we) (?:want|wanted|need|have|meant|said|wrote|gave you|told you))`
export const faults = `(?:mistakes?|errors?|typos?|changes?|corrections?|objections?|complaints?|faults?|issues?|remarks|comments|edits?|amendments?)`
const where = `(?: (?:there|here|at all|whatsoever|needed|necessary|required|found|in it|in there|from (?:me|us|my side|our side)|on (?:my|our) (?:side|end)|that (?:i|we) (?:can )?(?:see|find)|as far as i can (?:see|tell)))*`

/** A yes to all of it. */
export const yes = [
  `${looks}${very} ${right}`,
  `(?:that|this|the) one${be}${very} ${right}|(?:that's|that is|it's|it is) (?:us|me|ours)`,
  `(?:find|found) (?:it|them|everything|all|all of it|the same|${all})(?: to be)?${very} ${right}`,
  `(?:\\d{3,4}|a hundred|one hundred|hundred|a thousand) ?(?:%|percent|per cent)(?: (?:yes|sure|${right}))?`,
  `(?:exactly|just|precisely|all|everything|it all|${all}|it's|that's|it is|that is|they are|they're)${very} (?:as|like|how|what) (?:(?:it|they|that|it's) )?(?:is|are|stands?|written|printed|stated|shown|reads?|on|in|should be|above|below|i (?:told|gave|said|sent|wrote|typed))(?: you)?`,
  `(?:(?:that's|it's|it is|that is|here's) )?(?:a )?(?:big |resounding |definite |firm |clear |hard |solid )?yes(?: (?:indeed|indeedy|from (?:me|us|my side|our side|my end)|to (?:all|everything|that|all of (?:it|that|this)|all four)|on (?:all|every|each)(?: four)? (?:counts?|points?|lines?)))?`,
  `(?:you have|you've got|you've|you got|i give(?: you)?|we give(?: you)?|(?:i|we) hereby give(?: you)?)(?: my| our)(?: full)? (?:approval|consent|okay?|go-ahead|permission|blessing|confirmation|green light|yes)(?: to (?:file|submit|send|proceed)(?: (?:(?:the|this|my) (?:request|ticket)|it|this|that))?)?`,
  `(?:consider|take|treat|see) this(?: as)? (?:my|our|a|the)(?: formal)? (?:confirmation|consent|approval|yes)|(?:consider|take) (?:it|this) (?:as )?confirmed`,
  `thumbs up|hunky dory|tickety-boo|all systems go|okay dokey|accurate|no complaints|cleared for take-?off`,
  `(?:matches|match)(?: (?:the|my|our|with|to|exactly|perfectly|what|up|original|invoice|records?|books?|paper|page|ledger|copy))*`,
  `all correct|bingo|righto|10-4|sweet as|dead on|bob on|bang on|so it is|aye(?: aye)?|(?:every|each) (?:last |single )?(?:bit|word|letter|digit|line|part|piece) of (?:it|that|this)|you nailed it|nailed it|jolly good|(?:si|ja|jawohl|stimmt|alles (?:richtig|korrekt|gut|klar)|hai|da|sim|certo|exacto|exakt|richtig|korrekt|vale|d'accord|parfait|sí|c'est (?:correct|bon|juste|ça)|tout est (?:correct|bon)|todo (?:correcto|bien)|tutto (?:corretto|bene)|va bene|correcto|correto|corretto|klopt|genau|passt)`,
  `${right} (?:on all counts|on every count|in every (?:way|detail|respect|point|line)|(?:on|in) (?:all|each|every|both)(?: four)? (?:lines?|details?|fields?|points?|respects|times?|cases)|both times|each time|every time|to the (?:last )?(?:letter|comma|digit|dot))`,
  `(?:word for word|letter for letter|digit for digit|line for line|to the letter|to a t|on the money|down to the (?:last )?(?:letter|comma|digit|dot|detail))`,
  `(?:that|this|it)(?: will|'ll) do(?: nicely| fine| just fine)?|(?:just|exactly|precisely) (?:so|as (?:i|we) (?:said|told you|wrote|gave it))`,
  `(?:all|everything|it all|it|that|this|they|these|${all})(?: all| just| exactly| really| does| do)* (?:match(?:es)?|tall(?:y|ies)|corresponds?|agrees?|checks? out|adds? up|lines? up|fits?)(?: (?:up|perfectly|exactly|nicely|fully|completely))*(?: (?:with )?what(?:'s| is| i see| we see| i have| we have)(?: (?:here|there|(?:on|in) (?:the |my |our )?\\w+))?)?`,
  `(?:i|we|i am|i'm|we are|we're)(?: am| are| very| quite| perfectly| totally| completely)* (?:happy|satisfied|content|pleased|fine|ok|okay|good) with (?:it|this|that|them|${all}|all of (?:it|that|this))`,
  `(?:you|you've|you have)(?: have| all| got| understood| noted| written| put| recorded| taken| typed| copied| it| me| that| this| them| everything| down)* (?:correctly|properly|perfectly|right|accurately|exactly)`,
  `true|oui|by all means|okey dokey|(?:you(?:'ve| have)?(?: got)?|i have) (?:it|that|everything|them)${very} right`,
  `(?:that's|that is|those are|these are|it's|they're|they are|this is)(?: all)? the (?:right|correct|real) (?:${facts}|one|ones|invoice)`,
  `you(?:'ve| have)? got (?:it|them|it all|all of it|everything|the lot)(?: all)?(?=\\s*(?:$|[\\p{P}\\p{S}]))`,
  `spot on|bang on|dead on|on point|lgtm|roger(?: that)?|right you are|got it (?:all )?right|approved?|affirm|verified`,
  `${all}(?:${be})?${very} ${right}`,
  `${all} (?:matches|checks out|match)(?: (?:the invoice|my records|our records|what i have|what we have))?`,
  `(?:that|it|this|those|these|they)(?:${be})${very} ${right}(?: (?:to|for|by|with) (?:me|us))?`,
  `(?:looks?|sounds?|seems?|fine|ok|okay|good)(?: (?:right|good|fine|correct|okay|ok))? (?:to|for|by|with) (?:me|us)`,
  `(?:i|we)(?: hereby| can| do| fully)* (?:confirm|agree|approve)(?: (?:it|this|that|to (?:it|this|that)|with (?:it|this|that)|${all}))?`,
  `no ${faults}${where}`,
  `${all}(?: is| are)?(?: hereby)? confirmed|(?:can|hereby|do) confirm`,
  `(?:没有?错|错不了|不会错|不会有错)儿?|(?:[一分丝毫厘]个?(?:字|点|毫|丝|厘)?|丝毫|分毫|毫厘|半点|一丝一毫)(?:都|也)?(?:不差|没差|没错|不错)|毫无(?:差错|错误|问题|出入|异议)|一模一样|(?:完全)?(?:一致|吻合|相符|符合|相同|一样)|对得上|对上了|无异议|没有?(?:异议|意见)|一切正常|不(?:再)?改了(?=\\s*(?:$|[\\p{P}]))|就?是这[个张](?:号|发票|票)?(?:了|的)?(?=\\s*(?:$|[\\p{P}]))|妥妥的?|ok的|要得|(?:都|全)对着呢|莫得(?:错|问题)|就?是这个意思|都?对头|得[咧嘞]|没错儿|[冇木]有?错|啱(?:晒|嘅)?|系(?:嘅|呀|啊)|昂|[木冇]有?问题|没文题|中|必须对|全对|对嘞|可不`,
  `no(?:thing| need) (?:is |left )?(?:wrong|missing|to (?:change|add|correct|fix|complain about|alter|amend|edit|report))${where}`,
  `nothing else(?: to add)?|not a (?:single )?(?:mistake|typo|error)${where}|without (?:any )?${faults}`,
  `(?:the rest|the others?|others|the remainder|everything else|all else|all the rest|其他|其它|其余)(?:${be})?${very} ${right}|(?:its?|it's) right as rain|right as rain`,
  `(?:don't|do not|no need to|please don't) change (?:a (?:single )?thing|anything)`,
  `(?:leave|keep|take) (?:it|this|that|everything|all)(?: all| just| exactly)* (?:as|like) (?:it is|is|you have it|it stands|you wrote it|you(?:'ve| have) (?:it|written it)|that|this)`,
  `(?:yes |yes, )?(?:it|they|that|this) (?:is|are|sure is|does|do)(?: indeed)?(?=\\s*(?:$|[\\p{P}\\p{S}]))`,
  `(?:couldn't|could not|can't|cannot) be (?:any )?(?:better|righter|more (?:correct|right|accurate|exact|precise))|as it should be|just as it should be|exactly as it is`,
  `(?:信息|资料|内容|以上|上述|所有|全部|各项|数据|都|均|全|一切|已经?|我|这下|这次|这回|现在|核对|核实|检查|确认|过|完|后|了|的|很|也|一遍)*(?:无误|正确|没错|没有?(?:什么|任何|啥)?(?:错误?|问题|毛病)|百分(?:之)?百(?:正确|准确|对|没错|没问题|属实)|属实|对|准确|齐全)(?:的|了)*`,
  `(?:没有?|无)(?:什么|任何)?(?:(?:需要|要)(?:改动?|修改|更正|补充)的?了?|改动(?:的?了?)|(?:更正|补充)的)|不用(?:改|修改|更正)了?|我?(?:已)?(?:确认|同意)(?:了|过了|无误|提交|以上(?:信息|内容)?)?`,
]
const help = `(?:please |kindly |pls |just |so |and )*help(?: me| us)?(?: to)? (?:file|submit|send|do|proceed|process|lodge)(?: (?:it|this|that|the (?:request|application|ticket)))?`
const asking = `(?:please |kindly |pls |just |do |so |then |now |and |you (?:can|may|could|should) |i (?:authori[sz]e|ask|allow|want) you to |feel free to |let's |lets )*`
const doing = anyOf(
  `go (?:on|ahead)(?: (?:and|with it|then|now))*|off (?:you|we|it) goe?s?|fire away|let it (?:go|rip)`,
  `let's do (?:it|this|that)|send(?: (?:it|this|that|them|everything|all))?(?: (?:off|away|in|over|out|on|through))?`,
  `put it (?:through|in)|process (?:it|this|that|the request)|lodge (?:it|this|the request)`,
  `raise (?:it|this|the (?:ticket|request))|register (?:it|this|the request)`,
  `(?:get|have) (?:it|this|that) (?:filed|submitted|sent|done|going|rolling|in)|get going|ship it|push (?:the|that) button`,
  `press (?:the button|send|submit|file)|continue|forward it|open (?:it|the (?:ticket|request|case))`,
  `create (?:it|the (?:ticket|request))|file away|finali[sz]e (?:it|this)|complete (?:it|the request)|knock yourself out`,
  `off (?:with it|it goes|you pop|it is)|away with it|crack on|onwards?|full steam ahead|fire ahead|(?:hit|press|push|click) (?:the|that) button|green light|get on with it|lock it in|pop it in|make it happen|move (?:forward|ahead|on)|go forward|take it from here`,
  `(?:start|begin) the process|pull the trigger|(?:have|get) (?:the|this|my|our) (?:thing|lot|request|ticket|form) (?:filed|submitted|sent|done|going|in)|(?:file|submit|send|lodge|process) (?:the|my|our|this|that)(?: (?:whole|damn|bloody))? (?:thing|lot|request|ticket|form|application|case|claim|stuff)`,
  `(?:can we|could we|can you|could you)(?: please| now| just)* (?:get on with it|get this done|get it done|file it|submit it)`,
  `(?:file|submit|send|lodge|process|raise)(?: (?:it|this|that))? (?:now|through|away|for me|for us|already|right away|today|straight away|asap)`,
  `over to you|proceed(?: with (?:it|this|that|(?:the|my|our|this) (?:request|filing|submission|application|ticket|case)))?`,
  `(?:please|kindly|pls) (?:file|submit|send|do)`,
)
/** What is to be done now, which says yes to it. */
export const deeds = [
  `${asking}${doing}`,
  help,
  `(?:可以|[烦还敬恳]?请|即|就|那就|麻烦|帮我|帮忙|现在|直接|给我|您|你|按照?这个|按此|照这个|按以上|据此|尽快|马上|赶紧|赶快|受累|劳驾|唔该|给|予以|同意|一并|咱们?|放心|大胆)*(?:提交|submit|file|send|go|confirm|送出|发送|办理|处理|申请|发|办|弄|递交|上报|报|交|继续|往下走|走(?:流程|起)?|安排|搞|推进)(?:申请|工单|啦|喇|把|出去|上去|下去|了|吧|呗|一下|下|哈|嘛|即可|就行|就好|就可以|就成|得了)*(?![给到])`,
  `就(?:这样|这么着|这么|按这个|照这个)(?:吧|来|提交|办|发)*|妥了|妥`,
]
/** "Against our records", "with the scan my colleague had on her phone". */
const against = `(?:against|with|to|by) (?:my |our |the |a |an )?\\w+(?: (?:in|on|from|of) (?:the |my |our )?\\w+)?(?: (?:that |which )?(?:i|we|my \\w+|our \\w+)(?:'ve| have| had| has)(?: (?:here|in front of (?:me|us)|on (?:my|her|his|our) \\w+))?)?`
/** That it was looked at, which alone says nothing of what was found. */
export const looked = [
  `(?:(?:i|we)(?:'ve| have)? )?(?:just )?(?:had|took|taken) (?:a|another|one more|one last)(?: (?:good|quick|close|last|second|proper))? look(?: at (?:it|this|that|them|everything|all of it))?|(?:i|we) have (?:verify|check|compare|review)`,
  `bye(?: bye)?|goodbye|see you|see ya|ciao|拜拜?|再见`,
  `(?:(?:i|we)(?:'ve| have|'m| am)? )?(?:(?:now|already|all|carefully|just|also|double|triple)[ -])*(?:checked|double-checked|verified|compared|reviewed|looked|read|gone)(?: (?:it|this|that|them|everything|${all}|(?:the |my |our )?(?:invoice |account |company )?(?:number|title|name|account|digits|spelling)|through|over|again|once more|twice|three times|at|${against}|carefully|line by line|digit by digit))*`,
  `(?:仔细|认真|逐[项条一个字]|反复|全部|都|又|再)*(?:看|核对|核实|检查|比对|对照|对|查|确认)(?:过|完|了|好)(?:了|两遍|一遍|三遍|好几遍|几遍)*|(?:刚|刚才|刚刚)?(?:跟|和|找|向)(?:会计|财务|同事|老板|领导|公司|经理)(?:那边)?|看过|看了|核对|核实|检查|比对|过|[一两三几]遍`,
  `(?:发票号码?|号码|抬头|账号|户名|账户名?|名称|这个)?(?:我们?|又|再|也|都|刚才?|已经?|还|特意|专门)*(?:(?:拿着[^\\s\\p{P}\\d不没错改差问等换误]{1,8}?)?(?:一个?[位字项条数]){2}|(?:对着|对照|跟|和|按|照着?|拿)(?:我们?|一下)?的?[^\\s\\p{P}\\d不没错改差问等换误]{1,8}?|逐[位字项条])(?:又|再|也|都|地|仔细|认真)*(?:核?对|核实|看|查|检查|比对|对照)(?:过|了|完|好|一遍|[两三]遍|几遍|一下|的)+`,
  // "号码我对着后台抄的": where it was taken from.
  `(?:发票号码?|号码|抬头|账号|户名|账户名?|名称|这个|我们?|都|是)*(?:对着|对照|照着?|按|从)(?:我们?)?的?[^\\s\\p{P}\\d不没错改差问等换误旧另别]{1,8}?(?:抄|填写?|写|输入?|录入?|打|复制|粘贴)(?:过来|下来|上去|进去|出来)?的`,
]
/** Talk that says neither yes nor no. */
export const besides = [
  `why not(?: then)?|(?:oh )?(?:for|in) (?:god|gods|heavens?|christ|fuck|fucks|pete|goodness|crying out)'?s? ?(?:sake|name|loud)|ffs|omg|jesus(?: christ)?|christ|damn(?: it)?|dammit|goddammit|bloody hell|hell|fuck(?:ing)?`,
  `(?:you )?(?:stupid|dumb|silly|bloody|fucking|damn(?:ed)?|useless|annoying|slow) (?:bot|robot|machine|thing)|hurry(?: the hell)? up|how (?:often|many times)(?: more)?|i(?:'ve| have)? (?:already )?(?:said|told you)(?: so| that| yes| already)*|enough(?: already)?|stop asking`,
  `(?:真|太|好)?烦(?:死(?:人|我)?了?|人)?|急死(?:人|我)?了?|(?:你|您)?快(?:一)?点(?:儿)?|别(?:再)?(?:磨叽|磨蹭|啰嗦|废话|问)了?|(?:破|笨|蠢|傻)机器人|都说了|说了(?:几|多少|好几)?[遍次]?`,
  `(?:thanks|thank you|thx|sorry|cheers|hi|hello)(?: (?:so much|very much|a lot))? (?:once )?again|it|this|that|(?:i|we)(?! (?:go|must|have|got|gotta|need|leave)\\b)|you|is|are|be|all|everything|the|my end|our end|my side|our side|from|on|for|at|to`,
  `dear (?:team|all|sirs?|support|kingsoft(?: cloud)?(?: team)?|colleagues?)|(?:hi|hello)(?: (?:team|there|again|all))?`,
  `team|bot|guys|folks|man|bro|boss|buddy|pal|dude|ladies|gentlemen|everyone|everybody|love|honey|boys|super|brilliant|wonderful|excellent|impressive|ugh|phew|sigh|argh|duh|obviously|clearly|naturally|literally|honestly|frankly|lovely|awesome|amazing|beautiful|great job|good job`,
  `well done|splendid|marvellous|marvelous|terrific|fantastic|bravo|asap|as soon as possible|quickly|right away`,
  `straight away|immediately|today|at once|hurry(?: up)?|at last|finally|regards|kind regards|best regards|best|in advance`,
  `believe me|no worries|no problem|(?:must|have to|got to|gotta) (?:say|admit)|told you|nice work|good work|by all means`,
  `but(?= (?:please |pls |kindly |just |do )*(?:hurry|be quick|make it quick|quickly|asap|as soon as possible)\\b)`,
  `by me|with me|(?:with|by|using|from) (?:these|those|this|the|that) (?:${facts})|like (?:this|that)`,
  `(?:have|wish you) a (?:very )?(?:nice|good|great|lovely|pleasant) (?:day|one|evening|afternoon|weekend|week)`,
  `祝(?:您|你|大家)?(?:一切|生活|工作|周末)?(?:愉快|顺利|开心)|顺便(?:说|提)一?[句下嘴]`,
  `as (?:it|this) (?:is|stands)|this time(?: round)?`,
  `sorry(?: (?:it took|that took|for taking) so long| for (?:the|my) (?:mess|wait|delay|trouble|confusion|late reply|slow reply))?|i think we're done`,
  `that(?:'s| is) (?:all|everything) (?:that )?(?:i|we) (?:need|needed|want|wanted)(?=\\s*(?:$|[\\p{P}]))|we're done|that's all|that is all|done|啦|嘛|呢|呗|咯|哒|噢|嗯|太好了|很好|非常好|不错|尽快|马上|赶紧|快点|劳烦|感谢|客服|小助手|机器人|搞定了?|弄[完好]了|没有?(?:别的|其他的?)(?:要[改补]的)?了|这下|这次|这回|终于|总算|全部|都|已`,
  `but(?= (?:yes|yeah|yep|yup|ok|it's|all|everything|that's)\\b)|(?:that |as far as )?(?:i|we) can (?:see|find|tell|make out)|(?:my |our |the )?(?:wife|husband|boss|colleagues?|manager|accountants?|accounting|partner|team|finance|secretary|assistant|bookkeeper|mum|dad|son|daughter|she|he|they)(?: also| too)? (?:says|say|said|agrees?|confirms?|confirmed)(?: that| so)?|dear (?:sir or madam|sir/madam|sirs?|madam|mr\\.?|ms\\.?|bot|customer service|support team)|good (?:morning|afternoon|evening|day)|hi there|hello there|hiya|greetings|尊敬的(?:客服|老师|先生|女士)`,
  `use (?:these|those|them|this|that|it)(?: (?:${facts}))?|comma|period|full stop|exclamation mark|only(?=\\s*(?:$|[.!。]))`,
  `列出|所列|列的|我方|贵方|提供|填写|填的|显示|(?:you|i|we|they)(?:'ve|'re| have| are| had)(?! (?:got )?(?:to|gotta)\\b)`,
  `(?:it|this|that|they|there)(?: does| do)(?= all correct)|got(?= all correct)|m+hm+|mm+|uh-?huh|(?:you've|you have|you were|you are|you're) (?:been )?(?:very |so |really |most )*(?:helpful|kind|great|quick|a star|a lifesaver|the best)|(?:thanks|thank you|cheers) (?:a million|a bunch|heaps|ever so much)|急需|报销用?|要报销`,
  `(?:that|this|the) one|(?:the |my |our )?copy request|for (?:the|a|my|our) copy|that's|it's|they're`,
  `stands|stated|printed|shown|written|told|gave|given|said|(?:have|has|had)(?! to\\b)|by the way|btw|in front|on my side|on our side|as far as (?:i|we) can (?:see|tell|judge)|far as i(?:'m| am) concerned|to my (?:eye|eyes|knowledge)|to the best of (?:my|our) (?:knowledge|belief)|(?:and )?(?:please )?(?:let me know|send me|give me|tell me|email me|share)(?: the| my| a)?(?: ticket| case| request)? (?:reference|number|id|ref)|(?:and )?revert(?: back)?|(?:i|we)(?: can| could)? (?:see|find|found|noticed?)(?= all correct)|having|compared|comparing|sir|madam|mr|ms|guv|lads?|chaps?|hun|sweetie|darling|kind sir`,
  `(?:four|4|all four|all 4|five)|yes sir|at your (?:earliest )?convenience|when you can|if you(?: would| could|'d be so kind)?,? please|if you please|kind(?:ly(?! cor+ect+(?!\\p{L}))| as to)|quickly|promptly|swiftly|urgently|fast|complete(?=\\s*(?:$|[.!,]))|in (?:a|such a) (?:hurry|rush)|urgent|it's urgent|this is urgent|(?:thanks?|thank you|cheers|thx|ty)(?: again)?(?: so much| very much| a lot| a million| a bunch)?(?: (?:for|to))(?: (?:your|the|all|being|so|everything|you|quick|fast|great|kind|help|helping|patience|support|work|time|effort|service|assistance|understanding|prompt|response|reply|summary|checking|team|and|this|that|it|doing|about|with|us|me|very|sorting))+`,
  `拜托(?:[你您]?了)?|(?:请)?加急(?:一下|处理|办理)?|不好意思(?:给[你您]们?添麻烦了?)?|(?:抱歉)?给[你您]们?添麻烦了?|已经|我们?(?!办|弄)|以上|上述|信息|内容|资料|可以|这个|这些|这样|这|那个|那么|跟|和|与|同|按|照|写|上面?的?|里|原件|原始|原来|发票|票据|单据|记录|四项|各项|每[一]?项|所有|仔细|认真|完全|确实|真的|其他|其它|也|咱|咱们|给|帮忙|劳驾|受累|辛苦啦?|谢谢啦?|感谢(?:您|你)?(?:的)?(?:耐心|帮助|帮忙)?|感激|急用|急|着急|(?:比较|有点|挺|很)急|越快越好|耐心|小姐姐|小哥哥|亲|老师|老铁|哥|姐|家人们?|您好|你好|(?:早上|上午|中午|下午|晚上)好|哎呀?|诶|唉|喂|请您|请你|哈哈+|嘻嘻|行|儿|[滴哒嘞咧]`,
]
/** Words that join others, and what the values stand on: they say nothing alone. */
export const joins = [
  `with|as|like|in|of|by|here|there|each|every|both|either|me|us|the|a|an|these|those|them|they|me too|too|as well|again now`,
  `(?:the |my |our |your )?(?:original|papers?|printed|(?:lost |original |paper )?invoice|invoice management page|management page|page|records?|books?|documents?|files?|printout|screen|photo|scan|copy of it|summary|overview|above|below|points?|lines?|items?)`,
]
