import { patternOf } from '../../text/pattern-of.js'
import { people } from './people.js'

/**
 * Whether words of a message, wherever they stand in it, take back what is called right in it, leave something out of it, call it wrong, or want it not to be
 * filed: "correct apart from the title", "none of it is right", "refrain from filing", "没错的话就提交". `said`: in plain words, in which "nothing wrong" is said
 * as "right".
 */
export function takesBack(said: string): boolean {
  return contrary.some(words => words.test(said))
}

/** Word lists of ours; none of them stands in an answer on which a form is filed (intents/read-back-agrees.txt), which a test holds. */
const contrary: readonly RegExp[] = [
  // The paper is there, or nothing is wanted any more.
  String.raw`\b(?:i|we)(?:'ve| have| do have| still have| already have|'ve got| got| found| downloaded| kept)(?: already| got| found| received)? (?:the|an?|our|my|another|its) (?:original|paper|scan|scanned|pdf|printed|hard|copy|duplicate)\b|\balready (?:got|have|received|downloaded) (?:it|one|the|a)\b|\bgot (?:it|the copy|one) (?:already|from)\b|\b(?:invoice|original|paper|one) (?:is|was|turned out to be) (?:here|there|back|with us|in front|on my desk)\b|\b(?:print|download|downloaded|printed) it (?:myself|ourselves|from)\b|\b(?:supplier|auditor|colleague|vendor) (?:has )?sent (?:it|us|a|the)\b`,
  '原件(?:在|已|有|还在)|(?:有|拿到|收到|下载)(?:了|过)?(?:原件|扫描件|复印件|电子版|备份)',
  String.raw`\b(?:it|(?:my|our|the) (?:invoice|original|paper))(?:'s| is| was| has been| had been)(?: (?:just|only|actually|still|lying|sitting|hiding|here|there))* (?:under|behind|in|on|inside|between|beneath|among|at) (?:my|our|the|an?|his|her|their)(?: \w+){0,2} (?:sofa|couch|bed|desk|table|chair|drawer|shelf|cupboard|cabinet|folder|binder|bag|pocket|coat|jacket|safe|file|pile|inbox|tray|book|car|glovebox|office|archive)(?: (?:the whole time|all (?:along|the time|this time)|after all))?\s*(?:$|[.!,;\n])|\b(?:had it|(?:was|is|been) (?:here|there|(?:in|on|under|behind|with|at) (?!order\b)\w+(?: \w+)?)) (?:the whole time|all (?:along|the time|this time)|after all)\b`,
  '(?<!没有?|未|不)找回(?!不)|手[上里头](?:就|还|其实)*有|又(?:出现|冒出来|找着|有|回来)了|发票(?:就|还|其实|一直|都|原来|仍|好好)*在(?:我们?|公司|家里?|这|老板|同事|会计|财务|自己|抽屉|包|桌|柜|书|文件夹|办公室)(?:们?的)?(?:手|家|这|那|抽屉|包|桌|柜子?|文件夹|书|办公室)?[里上边儿下中头]*[呢了的啊呀]*(?=$|[\\p{P}\\s])|又(?:给我们?)?(?:寄|发|开|给|送)(?:来|过来)?了?(?:我们?)?一[份张]',
  // It is somebody else's to decide, or still being looked at.
  String.raw`\b(?:sign-?off|final (?:say|word)|last word|decides?|(?:for|pending|awaiting|waiting for) (?:\w+ ){0,2}approval|approval (?:from|pending)|out of (?:the )?office|auto-?reply|automatic reply)\b|\b(?:is|are) (?:still )?(?:reading|going|checking|looking|reviewing)\b|^confirming[\s.…]*$`,
  String.raw`\b${people} (?:to|will|must|should|has to|have to|needs? to|is going to) (?:confirm|check|approve|sign|decide|review|verify|validate|authori[sz]e|agree|look)\b|\bto be (?:confirmed|checked|approved|decided|verified)\b|\btb[cd]\b|\bsleep on (?:it|this|that)|\b(?:think|mull) (?:(?:it|this|that|them) over|over (?:it|this|that)|about (?:it|this|that)|on it)\b`,
  '待(?:确认|定|核[对实]?|审)|(?:^|我们?|再|先|容|让|要|得|还|需|[\\p{P}\\s])(?:考虑|琢磨|合计|商量|掂量|想想)(?:考虑|琢磨|合计|商量|掂量|一下|下|看看|几天|清楚)?[吧啊呢哈]*(?=$|[\\p{P}\\s])|拍板(?!了)|说了算',
  // Not now, or not by the bot.
  String.raw`\b(?:submit|file)(?: (?:it|this|that|them|the request))?(?: only)? (?:(?:on|from|after) (?:next )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d)|in (?:an?|one|two|three|\d+) (?:hours?|days?|weeks?)|next (?:week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|at (?:noon|\d))`,
  '(?:[下本这]?(?:周|星期|礼拜)[一二三四五六日天末]|[明后](?:早|晚|天)|下周|下个?月|过[几两]天)(?:早上|上午|中午|下午|晚上|一早)?(?:再|才|来|去)*(?:提交|递交|办理?|申请|上报)[吧了啊呢哈]*(?=$|[\\p{P}\\s])|我们?(?:自己|亲自|本人)(?:再|去|来|会)*(?:提交|递交|交|办|申请|弄)|我们?来(?:提交|办|申请|弄)',
  // Not meant, or not quite.
  String.raw`\bgive or take\b|\btoo (?:many|few) (?:digits?|zeros?|zeroes|letters?|numbers?|characters?|nines?|ones?)\b|\b(?:digits?|zeros?|zeroes|letters?|characters?) (?:too (?:many|few|much)|short|less)\b|\b(?:this|it)(?:'s| is| was) (?:only |just )*an? (?:test|joke|prank)\b|\b(?:just|only) (?:testing|a test|joking)\b|\bma(?:de|king) (?:\w+ ){0,3}up\b|\b(?:invented|fictional|fictitious)\b`,
  '放弃|逗你|玩你|玩儿的|耍你|骗你|开玩笑|(?:瞎|乱|胡|随便|随手|随意)(?:编|填|写|打|输|蒙|猜)|编造|虚构|测试(?:一下)?(?:而已|的|$)|试试(?:而已|的)?[吧啊呢]?$|^呵呵',
  '审批|审核|在走|走内部|[由等让][^，,。]{0,6}拍板|(?:由|交给|等)[^，,。]{1,6}定|(?:核对|核实|确认|检查|查看)中|还在[^，,。]{0,6}(?:核对|核实|检查|确认)|^在(?:核对|核实|检查)',
  // Its writer, or somebody else, will tell.
  String.raw`\b(?:gets?|getting|comes?|coming) back to you\b`,
  '(?:联系|通知|回复|告诉|告知)[你您]|(?<![给跟向对]|通知|告诉|联系)我们?(?:再|会|就|来|去)*(?:通知|告诉|告知)(?!我)|(?:跟|给|和)[你您]们?(?:说|讲|回|答复)',
  // Said of another, or not meant.
  String.raw`\bi (?:lied|was lying)\b|\b(?:was|were|am|i'm|we're|just|only) (?:just |only )?(?:playing|messing|fooling|mucking) (?:around|about|with)\b|\b(?:wasn't|not|isn't|weren't|never) (?:really |being )?serious\b|["“”,] ?(?:he|she|they|my \w+|our \w+) (?:said|says|claims?|claimed)\W*$|\b(?:he|she|they|my \w+|our \w+) (?:said|says|wrote|told \w+) ?[:,]? ?["“]`,
  '与否|瞎写|乱写|随口|玩够|玩玩|闹着玩|我们?(?:自己|亲自|本人)(?:再|去|来|会|跑)*(?:柜台|窗口|营业厅|税务局|现场|网点)|补(?:到|好|开)了|寄新|新地址',
  // Still thinking, or written for colleagues: it is not the customer who says yes.
  String.raw`(?:\.{2,}|…)\s?h{1,3}m{1,5}[\s.…]{0,5}$|^\W*internal (?:note|memo|comment)\b|^\W*for internal use\b`,
  // It came after all.
  String.raw`\b(?:i|we)(?:'ve| have)? (?:just |finally )?got it (?:this|last|yesterday|today|back|on|in the (?:mail|post)|now|after all)\b|\b(?:came|arrived|showed up|turned up|appeared) with it\b|\b(?:brought|handed) it (?:back|in|over|to us|today|yesterday)\b`,
  '(?<!没有?|未|不)(?:又|给我们?|昨天|今天|刚刚?)[^，。]{0,4}(?:送|寄)[来到]了(?!别|错)|翻(?:了)?出来了',
  // It was so once.
  String.raw`\b(?:was|were) (?:(?:all|still|quite) )*(?:right|correct|fine|ok) (?:yesterday|last|at the time|then|until|back then|when (?:i|we) (?:last )?(?:checked|looked))\b`,
  // A field has the fault.
  String.raw`\b(?:blame|happened to) (?:the|my|our) (?:title|name|number|account|reason)\b`,
  // It is done already, or over.
  String.raw`\b(?:close|closed)\b[^.!?]{0,14}\b(?:ticket|case|request|chat)\b|\b(?:ticket|case|request)\b[^.!?]{0,14}\bclosed?\b|\b(?:fixed|solved|resolved)|\bis settled, thank\b|\bso far\b|\bjk\b|\bkidding\b|\bto hell\b|^that'?s (?:very |all )?clear\b`,
  '已经?(?:提交|申请|办理|办好|上报)|(?:提交|申请|办|报|交)过了|办好了(?!.{0,4}(?:告诉|通知|告知|联系|说|回))',
  // A yes that is said of something else, or asked of the bot.
  String.raw`\bconfirm(?:ed|s)? (?:the )?(?:receipt|our|my|your|you)\b|\bconfirm that (?:i|we) will\b|\bwill (?:confirm|revert)\b|\b(?:please|kindly|pls) confirm (?:that|the|if|whether|all|everything|it)\b`,
  // "Please confirm" alone asks us to.
  String.raw`^\W*(?:please|kindly|pls|plz)(?: re-?)? ?confirm(?: asap| soon| quickly| thanks?| thank you)*\W*$|^\W*(?:请|麻烦|烦请|劳驾)(?:您|你|您们|你们)?再?(?:确认|核对|核实)(?:一下)?\W*$`,
  '确认你|[无毋]需(?!更改|修改|更正|改动|变更|补充)|甭|免(?:了)?(?:提交|办|申请|处理)|(?:^|[，,。\\s])(?:如|若|倘若?)(?:是|果)?(?:无误|正确|没错|没问题|无异议|无问题|信息|以上)',
  String.raw`\b(?:apart from|aside from|other than|except(?:ing)?|bar (?:the|one|two)|barring|save (?:for|the)|but (?:for )?the|excluding|minus the|none of|not (?:all|every\w*|one)|inaccurate|incorrect(?:ly)?|all (?:is )?wrong|corrected|untrue|falsch|außer|sauf|refuse to|refrain|postpone|defer|suspend|shelve|reject|do not (?:file|submit|send)|don't (?:file|submit|send)|cancel|no longer (?:need\w*|want\w*)|not needed|(?:new|other|another|different) (?:title|name|number|account|reason|one))\b`,
  '的话|如果|要是|假如|只要|除非|前提',
  '除.{1,6}(?:外|都)|以外|之外|[全都]是错|全错|有.{0,2}[处条项个点].{0,2}[错误不]|没一[条项个]对|对不上|[前后][一二两三]?[项条个].{0,2}对|大部分|一半|去掉|(?<![不别没])换了|(?<![不别没用再])改了',
  '[请切]勿|暂缓|毋须|无须|推迟|延后|拒绝|搁置|中止|终止|停止|撤[销回]|不(?:要|用|必)(?:再)?(?:提交|办理?)|关闭申请|[转找要叫换请]人工|(?:^|[，,。\\s])停(?:$|[，,。！!])',
].map(words => patternOf(words, 'iu'))
