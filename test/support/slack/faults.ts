import type { Json } from './world.js'

/**
 * What goes wrong with a call. `lost`: it took effect and the connection broke before the answer; `hang`: neither effect nor answer
 * until the caller gives up; `slow`: the effect and the answer, late.
 */
export type Fault =
  | { readonly kind: 'rate-limited'; readonly retryAfter: number }
  | { readonly kind: 'status'; readonly status: number; readonly effect?: boolean }
  | { readonly kind: 'error'; readonly error: string; readonly more?: Json }
  | { readonly kind: 'lost' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'slow'; readonly ms: number }

export interface FaultOptions {
  /** How many calls it strikes; 1 unless said. */
  readonly times?: number
  /** Which calls it strikes, by their arguments. */
  readonly when?: (given: Readonly<Record<string, string>>) => boolean
}

export interface Faults {
  add(method: string, fault: Fault, options?: FaultOptions): void
  /** The fault that strikes this call, if one does. */
  take(method: string, given: Readonly<Record<string, string>>): Fault | null
  clear(): void
}

export function createFaults(): Faults {
  const waiting: { method: string; fault: Fault; left: number; when: (given: Readonly<Record<string, string>>) => boolean }[] = []
  return {
    add(method, fault, { times = 1, when = () => true } = {}) {
      waiting.push({ method, fault, left: times, when })
    },
    take(method, given) {
      const found = waiting.find(each => each.method === method && each.left > 0 && each.when(given))
      if (!found) return null
      found.left--
      return found.fault
    },
    clear() {
      waiting.length = 0
    },
  }
}
