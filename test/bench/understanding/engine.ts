/** One message and the label that it has, or is given. */
export interface Line {
  readonly text: string
  readonly label: string
}

/** The label that an engine finds likeliest, and how sure it is, on a scale of its own; null where it knows nothing in the message. */
export interface Prediction {
  readonly label: string | null
  readonly confidence: number
}

/** Whatever learns labels from lines, wired as its documentation says and with its defaults. */
export interface Engine {
  readonly name: string
  /** `refusals`: the labels among them that are no answer; whoever finds one has refused the message. */
  train(lines: readonly Line[], refusals: ReadonlySet<string>): Promise<Trained>
}

export interface Trained {
  predict(text: string): Promise<Prediction>
  stop(): Promise<void>
}

/** For engines that hold nothing that must be let go. */
export async function nothingToStop(): Promise<void> {}
