import { join } from 'node:path'
import { projectRoot } from '../../../src/config.js'
import { readEnglishWords } from '../../../src/content/english-words.js'
import { type Outcome, outcomeOf } from '../../../src/measures/outcome.js'
import { classifyOne } from '../../../src/understanding/classify-one.js'
import { Encoder, type Encodes } from '../../../src/understanding/encoder/encoder.js'
import type { Encoding } from '../../../src/understanding/encoder/transformer.js'
import { cached } from '../../../src/understanding/encoder/vector-cache.js'
import type { Content } from '../../../src/understanding/knowledge.js'
import { learn } from '../../../src/understanding/model/learn.js'
import { Model } from '../../../src/understanding/model/model.js'
import { createReader, encoded } from '../../../src/understanding/reader.js'
import { createSpelling } from '../../../src/understanding/text/spelling.js'
import { countsOf } from '../../../src/understanding/text/word-counts.js'
import { scoreScope } from '../../eval/measures/score-scope.js'
import { scoreOutOfScope, scoreSingle } from '../../eval/measures/scores.js'
import type { Messages } from '../../eval/read-messages.js'
import { inTemporaryFolder } from '../../support/temporary-folder.js'
import type { Subject, Variant } from './variant.js'

/** Shares are 0 to 1. `near`, `outOfScope`: of messages that nothing may answer, what was answered. */
export interface VariantFigures {
  readonly lines: number
  readonly top1: number
  readonly right: number
  readonly wrong: number
  readonly near: number
  readonly outOfScope: number
  readonly auroc: number
}

export interface SubjectRow {
  readonly name: string
  readonly learner: 'kernel' | 'linear'
  readonly figures: VariantFigures
}

type Heard = Pick<Messages, 'faq' | 'oos'>

/** Where the product keeps the vectors of its lines. */
const cacheFolder = join(projectRoot, 'node_modules', '.cache', 'counterfoil')

/** Trains every variant and has it hear the messages as `classify` does: up to a minute each. */
export async function measureVariants(
  content: Content,
  subjects: readonly Subject[],
  messages: Heard,
  tell: (line: string) => void,
): Promise<readonly SubjectRow[]> {
  const encoder = await Encoder.start()
  try {
    return await inTemporaryFolder(async folder => {
      const encodings = await encodeLines(content, encoder)
      const heard = await cached(lent(encoder), join(folder, 'vectors.bin'))
      const known = await readEnglishWords(cacheFolder)
      const rows: SubjectRow[] = []
      for (const [at, { name, variants }] of subjects.entries()) {
        tell(`${at + 1} of ${subjects.length}: ${name} …`)
        const measured = []
        for (const variant of variants) measured.push(await measure(variant, messages, { encodings, encoder: heard, known }))
        rows.push({ name, learner: measured[0]?.learner ?? 'linear', figures: meanOf(measured.map(({ figures }) => figures)) })
      }
      await heard.stop()
      return rows
    })
  } finally {
    await encoder.stop()
  }
}

interface Evidence {
  readonly encodings: ReadonlyMap<string, Encoding>
  readonly encoder: Encodes
  readonly known: Pick<ReadonlySet<string>, 'has'>
}

async function measure(variant: Variant, { faq, oos }: Heard, { encodings, encoder, known }: Evidence) {
  const { content } = variant
  const texts = content.phrasings.map(({ text }) => text)
  const left = (encoding: Encoding | undefined) => (encoding ? leftOf(encoding, variant) : null)
  const learnt = learn(
    variant.content,
    texts.map(text => ({ text, encoding: left(encodings.get(text)) })),
    variant.views,
  )
  const seen: Encodes = { ...lent(encoder), encode: async some => (await encoder.encode(some)).flatMap(one => left(one) ?? []) }
  const respell = variant.mends ? createSpelling(countsOf(texts), known) : (text: string) => text
  const reader = createReader(seen, respell, error => {
    throw error
  })
  const knowledge = { ...content, model: new Model(content, learnt), reader }
  const hear = async (lines: readonly { readonly text: string }[]) => {
    const outcomes: Outcome[] = []
    for (const { text } of lines) outcomes.push(outcomeOf(await classifyOne(text, null, { en: knowledge, zh: null }), content.intents))
    return outcomes
  }
  return { learner: learnt.main.model.kind, figures: figuresOf(texts.length, { faq, oos }, await hear(faq), await hear(oos)) }
}

/** Of an encoding what the variant sees; null where that is nothing. A view that is left out has no numbers. */
export function leftOf({ final, below }: Encoding, { encoder }: Pick<Variant, 'encoder'>): Encoding | null {
  if (!encoder.final && !encoder.below) return null
  const none = new Float32Array()
  return { final: encoder.final ? final : none, below: encoder.below ? below : none }
}

export function figuresOf(lines: number, { faq, oos }: Heard, known: readonly Outcome[], unknown: readonly Outcome[]): VariantFigures {
  const { right, wrong } = scoreSingle(faq, known)
  const { answered, byKind } = scoreOutOfScope(oos, unknown)
  const { top1, auroc } = scoreScope([
    ...faq.map(({ expect }, at) => ({ expected: expect[0], kind: null, outcome: known[at] as Outcome })),
    ...oos.map(({ kind }, at) => ({ expected: null, kind, outcome: unknown[at] as Outcome })),
  ])
  return { lines, top1, right, wrong, near: byKind.near ?? Number.NaN, outOfScope: answered, auroc }
}

export function meanOf(figures: readonly VariantFigures[]): VariantFigures {
  const mean = (of: (one: VariantFigures) => number) => figures.reduce((sum, one) => sum + of(one), 0) / figures.length
  return {
    lines: Math.round(mean(one => one.lines)),
    top1: mean(one => one.top1),
    right: mean(one => one.right),
    wrong: mean(one => one.wrong),
    near: mean(one => one.near),
    outOfScope: mean(one => one.outOfScope),
    auroc: mean(one => one.auroc),
  }
}

async function encodeLines(content: Content, encoder: Encodes): Promise<ReadonlyMap<string, Encoding>> {
  const texts = content.phrasings.map(({ text }) => text)
  const cache = await cached(lent(encoder), join(cacheFolder, 'vectors.bin'))
  const encodings = await cache.encode(texts.map(encoded)).finally(() => cache.stop())
  return new Map(texts.map((text, at) => [text, encodings[at] as Encoding]))
}

/** An encoder that whoever stops it leaves running. */
function lent(encoder: Encodes): Encodes {
  return { encode: texts => encoder.encode(texts), stop: async () => {} }
}
