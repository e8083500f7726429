/** The whole number after an option such as `--rounds`, or `usual`. Throws where something else stands there. */
export function numberAfter(words: readonly string[], option: string, usual: number): number {
  const at = words.indexOf(option)
  if (at < 0) return usual
  const given = Number(words[at + 1])
  if (Number.isInteger(given) && given >= 0) return given
  throw new Error(`${option} takes a whole number.`)
}

/** The seed that was asked for, or one of this moment. It is printed, so that a run can be had again. */
export function seedOf(words: readonly string[]): number {
  return numberAfter(words, '--seed', Date.now() % 1_000_000_000)
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** The first word of a report. */
export function passOrFail(isGood: boolean): string {
  return isGood ? 'PASS' : 'FAIL'
}
