/** Returns when the work is done, or after so many ms. Rejects as the work does. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise(resolve => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([work, patience]).finally(() => clearTimeout(timer))
}
