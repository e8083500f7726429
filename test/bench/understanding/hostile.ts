import { longestMessage } from '../../../src/message.js'

/** A message as long as may be sent, different for each `seed`, so that no cache can know it. */
type Writer = (seed: number) => string

/** What somebody would send who wants the service to stand still, by what it is. */
export const hostileTexts: Readonly<Record<string, Writer>> = {
  'one long word': seed => fill(() => 'abcdefghij'.charAt(seed)),
  punctuation: seed => fill(drawing(seed, [...'?!.,;:()-"\'…¿/ '])),
  'many short questions': seed =>
    fill(drawing(seed, ['Is it free? ', 'How long? ', 'Who pays? ', 'Can I? ', 'And the copy? ', 'Why grey? '])),
  'random letters': seed => fill(drawing(seed, [...'abcdefghijklmnopqrstuvwxyz     '])),
  'a letter and a comma': seed => fill(drawing(seed, ['a,', 'b,', 'c, '])),
  'one Han': seed => fill(() => '票款账户开'.charAt(seed % 5)),
  Han: seed => fill(drawing(seed, [...'发票我要开寄邮费抬头丢了怎么办多久能到账单按钮灰色，。？'])),
}

function fill(next: () => string): string {
  let text = ''
  while (text.length < longestMessage) text += next()
  return text.slice(0, longestMessage)
}

/** Draws from `from`, the same for the same seed (the minimal standard of Park and Miller, 1988). */
function drawing(seed: number, from: readonly string[]): () => string {
  let state = seed + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return from[state % from.length] ?? ''
  }
}
