import { listed, Phrases } from './tokens.js'

/** "left my bag", "forgot her briefcase", "lost my wallet": what was in it is gone with it. */
const things = ['left', 'forgot', 'lost', 'dropped', 'leave', 'forget', 'lose', 'drop'].flatMap(verb =>
  ['my', 'his', 'her', 'our', 'their', 'the', 'a'].flatMap(whose =>
    listed(
      'bag, briefcase, backpack, rucksack, suitcase, luggage, folder, binder, laptop, jacket, coat, wallet, purse, handbag, satchel',
    ).map(thing => `${verb} ${whose} ${thing}`),
  ),
)

const wrongPlaces = ['in', 'into', 'to', 'under', 'on', 'at', 'with', 'by'].flatMap(where =>
  listed(`place, pile, drawer, pigeonhole, tray, box, folder, file, binder, shelf, bin, envelope, office, person, people, desk, department, building, address, floor, client, customer,
    branch, company, room, bag, mailbox, letterbox, hands, neighbour, neighbor, house, door, flat, city, street, recipient, colleague, team, year`).map(
    place => `${where} the wrong ${place}`,
  ),
)

/** "The dog got it", "the shredder had it". */
const takers = [
  'dog',
  'cat',
  'puppy',
  'kids',
  'kid',
  'toddler',
  'baby',
  'mice',
  'mouse',
  'rats',
  'rat',
  'fire',
  'flood',
  'rain',
  'water',
  'wind',
  'thieves',
  'shredder',
  'bin',
  'sea',
  'river',
  'goat',
  'parrot',
].flatMap(who =>
  ['got it', 'got to it', 'got at it', 'got hold of it', 'had it', 'took it', 'claimed it', 'ruined it', 'destroyed it'].map(
    deed => `${who} ${deed}`,
  ),
)

/** What happens to paper: each of these tells how an invoice was lost. */
export const events =
  new Phrases(`thrown, threw, throw it, tossed, chucked, binned, trashed, deleted, discarded, disposed of, recycled, shredded, shredder, shredding, tore, torn, ripped, burned,
  burnt, burned down, burning, on fire, caught fire, a fire, the fire, fire in, fire at, house fire, office fire, warehouse fire, went up in smoke, flooded, flood, flooding, floods, soaked, drowned, drenched, got wet, gotten wet,
  wet, water damage, water damaged, burst pipe, pipe burst, leak, leaked, leaking, rained, rain, storm, typhoon, earthquake, spilled, spilt, spill, spilling, coffee, ink, paint, washed,
  stolen, stole, nicked, pinched, swiped, pilfered, looted, theft, thief, thieves, robbed, robbery, burglary, burglars, break-in, broke into, broken into, pickpocket, pickpocketed, snatched, confiscated, seized, ate, eaten, chewed, dog, mice, rats, termites,
  merger, destroyed, ruined, damaged, mouldy, moldy, mould, mold, misfiled, misdelivered, mis-delivered, misrouted, misdirected, mistaken for, wrong address, wrong building, wrong office, wrong binder, wrong folder,
  wrong person, wrong desk, wrong department, wrong envelope, old address, former address, previous address, never arrived, never reached, never came, never got to, never made it, never turned up, never showed up, never received by,
  never returned, never came back, not returned, didn't return, didn't give back, fell, fell out of, fell off, fell from, fell into, fell in, fell behind, fell under, fallen out of, fallen off, fallen behind, fallen, slipped, blew, blown, knocked, dropped it, dropped into, dropped in, dropped on, dropped the envelope, dropped the invoice, dropped the paper, dropped the folder, dropped my bag, dropped my invoice, dropped our invoice, flushed it, flushed down, painted over, painted all over, scribbled on, scribbled over, dropped out, swept,
  took it, took them, took the, took all, took our, took away, taken away, taken home, taken by, taken with, took home, taken out, walked off with, ran off with, left it, left them, left in, left on, left at,
  left behind, left the company, left our company, left the folder, left the envelope, left the bag, left the invoice, left my bag, left her bag, left his bag, left our, forgot it in, forgot it on, forgot it at, forgot it there, forgot them in, forgotten in, forgotten on, forgotten at, forgot the, ended up in, ended up at,
  handed it, handed to, gave it to, given to, mailed to, sent to, posted to, delivered to, sent it to, mailed it to, mixed up with, mixed in with, used it as, packed, resigned, quit, passed away, bankrupt,
  moved office, moved offices, moved house, moved to, moved out, moved into, moved desks, office move, the move, moving office, moving offices, moving house, house move, relocated, relocation, relocating, renovated,
  renovation, refurbishment, cleared out, clear-out, cleaned out, cleanout, spring clean, cleaning, emptied, sold the, sold it, fed it, mistook it, mistook the, turned it into, made it into, used it for, incinerated, under water, underwater, recycling, the bin, the rubbish, the garbage, the trash, dumpster, waste paper, wastepaper, crumpled, cut up, scribbled, drew on, unreadable, illegible, faded, evacuated, sank, confetti, in pieces, rat, took the folder, took the folders, took the paper, took the papers, took the invoice, took the invoices,
  flew out, flew away, flew off, fly out, fly away, fly off, flies out, flies away, flown out, flown away, fly from, flew from, took the documents, took the files, took the envelope, took the box, took the binder, coffee all over, coffee over, coffee stain, coffee stains, tea over, tea all over, ink all over, ink over, exploded, accident with, towed, impounded, signed for by, washing machine, tumble dryer, dishwasher, through the wash, in the wash, the laundry, laundered, break in at, a break in, burgled, mugged, the recycling, paper bin, bin bag,
  went overboard, overboard, carried off, made off with, nothing could be read, can't be read, cannot be read, couldn't be read, could not be read, no longer be read, impossible to read, never got it back, never got them back, never gave it back, left unattended, eat, eats, swallowed, gobbled, gnawed, nibbled, steal, steals, throws, throwed, throw away, throws away, throw out, breaked, as scrap, as scrap paper, for scrap, as a coaster, as kindling, as a bookmark, as wrapping paper, as notepaper, into strips, into pieces, into shreds, made a paper, made paper, paper plane, paper boat, paper hat, paper airplane, folded it, used it to, out of it, out of the invoice, forget it in, forget it inside, forgot it inside, forget it at, forget it on, forget invoice in, forget invoice at, forgot invoice, moved from, moved floors, cleared away, tidied away, tidied up, tidying up, ${[...things, ...wrongPlaces, ...takers].join(', ')}`)

