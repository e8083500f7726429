import { withoutAssent } from './fields/without-assent.js'
import type { Asked, Heard } from './heard.js'

/**
 * What was heard in an answer, given how any text is heard. "Ok whatever. account maple-ops" is heard once more without what stands in front, which is
 * no part of the value that was asked for; it counts where it gives one. "算了，不用了" calls off with its first words.
 */
export async function hearAnswer(text: string, { field }: Asked, hear: (text: string) => Promise<Heard>): Promise<Heard> {
  const heard = await hear(text)
  const answer = field === null || heard.command === 'cancel' ? text : withoutAssent(text)
  if (field === null || answer === text) return heard
  const bare = await hear(answer)
  return bare.fields[field] === undefined || bare.command === 'cancel' ? heard : { ...bare, language: heard.language }
}
