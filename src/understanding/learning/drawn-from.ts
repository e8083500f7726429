/**
 * A number from 0 up to 1 that looks drawn and depends on the text alone, so that what is drawn for one line stays as it is when another
 * line comes or goes. FNV-1a of its UTF-16 units (G. Fowler, L. C. Noll, K.-P. Vo; draft-eastlake-fnv), its bits then mixed by the
 * finaliser of MurmurHash3 (A. Appleby), without which like texts would lie side by side.
 */
export function drawnFrom(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
