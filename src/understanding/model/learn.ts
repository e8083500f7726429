import { type Content, commands } from '../knowledge.js'
import { calibrate, type Judged } from '../learning/calibration.js'
import { type CountedWords, countsOf } from '../text/word-counts.js'
import { learnAgreement, type ReadBackSentences } from './agreement.js'
import { bestCommand } from './best-command.js'
import { featuresOf, rank } from './classes.js'
import { type Example, learnClassifier } from './classifier.js'
import type { Sentence } from './features.js'
import type { JoinedLine } from './joined-lines.js'
import type { View } from './lexical.js'
import type { Learnt } from './model.js'
import { heldGroups, type TrainingSet, trainingSet } from './training-set.js'
import { commandViews, viewsOf } from './views.js'

/** A line of an unknown topic counts a quarter: most customers ask what is known. */
const weightOfUnknown = 0.25

/** All lines that are learnt from, as learn() takes them: the phrasings, then the answers to a read-back. */
export function linesOf({ phrasings, readBack }: Content): readonly string[] {
  return [...phrasings.map(({ text }) => text), ...(readBack?.agrees ?? []), ...(readBack?.other ?? [])]
}

/** Trains the three classifiers, of meanings, of commands and of answers to a read-back, and calibrates the first two. Seconds of work, the same result bit for bit for the same content and encodings. `sentences`: what was read of linesOf(content), in this order. */
export function learn(content: Content, sentences: readonly Sentence[], views: readonly View[] = viewsOf(content)): Learnt {
  const set = trainingSet(content, sentences.slice(0, content.phrasings.length))
  const main = learnClassifier(views, [...set.lines, ...set.joined], set.classes.meanings.length)
  const judged = judge(set, main.without)
  const isCovered = ({ best }: { best: string }) => set.classes.covered.has(best)
  const command = learnClassifier(commandViews, set.commandLines, commands.length + 1)
  return {
    main: main.learnt,
    command: command.learnt,
    agreement: learnAgreement(answersOf(content, sentences)),
    words: wordsOf(content),
    calibrations: {
      covered: calibrate(judged.filter(isCovered)),
      other: calibrate(judged.filter(one => !isCovered(one))),
      command: calibrate(judgeCommands(set.commandLines, command.without)),
    },
  }
}

/** A typo in Chinese is another word, not a word that nobody has. */
function wordsOf({ language, phrasings }: Content): CountedWords | null {
  return language === 'en' ? countsOf(phrasings.map(({ text }) => text)).counted : null
}

function answersOf({ phrasings, readBack }: Content, sentences: readonly Sentence[]): ReadBackSentences | null {
  if (!readBack) return null
  const answers = sentences.slice(phrasings.length)
  return { agrees: answers.slice(0, readBack.agrees.length), other: answers.slice(readBack.agrees.length) }
}

type Without = (group: readonly number[]) => readonly Float32Array[]

/** What was made of each line while it, or its whole subject, was held out. Of a subject held out whole whatever was found is wrong. */
function judge({ lines, joined, classes }: TrainingSet, without: Without): readonly (Judged & { best: string })[] {
  const { groups, whole } = heldGroups(lines, classes)
  return groups.flatMap(group =>
    without([...group, ...withParts(joined, group, lines.length)])
      .slice(0, group.length)
      .map((scores, at) => {
        const subject = classes.subjects[lines[group[at] ?? 0]?.labels[0] ?? 0] ?? ''
        const ranked = rank(scores, classes)
        const best = ranked[0]?.subject ?? ''
        const known = !whole.has(subject)
        return { features: featuresOf(ranked, classes.covered), right: best === subject, weight: known ? 1 : weightOfUnknown, best }
      }),
  )
}

/** The numbers of the pairs that say what some lines say; pairs are counted from `first`. */
export function withParts(joined: readonly JoinedLine[], lines: readonly number[], first: number): readonly number[] {
  const held = new Set(lines)
  return [...joined.keys()].filter(pair => joined[pair]?.parts.some(part => held.has(part))).map(pair => first + pair)
}

function judgeCommands(lines: readonly Example[], without: Without): readonly Judged[] {
  const groups = [0, 1, 2, 3, 4].map(fold => [...lines.keys()].filter(line => line % 5 === fold)).filter(({ length }) => length > 0)
  return groups.flatMap(group =>
    without(group).flatMap((scores, at) => {
      const { label, features } = bestCommand(scores)
      const right = label === lines[group[at] ?? 0]?.labels[0]
      return label < commands.length ? [{ features, right, weight: 1 }] : []
    }),
  )
}
