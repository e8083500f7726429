import { readFileSync } from 'node:fs'

const kibibytes = 1_024
const mebibytes = 2 ** 20

/** What this process holds in memory now, and the most it ever held, in MiB. */
export function memory(): { readonly now: number; readonly most: number } {
  return { now: process.memoryUsage().rss / mebibytes, most: most() }
}

/**
 * Linux keeps the mark of the process itself in /proc. The one of getrusage, which is all there is elsewhere, may begin with what the
 * parent held when it forked.
 */
function most(): number {
  try {
    const [, mark] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (mark !== undefined) return Number(mark) / kibibytes
  } catch {
    // No /proc here.
  }
  return process.resourceUsage().maxRSS / kibibytes
}
