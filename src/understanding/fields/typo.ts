/** The shortest word in which a slip of the finger is forgiven: in shorter ones it makes another word. */
const shortest = 5

/** Words that are one letter from a label and are meant. */
const ownWords = new Set(['paper', 'papers', 'clause', 'pause', 'tiles', 'logic', 'invoke', 'purchases', 'purchased', 'purchase'])

/**
 * Whether `typed` is `meant` with one slip: a letter left out, added, changed, or two swapped (optimal string alignment distance 1).
 * The first letter must be right, and a letter added at the end makes another form of the word ("accounts", "caused"), not a slip.
 */
export function isSlipOf(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] || meant.length < shortest || typed.length < shortest || Math.abs(typed.length - meant.length) > 1) return false
  if (ownWords.has(typed)) return false
  let start = 0
  while (start < typed.length && start < meant.length && typed[start] === meant[start]) start++
  const [restTyped, restMeant] = [typed.slice(start), meant.slice(start)]
  if (restMeant === '') return false
  if (restTyped.length > restMeant.length) return restTyped.slice(1) === restMeant
  if (restTyped.length < restMeant.length) return restTyped === restMeant.slice(1)
  const swapped = restTyped[0] === restMeant[1] && restTyped[1] === restMeant[0] && restTyped.slice(2) === restMeant.slice(2)
  return restTyped !== restMeant && (restTyped.slice(1) === restMeant.slice(1) || swapped)
}
