/** Answers that change, to questions that may not be asked as often as one likes. */
interface Remembered<T> {
  /** The answer of just now, or one of the last `goodFor` ms. Those who ask at the same time wait for one answer. */
  ask(name: string, goodFor?: number): Promise<T>
  /** The same for what nobody depends on: null where it is not known, and half of what may be asked in this minute has been. */
  askIfSpare(name: string, goodFor: number): Promise<T> | null
  forget(): void
}

/** What was said so long ago is believed where no more may be asked; what is older by no means. In ms. */
const believedFor = 60_000

/** More names than these are asked about anew, the oldest first. */
const mostRemembered = 1_000

interface Known<T> {
  readonly at: number
  readonly answer: Promise<T>
  isOpen: boolean
}

/** Asks so many times in a minute at most, and is content with an answer of that minute beyond it. A failure is not remembered. */
export function remembered<T>(now: () => Date, mostInMinute: number, question: (name: string) => Promise<T>): Remembered<T> {
  const known = new Map<string, Known<T>>()
  let asked: readonly number[] = []

  function askAnew(name: string, time: number): Promise<T> {
    asked = [...asked, time]
    const one: Known<T> = { at: time, answer: question(name), isOpen: true }
    known.delete(name)
    known.set(name, one)
    one.answer.then(
      () => {
        one.isOpen = false
      },
      () => {
        if (known.get(name) === one) known.delete(name)
      },
    )
    const [oldest] = known.keys()
    if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest)
    return one.answer
  }

  function good(name: string, time: number, goodFor: number): Promise<T> | null {
    // What was said later than it is now was said before the clock was put back.
    asked = asked.filter(at => at <= time && time - at < believedFor)
    const found = known.get(name)
    const longest = asked.length < mostInMinute ? goodFor : Math.max(goodFor, believedFor)
    return found && (found.isOpen || (found.at <= time && time - found.at < longest)) ? found.answer : null
  }

  return {
    ask(name, goodFor = 0) {
      const time = now().getTime()
      return good(name, time, goodFor) ?? askAnew(name, time)
    },
    askIfSpare(name, goodFor) {
      const time = now().getTime()
      return good(name, time, goodFor) ?? (asked.length < mostInMinute / 2 ? askAnew(name, time) : null)
    },
    forget: () => known.clear(),
  }
}