/** Event words that say nothing without a loss beside them. */
export const settings =
  new Phrases(`merger, moved to, the move, relocation, relocated, relocating, office move, renovation, refurbishment, renovated, cleaning, rain, coffee, ink, paint, dog, storm, sent to, given to, delivered to, mailed to,
  handed to, gave it to, packed, quit, resigned, moved into, moved out, taken by, forgot the, left our, accident with, typhoon, emptied, faded, in pieces, coffee stain, coffee stains, took the, left the invoice, took our, took all, leak, wet, fell, moved from, moved floors, tidied up, tidying up`)

/** That it is gone. No reason alone, one together with how, where or by whom. */
export const losses =
  new Phrases(`lost, lose, loose, loosed, losed, lossed, loses, losing, loss, missing, is gone, are gone, was gone, it's gone, gone missing, all gone, disappeared, disappear, vanished, mislaid, misplaced, mislay, misplace, went astray, gone astray, astray,
  can't find, cannot find, can't locate, cannot locate, couldn't locate, unable to find, unable to locate, not able to find, not able to locate, can't trace, no longer find, no longer have, can't be found, cannot be found, couldn't find, couldn't be found, nowhere, never seen again, not seen again, been seen since, never seen since, no trace, nobody knows where, no one knows where, where she put it, where he put it, where they put it`)

/** Who can lose a paper for the customer. "We lost it" says nothing, "the courier lost it" does. */
export const agents = new Set(
  listed(`courier, couriers, postman, mailman, post, postal, carrier, delivery, driver, cleaner, cleaners, cleaning, janitor, colleague, coworker, intern, accountant, bookkeeper, secretary,
    receptionist, assistant, manager, boss, director, employee, predecessor, trainee, clerk, auditor, auditors, broker, agent, agency, lawyer, branch, warehouse, dhl, fedex, ups, ems, sf, wife,
    husband, kids, child, children, son, daughter, baby, partner, mover, movers, moving, removal, shipping, logistics, firm, reception, landlord, neighbour, neighbor, temp, staff, cashier, salesman, rep, contractor, mailroom, supplier, cat, puppy, kitten, hamster, parrot, rabbit, goat, peon, hotel, airline, guard, concierge`),
)

