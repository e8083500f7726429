import { z } from 'zod'

/** Keys as `name:key`, of `least` characters at least. A key tells who is calling, so two names can't have the same one. */
export const namedKeys = (least: number) =>
  z.string().transform((text, context) => {
    const nameOf = new Map<string, string>()
    const parts = text.split(',').filter(part => part.trim() !== '')
    return parts.map(part => {
      const [, name, key] = /^\s*([a-z][a-z0-9-]{0,40}):(\S{1,200})\s*$/.exec(part) ?? []
      if (name === undefined || key === undefined || key.length < least) {
        context.addIssue(`Write it as name:key, several with commas; names of small letters, keys of ${least} characters at least`)
        return z.NEVER
      }
      const other = nameOf.get(key)
      if (other !== undefined) {
        context.addIssue(`The same key stands for ${other} and for ${name}. Draw one of its own for each`)
        return z.NEVER
      }
      nameOf.set(key, name)
      return { name, key }
    })
  })
