/** Tells of trouble once for as long as it lasts: what is tried again every second would fill the log with it. */
export interface OnceASpell {
  failed(error: unknown): void
  passed(): void
}

export function onceASpell(tell: (error: unknown) => void): OnceASpell {
  let isTold = false
  return {
    failed(error) {
      if (!isTold) tell(error)
      isTold = true
    },
    passed() {
      isTold = false
    },
  }
}
