import { type Part, partsOf } from './parts-of.js'
import { samplesOf } from './samples.js'

/** Texts repeat a part until they are this long. */
export const long = 400

/** A character that no pattern of ours takes. */
const miss = '\u0001'

/**
 * The texts that make an expression work hard: whatever it may repeat, again and again, after what it wants before that and with something at
 * the end that it can't take, so that it has to try every other way of reading it. One at a time, since few are needed of most.
 */
export function* hostileTo(source: string, flags: string): Iterable<string> {
  const whole = partsOf(source)
  const given = new Set<string>()
  for (const { before, units } of repeats(whole, flags))
    for (const unit of units.filter(one => one !== ''))
      for (const between of ['', ' ', ',']) {
        const text = before + (unit + between).repeat(Math.ceil(long / (unit.length + between.length))) + miss
        if (given.has(text)) continue
        given.add(text)
        yield text
        // Where the beginning fits, what comes after it is not come to.
        if (before === '') yield miss + text
      }
}

interface Repeat {
  readonly before: string
  readonly units: readonly string[]
}

/** Every repeat of an expression, and the whole of it: a search begins again at each place. */
function repeats(whole: Part, flags: string): readonly Repeat[] {
  const found: Repeat[] = [{ before: '', units: samplesOf(whole, flags) }]
  visit(whole, '')
  return found

  /** Returns the shortest text that this part takes up. */
  function visit(part: Part, before: string): string {
    const [shortest = ''] = samplesOf(part, flags)
    if (part.kind === 'row') part.parts.reduce((read, one) => read + visit(one, read), before)
    if (part.kind === 'choice') for (const one of part.of) visit(one, before)
    if (part.kind === 'look') visit(part.at, before)
    if (part.kind === 'repeat') {
      if (part.most > 1) found.push({ before, units: unitsOf(part.part) })
      visit(part.part, before)
    }
    return shortest
  }

  /** What a repeat takes once, and, of few, each pair. */
  function unitsOf(part: Part): readonly string[] {
    const once = samplesOf(part, flags)
    const pairs = once.length > 6 ? [] : once.flatMap(one => once.filter(other => other !== one).map(other => one + other))
    return [...once, ...pairs]
  }
}
