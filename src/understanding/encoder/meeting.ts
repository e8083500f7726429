/** How often a thread looks for the other before it sleeps: some microseconds, which a sleeper takes to wake. */
const looks = 2_000

/** Where two threads that work on the same numbers wait for each other. */
export class Meeting {
  #times: number

  /** `arrived`: a number for each of the two in memory that both reach, at first 0; `times`: how often this one has come already. */
  constructor(
    private readonly arrived: Int32Array,
    private readonly self: 0 | 1,
    times = 0,
  ) {
    this.#times = times
  }

  /** Whether the other waits at the next meeting already. */
  get isOtherWaiting(): boolean {
    return this.#left(Atomics.load(this.arrived, 1 - this.self), this.#times + 1) <= 0
  }

  /** Returns when the other has come here as often. Throws where that takes longer than `patience`, in ms: the other must have died. */
  meet(patience: number): void {
    this.#times = (this.#times + 1) | 0
    Atomics.store(this.arrived, this.self, this.#times)
    Atomics.notify(this.arrived, this.self)
    const other = 1 - this.self
    for (let look = 0; ; look++) {
      const seen = Atomics.load(this.arrived, other)
      if (this.#left(seen, this.#times) <= 0) return
      if (look >= looks && Atomics.wait(this.arrived, other, seen, patience) === 'timed-out')
        throw new Error(`The other thread of the sentence model did nothing for ${patience} ms.`)
    }
  }

  /** How many times are still missing; right when the numbers have gone once around, too. */
  #left(seen: number, wanted: number): number {
    return (wanted - seen) | 0
  }
}
