import { normalize } from '../text/normalize.js'
import { patternOf } from '../text/pattern-of.js'

// Words of anger, by whom they are about: who tells how an invoice was lost may call a courier or a printer anything.

const bad =
  'stupid|useless|dumb|idiot(?:ic|s)?|morons?|moronic|garbage|trash|rubbish|crap(?:py)?|pathetic|worst|terrible|awful|horrible|ridiculous|hopeless|worthless|' +
  'incompetent|annoying|infuriating|frustrating|disgraceful|unacceptable|absurd|shit(?:ty)?|bullshit|nonsense|a joke|a disgrace|a waste of time|clueless|brainless|fucking|bloody|damn(?:ed)?'
const bots = '(?:chat ?)?bots?|robots?|assistant|chat|service|support|customer service'
/** Theirs as well as ours: "our stupid machine shredded it" tells how it was lost. */
const things = 'machine|company|website|system|software|program(?:me)?|ai|computer|thing'
const very =
  '(?:(?:so|such|just|really|very|totally|absolutely|completely|all|all so|quite|utterly|a|an|the|bunch of|piece of|bit of|complete|bloody|fucking|damn) ){0,4}'

/** In English: said to the bot, of the bot, or of how its customer feels. */
const english = patternOf(
  [
    `\\b(?:${bad}) (?:(?:little|old|fucking|bloody|damn|piece of|chat) ){0,2}(?:${bots})\\b`,
    `(?<!\\b(?:our|my|their|his|her|its|the|a|an|some) )\\b(?:${bad}) (?:${things})\\b`,
    `\\b(?:you(?: guys| people| lot| all)?|you're|youre|you are|u r|this is|that's|that is|what) (?:are |is )?${very}(?:${bad})\\b(?! (?:invoice|fapiao|paper|box|printer|drawer|envelope|address))`,
    `\\b(?:fuck|screw|damn) (?:you|this|it|off)\\b|\\bwtf\\b|\\bwhat the (?:hell|heck|fuck)\\b|\\bfor (?:god|fuck|christ)'?s? ?sake\\b|\\bshut up\\b|\\bpiece of (?:crap|shit|junk)\\b`,
    `\\bi(?:'m| am)? (?:so |really |very |getting |absolutely |completely ){0,2}(?:hate (?:this|you|bots?|robots?)|angry|furious|fed up|sick of (?:this|you|it)|pissed(?: off)?|livid|losing (?:my )?patience|had enough)\\b`,
    `\\b(?:waste|wasting)(?: of)? (?:my |everyone's )?time\\b|\\bsick and tired\\b|\\b(?:this|you|it|bot) sucks?\\b|\\byou suck\\b`,
    `\\byou (?:don'?t|do not|can'?t|cannot) (?:even )?(?:understand|get|do|know|help with) (?:anything|a thing|shit|me at all|english)\\b|\\byou (?:understand|know|get) nothing\\b|\\b(?:no|not) help(?:ful)? at all\\b|\\bare you (?:deaf|blind|stupid|kidding(?: me)?|dumb|serious|even listening)\\b|\\bdo you even (?:read|listen|care|work)\\b`,
    `\\bi(?:'ve| have)? (?:already )?(?:asked|told you|said|written|called|explained)\\b.{0,20}\\b(?:\\d{1,3}|two|three|four|five|ten|many|several|so many|a hundred|a thousand) times\\b|\\b(?:third|fourth|fifth|tenth|\\d{1,3}(?:rd|th)) time i(?:'m| am)? (?:ask|asking|tell|telling|say|write)`,
    `^(?:(?:so|such a?|very|really|totally|absolutely|completely|utterly|how) )+(?:${bad})$`,
    `\\b(?:kidding me|how dare you|is this (?:a joke|some kind of joke)|what is wrong with you|what's wrong with you|nobody (?:cares|listens|helps))\\b`,
  ].join('|'),
  'u',
)

const chinese =
  /(?:破|烂|垃圾|蠢|笨|傻|智障|弱智|辣鸡)(?:死了?的?)?(?:机器人|客服|服务|玩意|助手)|垃圾(?:公司|系统|平台|东西)|人工智障|(?<!得)(?:真|太|太他妈|简直)(?:是|的是)?(?:垃圾|没用|废物?|烂|蠢|笨|差劲|坑|无语|离谱)|一点(?:儿)?(?:都|也)?(?:没有?用|用(?:都|也)?没有?|用处(?:都|也)?没有)|有(?:什么|个?屁|毛)用|(?:你|你们|您)(?:是|就是|真是|怎么)?(?:这么|那么)?(?:个|一个)?(?:傻|蠢|笨|智障|弱智|白痴|废物|垃圾|没用)|^(?:垃圾|废物|傻[逼叉子瓜]?|白痴|智障|没用)$|气死|烦死|(?:受|烦)够了|无语了|真(?:的)?(?:很|是)?无语|浪费(?:我的?|别人的?|大家的?)?时间|什么(?:破|鬼|烂|狗屁|垃圾)?(?:玩意|态度|服务态度)|搞什么(?:鬼|名堂|啊)?$|有没有搞错|开什么玩笑|你们?(?:是)?(?:瞎|聋|耳聋)|(?:听|看|读)不懂(?:人话|我说|中国?话|吗)|(?:说|讲)的是人话|像话吗|(?:问|说|讲|解释)了?(?:好几|几|三|两|多少|无数|八百)(?:遍|次)|滚(?:开|蛋|吧)?$|他妈的?|(?<![\p{Script=Han}])妈的(?!\p{Script=Han}{2})|操(?:你|蛋)|(?<![a-z\d])sb(?![a-z\d])/u

/** "So annoying", "stupid": anger alone, which is no answer to anything. */
const onlyAnger = patternOf(`^${very}(?:${bad})$`, 'u')

/** Whether these few words are nothing but anger, so that they are no value of anything. */
export function isOnlyAnger(words: string): boolean {
  return onlyAnger.test(normalize(words))
}

/** In characters. A longer message has something to say besides. */
const longest = 160

/** Whether a message lets off steam at the bot or the service, or says how angry its writer is. */
export function vents(text: string): boolean {
  const said = normalize(text)
  return said.length <= longest && (english.test(said) || chinese.test(said))
}
