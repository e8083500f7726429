/** What an instance tells the others: lines of a conversation that are new or were changed, by their numbers. */
export interface SavedLines {
  readonly conversation: string
  readonly lines: readonly number[]
}

/** Tells the other instances of what this one saved, and hears of what they did. Nothing is kept, and now and then news are lost. */
export interface News {
  tell(saved: SavedLines): void
  /** Calls `hear` with what others tell, and `missed` where some of it may have been lost. One listener. */
  listen(listener: { readonly hear: (saved: SavedLines) => void; readonly missed: () => void }): void
  /** Tells the others that more is due than this instance can take at once. */
  tellDue(): void
  /** Calls `look` where another tells that. One listener. */
  listenForDue(look: () => void): void
  /** The versions of those conversations that are stored. */
  versions(conversations: readonly string[]): Promise<ReadonlyMap<string, number>>
}
