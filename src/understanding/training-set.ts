import { type Classes, classesOf } from './classes.js'
import type { Example } from './classifier.js'
import { type Content, commands, type Phrasing } from './knowledge.js'

/** The lines that both classifiers learn from, in the order that the weights of a Learnt belong to. */
export interface TrainingSet {
  readonly classes: Classes
  readonly lines: readonly Example[]
  /** From this line on, lines are held out for calibration. */
  readonly heldFrom: number
  /** Commands, and of all else one line in four as the last class, "no command". */
  readonly commandLines: readonly Example[]
}

/** Of the topics that can't be answered, one in so many is held out to learn what unknown topics look like. */
const heldTopics = 4

/**
 * Lines that are held out stand last, since only what stands last is cheap to hold out (ridge.ts): all that can be answered or
 * filed, and every fourth of the other topics.
 */
export function trainingSet(content: Content): TrainingSet {
  const classes = classesOf(content)
  const labels = new Map(classes.meanings.map((meaning, label) => [JSON.stringify(meaning), label]))
  const others = [...new Set(classes.subjects)].filter(subject => !classes.covered.has(subject)).sort()
  const held = new Set([...classes.covered, ...others.filter((_, at) => at % heldTopics === 0)])
  const lines = content.phrasings.flatMap(({ text, meaning }) => {
    const label = labels.get(JSON.stringify(meaning))
    return label === undefined ? [] : [{ text, label }]
  })
  const isHeld = ({ label }: Example) => held.has(classes.subjects[label] ?? '')
  const first = lines.filter(line => !isHeld(line))
  return { classes, lines: [...first, ...lines.filter(isHeld)], heldFrom: first.length, commandLines: commandLines(content.phrasings) }
}

function commandLines(phrasings: readonly Phrasing[]): readonly Example[] {
  let others = 0
  return phrasings.flatMap(({ text, meaning }) => {
    if (meaning.kind === 'command') return [{ text, label: commands.indexOf(meaning.id) }]
    return others++ % 4 === 0 ? [{ text, label: commands.length }] : []
  })
}
