/** Keeps small texts across visits (local) or reloads of one tab (tab). Where it is forbidden or full, they are kept until the page closes. */
export interface Shelf {
  get(name: string): string | null
  put(name: string, text: string): void
  remove(name: string): void
}

function shelf(storage: () => Storage): Shelf {
  const kept = new Map<string, string>()
  /** What the storage did not take: of these it holds an older text, or none. */
  const refused = new Set<string>()
  return {
    get(name) {
      if (refused.has(name)) return kept.get(name) ?? null
      try {
        return storage().getItem(name)
      } catch {
        return kept.get(name) ?? null
      }
    },
    put(name, text) {
      kept.set(name, text)
      try {
        storage().setItem(name, text)
        refused.delete(name)
      } catch {
        // Forbidden or full: kept above.
        refused.add(name)
      }
    },
    remove(name) {
      kept.delete(name)
      refused.delete(name)
      try {
        storage().removeItem(name)
      } catch {
        // Forbidden: nothing was kept there.
      }
    },
  }
}

export const local = shelf(() => localStorage)
export const tab = shelf(() => sessionStorage)
