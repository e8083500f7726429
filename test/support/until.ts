/** Waits until it is so, for five seconds at most. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1_000; tries++) {
    if (await isSo()) return
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  throw new Error('it never came to that')
}
