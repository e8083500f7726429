import type { Page } from 'playwright-core'

// Runs in the page, so it is text here: the tests are compiled without the browser's types.
const colorsOf = `element => {
  const channels = color => (color.match(/[\\d.]+/g) ?? []).map(Number)
  const isOpaque = color => color.startsWith('rgb') && (channels(color)[3] ?? 1) === 1
  let behind = element
  while (behind && !isOpaque(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement
  return {
    ink: channels(getComputedStyle(element).color),
    paper: behind ? channels(getComputedStyle(behind).backgroundColor) : [255, 255, 255],
  }
}`

/** The contrast of the first text that a selector finds with what is painted behind it, 1 to 21, as WCAG 2.2 defines it. */
export async function contrastOf(page: Page, selector: string): Promise<number> {
  const { ink, paper }: { ink: number[]; paper: number[] } = await page.evaluate(
    `(${colorsOf})(document.querySelector(${JSON.stringify(selector)}))`,
  )
  const [lighter, darker] = [luminance(ink), luminance(paper)].sort((one, other) => other - one) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map(channel => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
