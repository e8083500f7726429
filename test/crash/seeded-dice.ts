/** Numbers from 0 up to 1 that look drawn and are the same for the same seed (G. Marsaglia, "Xorshift RNGs", 2003; 32 bits). */
export function seededDice(seed: number): () => number {
  let state = seed >>> 0 || 1
  const roll = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  // Small seeds begin with small numbers.
  for (let n = 0; n < 8; n++) roll()
  return roll
}
