import { type Content, commands, type Meaning } from '../knowledge.js'
import { drawnFrom } from '../learning/drawn-from.js'
import { type Classes, classesOf } from './classes.js'
import { type Example, mostKernelLines } from './classifier.js'
import type { Sentence } from './features.js'
import { type JoinedLine, joinLines } from './joined-lines.js'

/** The lines that both classifiers learn from. */
export interface TrainingSet {
  readonly classes: Classes
  readonly lines: readonly Example[]
  /** Pairs of them, learnt from after them. */
  readonly joined: readonly JoinedLine[]
  /** Commands, and as the last class, "no command", all small talk, which is as short as they are, and of all else one line in four. */
  readonly commandLines: readonly Example[]
}

/** `sentences`: the content's phrasings as the reader has read them, in their order. */
export function trainingSet(content: Content, sentences: readonly Sentence[]): TrainingSet {
  const classes = classesOf(content)
  const labels = new Map(classes.meanings.map((meaning, label) => [JSON.stringify(meaning), label]))
  const lines: Example[] = []
  const commandLines: Example[] = []
  for (const [at, { meaning }] of content.phrasings.entries()) {
    const sentence = sentences[at]
    if (!sentence) continue
    // Commands are a few words each: the words alone tell them apart.
    if (meaning.kind === 'command') commandLines.push({ text: sentence.text, encoding: null, labels: [commands.indexOf(meaning.id)] })
    else if (isSmallTalk(meaning, content) || drawnFrom(sentence.text) < 1 / 4)
      commandLines.push({ text: sentence.text, encoding: null, labels: [commands.length] })
    const label = labels.get(JSON.stringify(meaning))
    if (label !== undefined) lines.push({ ...sentence, labels: [label] })
  }
  // Of few lines pairs would be the greater part, and teach more of pairs than of questions.
  const joined = lines.length > mostKernelLines ? joinLines(lines, classes, content.language) : []
  return { classes, lines, joined, commandLines }
}

function isSmallTalk({ kind, id }: Meaning, { intents }: Content): boolean {
  return kind === 'intent' && intents.get(id)?.kind === 'smalltalk'
}

/** So many groups of lines are held out in turn. */
const folds = 5

/**
 * Groups of lines to hold out, and the subjects that are held out whole: every second one that can't be answered, as if nobody had
 * written about it yet. All other subjects give a fifth of their lines to each group.
 */
export function heldGroups(
  lines: readonly Example[],
  { subjects, covered }: Classes,
): { groups: readonly (readonly number[])[]; whole: ReadonlySet<string> } {
  const others = [...new Set(subjects)].filter(subject => !covered.has(subject)).sort()
  const whole = new Map(others.filter((_, at) => at % 2 === 0).map((subject, at) => [subject, at % folds]))
  const groups: number[][] = Array.from({ length: folds }, () => [])
  const met = new Map<string, number>()
  for (const [line, { labels }] of lines.entries()) {
    const subject = subjects[labels[0] ?? 0] ?? ''
    const count = met.get(subject) ?? 0
    met.set(subject, count + 1)
    groups[whole.get(subject) ?? count % folds]?.push(line)
  }
  return { groups: groups.filter(({ length }) => length > 0), whole: new Set(whole.keys()) }
}
