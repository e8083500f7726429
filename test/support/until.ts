/** Waits until it is so; 6,000 looks at most, half a minute of a machine that has nothing else to do. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 6_000; tries++) {
    if (await isSo()) return
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  throw new Error('it never came to that')
}
