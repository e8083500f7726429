/** Whose turn it is in a channel that several instances post to. */
export interface Turns {
  /** How many ms until the caller's turn, 0: now. The next turn is `between` ms after it. */
  take(channel: string, between: number): Promise<number>
  /** No new turn before so many ms have gone by. */
  hold(channel: string, ms: number): Promise<void>
}
