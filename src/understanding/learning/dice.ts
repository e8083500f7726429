/** Numbers from 0 up to 1 that look drawn and are the same every time (G. Marsaglia, "Xorshift RNGs", 2003; 32 bits). */
export function dice(): () => number {
  let state = 2_463_534_242
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** In place, every order as likely (R. A. Fisher and F. Yates; D. E. Knuth, "The Art of Computer Programming", 3.4.2, algorithm P). */
export function shuffle(order: Int32Array, draw: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1))
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
}
