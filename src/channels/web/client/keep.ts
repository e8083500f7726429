/** Keeps small texts across visits (local) or reloads of one tab (tab). A browser that forbids it keeps them until the page closes. */
export interface Shelf {
  get(name: string): string | null
  put(name: string, text: string): void
  remove(name: string): void
}

function shelf(storage: () => Storage): Shelf {
  const kept = new Map<string, string>()
  return {
    get(name) {
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
      } catch {
        // Forbidden or full: kept above.
      }
    },
    remove(name) {
      kept.delete(name)
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
