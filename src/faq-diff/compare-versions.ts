import { isDeepStrictEqual } from 'node:util'
import { compareWords } from '../authoring/compare-words.js'
import { isLearntAlike } from '../content/model-cache.js'
import { type Changed, effects, type FaqDiff, gateOf, type Moved } from '../measures/faq-diff.js'
import { spokenLanguages } from '../message.js'
import { type Content, knowledgeIn } from '../understanding/knowledge.js'
import type { Versions } from './open-versions.js'
import { movedPhrasings, phrasingsOf, replayPhrasings } from './replay-phrasings.js'
import { replayTests } from './replay-tests.js'

/** Every consequence of what was changed since a revision. `messages`: what customers wrote, asked of both versions. */
export async function compareVersions(
  { commit, before, after, decides }: Pick<Versions, 'commit' | 'before' | 'after' | 'decides'>,
  messages: { readonly asked: number; readonly changed: readonly Changed[] },
): Promise<FaqDiff> {
  const moved: Moved[] = []
  const changed: Changed[] = []
  let [added, removed, phrasings] = [0, 0, 0]
  for (const language of spokenLanguages) {
    const [old, now] = [before.languages[language], after.languages[language]]
    const [was, is] = [phrasingsOf(old ?? { phrasings: [] }), phrasingsOf(now ?? { phrasings: [] })]
    added += [...is.keys()].filter(key => !was.has(key)).length
    removed += [...was.keys()].filter(key => !is.has(key)).length
    if (!old || !now || isDecidedAlike(old, now)) continue
    phrasings += new Set([...was.keys(), ...is.keys()]).size
    moved.push(...movedPhrasings(old, now))
    changed.push(...(await replayPhrasings(knowledgeIn(language, before.languages), knowledgeIn(language, after.languages), decides)))
  }
  const all = [...changed, ...messages.changed].sort((one, other) => effects.indexOf(one.effect) - effects.indexOf(other.effect))
  const tests = await replayTests(before, after)
  return {
    from: commit,
    words: compareWords(before.contents, after.contents),
    tests,
    moved,
    added,
    removed,
    changed: all,
    asked: { tests: after.tests.length, phrasings, messages: messages.asked },
    gate: gateOf({ tests, moved, changed: all }),
  }
}

/** Whether nothing can be answered otherwise: look-alikes are not learnt, but decide what is asked back. */
function isDecidedAlike(one: Content, other: Content): boolean {
  return isLearntAlike(one, other) && isDeepStrictEqual(saidOf(one), saidOf(other))
}

/** Without the lines that they stand on: a remark above them changes nothing. */
function saidOf({ lookAlikes }: Content) {
  return [...(lookAlikes ?? [])].map(([entry, list]) => [
    entry,
    list.map(({ words, unless, isSure }) => [words.parts, unless.map(({ parts }) => parts), isSure]),
  ])
}
