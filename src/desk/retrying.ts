import { DeskError } from '../errors.js'

/** Saves that lose a race are tried again from the newest state so often. */
const mostTries = 10

/** The first tries are made at once; from then on, instances that race each other wait for another time each, in ms. */
const [triesAtOnce, longestWaitMs] = [3, 100]

/** Once more from the newest state where another process saved in between, or where a drawn reference was taken. */
export async function retrying<T>(attempt: () => Promise<T>, random: () => number = Math.random): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      const isRace = error instanceof DeskError && (error.code === 'STALE_CONVERSATION' || error.code === 'REFERENCE_TAKEN')
      if (!isRace || tries >= mostTries) throw error
    }
    if (tries >= triesAtOnce) await new Promise(resolve => setTimeout(resolve, random() * longestWaitMs))
  }
}
