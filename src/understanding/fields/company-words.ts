import { at, listed, Phrases, type Token } from './tokens.js'

/** Legal forms and words that end a company's name and hardly anything else. */
const legalForms = new Set(
  listed(`ltd, limited, inc, incorporated, llc, llp, lp, plc, gmbh, ag, kg, ug, corp, corporation, co, coltd, company, pte, pty, sarl, sas, bv, nv, ab, oy, aps, srl, spa,
    sdn, bhd, kk, k.k, s.a, s.l, s.r.l, s.p.a, s.a.s, s.à.r.l, b.v, n.v, a.s, l.l.c, co.ltd, pvt, private, group, holdings, holding, partners, sp, o.o, d.o.o, s.r.o,
    e.v, e.k, s.n.c, s.r.l.s, s.c.a, s.a.r.l, s.l.u, s.a.u, s.a.l, s.c, c.v, r.l, d.d, j.d.o.o, kft, zrt, nyrt, lda, ltda, oyj, asa, ohg, gbr, kgaa, mbh, ggmbh, eirl, eurl, sasu, uab, oü, jsc, pjsc, w.l.l, fze, fzco,
    sp.k, sp.j, sp.p, s.k.a, berhad, tbk, pllc, p.c, l.p, l.l.p, p.l.c, g.k, y.k, a.ş, dac, clg, spk, spj`),
)

/** Forms so short or so common that they end a name only where other words of it stand in front. */
const clear = new Set(
  listed(
    `ltd, limited, inc, incorporated, llc, llp, plc, gmbh, corp, corporation, coltd, co.ltd, pte, pty, sarl, l.l.c, group, holdings, partners,
    o.o, d.o.o, j.d.o.o, s.r.o, s.r.l, s.p.a, s.à.r.l, s.a.r.l, s.a.s, b.v, n.v, e.v, e.k, k.k, g.k, bv, nv, ag, kg, ug, ohg, gbr, kgaa, ab, oy, oyj, aps, asa, kft, zrt, nyrt, lda, ltda, eurl, uab, jsc, bhd, berhad, dac, w.l.l, fze, fzco, p.l.c, pllc`,
  ),
)

/** Legal forms of more than one token. Their small letters go on with a name that would end there. */
const longForms = new Phrases(
  `sp. z o.o, sp. z. o.o, sp z o.o, sp z oo, sp. z oo, spółka z o.o, sp. k, sp. j, sp. p, s. r. o, s.r. o, spol. s r.o, d. o. o, s. p. a, s. r. l, s. a, e. v, e. k, k. k, b. v, n. v, de c.v, de r.l, s. de r.l, à r.l, a r.l, ltd. şti, a. ş`,
)

/** How many tokens a legal form takes that is written in several; 0 where none stands at `index`. */
export function longFormAt(tokens: readonly Token[], index: number): number {
  const length = longForms.lengthAt(tokens, index)
  const end = at(tokens, index + length)
  return length > 0 && end.word === '.' && !end.spaced ? length + 1 : length
}

export function isLegalForm(word: string): boolean {
  return legalForms.has(word)
}

/** Written without a full stop of their own, unlike "Ltd." */
const unstopped =
  /(?<=\s)(?:g?gmbh|mbh|ag|kg|kgaa|ug|ohg|gbr|llc|llp|plc|pllc|limited|incorporated|corporation|company|bv|nv|ab|oy|oyj|aps|asa|uab|oü|jsc|fze|berhad|group|holdings?|partners)\.$/iu

/** "Redwood Analytics GmbH." without the full stop, which is the sentence's; "Ltd." keeps its own. */
export function withoutSentenceStop(title: string): string {
  return unstopped.test(title) ? title.slice(0, -1) : title
}

/** Whether the word alone tells that a company's name ends here. */
export function isClearForm(word: string): boolean {
  return clear.has(word)
}

const final = new Set(listed('ltd, limited, inc, incorporated, llc, llp, plc, gmbh, coltd'))

/** Whether nothing but another legal form or brackets can follow: "Ltd". */
export function isFinalForm(word: string): boolean {
  return final.has(word)
}

/** What stands behind a comma and still belongs to the name: a part of the company, or what its partners do. */
const tails = new Set(
  listed(`branch, branches, division, office, department, subsidiary, headquarters, plant, factory, accountants, solicitors, architects, lawyers, attorneys, advocates, notaries, consultants, engineers,
    advisers, advisors, auditors, surveyors, designers, publishers, printers, brokers, associates, sons, daughters, brothers`),
)

/** What a part of an organisation begins with, behind a comma: "…, Institute of Botany". */
const parts = new Set(
  listed(`institute, institut, department, dept, faculty, fakultät, faculté, school, division, laboratory, college, chair, lehrstuhl, abteilung, niederlassung, zweigniederlassung, filiale,
    département, sucursal, succursale, istituto, dipartimento`),
)

export function beginsPart(word: string): boolean {
  return parts.has(word)
}

export function isTail(word: string): boolean {
  return tails.has(word)
}

const hanForms = listed(
  `有限责任公司, 股份有限公司, 有限公司, 股份公司, 集团公司, 分公司, 子公司, 集团, 公司, 事务所, 研究院, 研究所, 合作社, 工作室, 大学, 学院, 医院, 银行, 学校, 图书馆, 经营部, 商行, 厂, 中心, 市场, 超市, 酒店, 宾馆, 饭店, 餐厅, 幼儿园, 诊所, 门诊部, 服务部, 农场, 俱乐部, 委员会, 出版社, 剧院, 博物馆, 书店, 药店, 药房, 旅行社, 商店, 商会, 基金会, 协会, 合伙`,
)

/** Where a Chinese organisation's name ends in `text`, counted in characters from its start; null where none does. The last form counts. */
export function endOfHanName(text: string): number | null {
  let end: number | null = null
  for (const form of hanForms) {
    const found = text.lastIndexOf(form)
    if (found > 0 && (end === null || found + form.length > end)) end = found + form.length
  }
  return end
}

/** Whether a Chinese word ends like an organisation that may stand without any label. */
export function hasClearHanForm(text: string): boolean {
  return ['有限公司', '有限责任公司', '股份公司', '集团', '事务所', '有限合伙'].some(form => text.indexOf(form) > 1)
}
