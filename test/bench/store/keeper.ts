/** Whatever keeps conversations, as its documentation says to. One is measured at a time, in a process of its own. */
export interface Keeper {
  readonly name: string
  /** Whether a save is on the disk when it is answered. */
  readonly isDurable: boolean
  /** Keeps this many conversations (see fill-folder.ts) at `place`, by whatever way is quickest. */
  fill(place: string, count: number): Promise<void>
  open(place: string): Promise<Open>
  /** Lets go of what `fill` has started. */
  end?(): Promise<void>
}

export interface Open {
  /** One turn: reads the n-th conversation and saves it with one version more. */
  turn(n: number): Promise<void>
  stop(): Promise<void>
}
