const further = /#(\d+)$/

/**
 * The key of the request behind the one with this key, for one more of several invoices. It counts up, whatever is added to those that
 * wait or left out of them: a key that comes again would be taken for one that is filed.
 */
export function keyOfNext(key: string): string {
  return `${keyWithout(key)}#${Number(further.exec(key)?.[1] ?? 0) + 1}`
}

/** The key of the first of them, which names the message. */
export function keyWithout(key: string): string {
  return key.replace(further, '')
}
