import type { SpokenLanguage } from '../message.js'
import { binsOf, type Claim, calibrationError } from './calibration-error.js'
import { type Confusion, confusionOf } from './confusion.js'
import { hardestOf } from './hardest.js'
import type { Verdict } from './judge-test.js'
import type { Judged } from './judged.js'

/** One question with what became of it. `judged`: the same for charts, by the one entry expected; null where several are. */
export interface Tried {
  readonly at: string
  readonly ask: string
  readonly language: SpokenLanguage
  readonly expected: string
  readonly became: string
  readonly verdict: Verdict
  readonly judged: Judged | null
}

/** How many questions came out how. */
export interface Counts {
  readonly asked: number
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** Lines that are shown as the hardest. */
const hardLines = 15

/** All figures of a set of questions. What `faq eval --json` prints: names are a stable interface. */
export type AuthorsReport = ReturnType<typeof reportForAuthors>

/** `source`: tests that authors wrote, or their phrasings, each while it was held out. `entries` in the order in which they are shown. */
export function reportForAuthors(source: 'tests' | 'phrasings', tried: readonly Tried[], entries: readonly string[]) {
  const inLanguage = (language: SpokenLanguage) => tried.filter(one => one.language === language)
  const charted = tried.flatMap(({ at, ask, judged }) => (judged ? [{ ...judged, id: at, text: ask }] : []))
  const bins = binsOf(charted.flatMap(claimOf), 10)
  const expected = [...new Set(tried.map(one => one.expected))].sort()
  return {
    source,
    all: countsOf(tried),
    byLanguage: { en: countsOf(inLanguage('en')), zh: countsOf(inLanguage('zh')) },
    byExpected: Object.fromEntries(
      expected.map(name => {
        const own = tried.filter(one => one.expected === name)
        return [name, { en: countsOf(own.filter(({ language }) => language === 'en')), zh: countsOf(own.filter(isChinese)) }]
      }),
    ),
    calibration: { error: calibrationError(bins), bins },
    confusion: { en: confusionIn(inLanguage('en'), entries), zh: confusionIn(inLanguage('zh'), entries) },
    hardest: hardestOf(charted, hardLines),
    failures: tried.filter(({ verdict }) => verdict !== 'right').map(({ judged, ...failure }) => failure),
  }
}

function isChinese({ language }: Tried): boolean {
  return language === 'zh'
}

function countsOf(tried: readonly Tried[]): Counts {
  const count = (verdict: Verdict) => tried.filter(one => one.verdict === verdict).length
  return { asked: tried.length, right: count('right'), wrong: count('wrong'), missed: count('missed') }
}

/** What was claimed of a question: its best candidate. Of one that nothing may answer only an entry or a form is a claim, and a wrong one. */
function claimOf({ expected, outcome }: Judged): readonly Claim[] {
  const [best] = outcome.candidates
  if (!best || (expected === null && best.entry === null)) return []
  return [{ confidence: best.confidence, right: best.entry === expected }]
}

function confusionIn(tried: readonly Tried[], entries: readonly string[]): Confusion | null {
  const judged = tried.flatMap(one => (one.judged ? [one.judged] : []))
  return judged.length > 0 ? confusionOf(judged, entries) : null
}
