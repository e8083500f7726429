/** The longest time that nothing else had a turn, in ms: what one piece of work costs everybody else. */
export function watchLoop(): { stop(): Promise<number> } {
  let [last, longest] = [performance.now(), 0]
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(look, 1)
  return {
    async stop() {
      await turnOfLoop()
      look()
      clearInterval(timer)
      return longest
    },
  }
}

/** A timer and not setImmediate: the watch's own timer is due in the same turn. */
export function turnOfLoop(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 1))
}