/** What leads from a loss to how, where or when it happened. */
export const leads = new Set(
  listed(
    'in, during, while, when, whilst, at, on, by, after, from, between, somewhere, under, behind, with, inside, before, among, amid, along, because, since, as, through, via, en, out, within, into, upon, following',
  ),
)

/** Behind a lead: a time, the customer or their papers, which explain nothing ("lost in March", "lost by us", "gone from our files"). */
export const explainNothing = new Set(
  listed(`january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday, wednesday,
    thursday, friday, saturday, sunday, last, yesterday, today, all, now, us, me, them, it, this, that, some, purpose, least, once, case, well, yesterday's, then, mistake, accident, your, account, records, files, books, sight, view`),
)

/** A clause with one of these asks for something; it is not how the invoice was lost. */
export const wishes =
  new Phrases(`need, needs, please, pls, want, wants, would like, i'd like, we'd like, send me, send us, request, requesting, apply, could you, can you, can i, can we, could i, could we, may i,
  would you, how do, how can, duplicate of, a duplicate, copy of, a copy, copies of, the copy, replacement, let me know, look up, file a, open a, submit, wonder, wondering, have to replace, help to replace, prepare, can you explain`)

/** Chinese: what happens to paper, where it gets lost, and that it is lost. */
export const hanEvents = listed(
  '打翻, 浸坏, 浸湿, 浸泡, 浸烂, 泼, 溅, 扔, 烧, 着火, 火灾, 水淹, 被淹, 淹了, 泡水, 泡坏, 泡烂, 泡了, 漏水, 进水, 打湿, 弄湿, 湿透, 湿了, 报废, 模糊, 看不清, 淋湿, 淋雨, 偷, 盗, 抢走, 撕, 碎纸, 粉碎, 落在, 落下, 忘在, 遗落, 丢在, 掉在, 掉进, 咬, 弄脏, 洒, 损坏, 损毁, 毁了, 毁坏, 带走, 拿走, 当废纸, 当垃圾, 洗了, 洗坏, 洗烂, 弄坏, 寄错, 送错, 没收到, 没送到, 卖废品, 清理掉, 清掉, 清走, 清空, 拿去, 销毁, 误当, 当成, 错当, 当草稿, 误扔, 误拿, 误撕, 浸湿, 浸泡, 发霉, 老鼠, 虫蛀, 吹走, 被砸, 失火, 失窃, 遭窃, 被拿, 被收走, 被人拿, 没有交接, 没交接, 未交接, 啃, 嚼, 叼走, 冲走, 刮走, 飘走, 飞走, 卷走, 泼, 沾了, 沾上, 踩, 揉成, 剪碎, 腐烂, 洪水, 水灾, 起火, 马桶, 洗衣机, 顺走, 抢了, 被抢, 碎了, 受潮, 褪色, 划破, 弄破, 弄烂, 扯, 蛀, 吃了, 吃掉, 尿',
)
export const hanSettings = listed(
  '搬家, 搬迁, 签收, 交给, 转交, 报销, 换人, 实习, 清理, 大扫除, 打扫, 停业, 倒闭, 注销, 开会, 旅行, 回家, 停车, 夹在, 放在, 混在, 存放, 归档, 搬办公室, 搬公司, 办公室搬, 快递, 途中, 路上, 邮寄, 寄送, 寄丢, 装修, 出差, 离职, 交接, 审计, 整理, 保洁, 同事, 会计, 财务, 出租车, 地铁, 火车, 飞机, 高铁, 酒店, 物流, 邮局, 前台, 保管不善, 不小心, 运输, 台风, 地震, 暴雨, 刮风, 大风, 回收站, 垃圾',
)
export const hanLosses = listed(
  '丢, 遗失, 丢失, 不知道放, 不知放, 不知道在哪, 找不着, 没找到, 找遍, 翻遍, 没收到, 没看到, 没见, 不见, 找不到, 弄没, 没了, 失踪, 遗漏, 下落不明, 不知去向',
)
export const hanWishes = listed('需要, 申请, 请, 麻烦, 想要, 怎么, 如何, 能否, 可以, 补, 复印件, 帮')
