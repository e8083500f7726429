import { patternOf } from '../../text/pattern-of.js'
import type { Beside } from './clauses.js'

// What people say beside a yes that makes it none, or none yet. Word lists of ours, by what they do to it.

function anyWord(english: string, chinese: string): RegExp {
  return patternOf(`\\b(?:${english})\\b|${chinese}`, 'u')
}

/** In the order in which they are looked for. */
export const wordsAgainst: readonly (readonly [Exclude<Beside, 'question' | 'value' | 'name' | 'other'>, RegExp])[] = [
  [
    'condition',
    anyWord(
      'if|once|when|whenever|unless|until|till|provided|providing|assuming|as long as|so long as|only|except|depending|depends|subject to|in case|in the event|event that|pending|conditional|conditionally|contingent|permitting|allowing|willing|approval|approves?|agrees|signs? off|blessing|after|before|while|soon as (?:i|we|you|my|the|our|he|she|they)|on (?:the )?condition|given that|by the time',
      '(?:同意|批准|点头|许可|允许|答应|签字|通过|免费|不收费|不要钱|不花钱)(?:了|的话)?.{0,3}(?:就|才|再)|如果|要是|假如|假设|除非|只要|只有|前提|的话|(?:同意|确认|批准|核对|看过|看完|问过|检查|收到|回复|点头|签字)(?:了|完|过)?(?:之?后|以后|再)|等.{1,12}(?:再|之?后)',
    ),
  ],
  [
    'delay',
    anyWord(
      'wait|waiting|stand ?by|hold|hang on|stop|pause|not (?:yet|now)|later|tomorrow|tonight|next week|minutes?|mins?|moment|secs?|seconds?|a sec|in a bit',
      '等一下|等一会|等等|等我|等下|等会|稍等|稍候|先别|先不|先等|晚点|晚些|明天|待会|回头|再等|慢着|过会|(?:方便|有空|到|届)时',
    ),
  ],
  [
    'no',
    anyWord(
      "no|not|cannot|unable|refuses?|declines?|nope|never|nor|none|nobody|neither|n't|\\w+n't|dont|cant|wont|isnt|doesnt|nothing|no longer|found (?:it|the|our|my|an?)|turned up|resurfaced|cancel|withdraw|delete|forget|scrap|discard|abandon|undo|(?:pull|bin|drop|kill|leave|ignore) (?:it|this|that|them|all)|tear|void|start over|redo|false|faulty|lie|rubbish|nonsense",
      '未(?:签|批|审|确认|收|定|付|核|到)|找到|不用|不要|不对|不是|不行|别|还没|取消|撤',
    ),
  ],
  [
    'doubt',
    anyWord(
      'but|actually|doubt|doubts|doubtful|dubious|fishy|pretend|assume|wish (?:it|this|that|they|everything|all)|maybe|perhaps|probably|possibly|presumably|apparently|supposedly|allegedly|hopefully|roughly|approximately|somewhat|(?:kind|sort) of|more or less|in theory|fingers crossed|objections?|misgivings|reservations|qualms|second thoughts|reluctan\\w+|unconvinced|disagree\\w*|(?:bad|strange|funny|odd|uneasy) feeling|from memory|uneas\\w+|uncomfortable|suspicious|s[ck]eptical|(?:am|is|are|was|i.m) against|believe|reckon|remember|recall|according|hardly|barely|ish|unsure|think|almost|nearly|mostly|partly|though|although|however',
      '疑问|疑虑|异议|顾虑|犹豫|记得(?:是|好像|就是|应该)|(?:老板|领导|经理|财务|会计|法务)[^，。]{0,4}(?:没|未|在)看|好像|其实|但|可是|不过|可能|也许|大概|基本|大致|差不多|似乎|感觉|按说|照理|除外',
    ),
  ],
  [
    'intent',
    anyWord(
      "trying to (?:reach|find|get)|let me|i'll|i will|we'll|we will|going to|show|repeat|once more|one more|again|first|check|checking|ask|asking|look|looking|see|verify|consult|needs? to|has to|have to|must|should|i'd|we'd|human|agent|(?:call|phone|ring|contact|reach) me|(?:to|with) (?:someone|somebody|a person)|get back|want|wants|need|would|wonder",
      '[拍发转递]给(?:了)?(?:我们?)?(?:财务|老板|领导|会计|经理|同事|法务)|人工|稍|先|再|看看|检查|确认一下|核实一下|问一下|问问|应该',
    ),
  ],
  [
    'change',
    anyWord(
      '^(?:(?:just|please|pls|kindly|and|so|then|now|all|ok|do) )*(?:(?:spell|write|type|make|capitali[sz]e|set|enter|insert|drop|shorten|abbreviate|split|join|move|strip)\\b|put (?:our|my|the|his|her|their|an?|mr|ms|mrs)\\b)|(?:just|please) put (?:our|my|the|his|her|their|mr|ms|mrs)\\b|tell me|who (?:pays|bears|will)|how (?:long|much|soon)|what (?:about|if)|where (?:is|do)|instead|rather|rest|otherwise|remaining|suppose|supposed|half (?:of )?(?:it|this|that|them|is|are|right|correct|the (?:details|data|lines|fields))|correct (?:the|my|our|it|this|that)|fix|update|edit|replace|remove|swap(?:ped|s)?|amend|other than|apart from|aside from|^cor+ect+|(?:please|pls|plz|plese|kindly) cor+ect+|use(?! (?:it|this|that|these|those)\\b)|reverse|needs|follows|spelling|misspel(?:led|t|ling)|mistyped|mix(?:ed)? (?:\\w+ )?up|confused|switched|reversed|garbled|outdated|obsolete|old|out of date|expired|stale|invalid|inaccurate|incomplete|besides|(?:roll|put|change|switch|turn|take|go|send|get|bring) (?:it |this |that |them |me )?back|wrong|incorrect|errors?|(?:is|are|looks?|seems?|bit|little|one|digits?) off|out of (?:three|four|five|3|4|5)|mistakes?|mistaken|typos?|changes?|changed|corrections|amendments|adjustments|send me (?:the|an?|your|that) (?!(?:\\w+ ){0,2}(?:cop(?:y|ies)|duplicate|invoice|scan|pdf|ref(?:erence)?|ticket|case|number|id|confirmation|note|e-?mail|mail|line|message|link|notice|word|update|text|reply|news|result)\\b)\\w+|different|differs|missing|add|new|another|something else|also|hope|guess|unfortunately',
      '写成|填成|标成|错|改|误|丢了?[一两]?个?字|反了|颠倒|作废|作罢|重来|重新|算了|假|混|过期|过时|旧|另外|还有|还要|补充|余下|换|问题|少|漏|不|没|等',
    ),
  ],
]
