import { expect } from 'vitest'
import type { Reis } from './reis.ts'

const STANDEN = [
  { naam: 'licht', colorScheme: 'light', width: 1440, height: 900 },
  { naam: 'donker', colorScheme: 'dark', width: 1440, height: 900 },
  { naam: 'telefoon', colorScheme: 'light', width: 375, height: 812 },
] as const

/** Resolves when nothing fades or moves any more, but for what turns for ever: halfway a colour is none of ours. */
const STIL = `(async () => {
  const beeld = () => new Promise((verder) => requestAnimationFrame(verder))
  const bezig = () => document.getAnimations().filter((een) => een.effect.getComputedTiming().iterations !== Infinity)
  await beeld()
  do await Promise.all([beeld(), ...bezig().map((een) => een.finished.catch(() => null))])
  while (bezig().length > 0)
})()`

/** How much wider than its place the page, or what scrolls inside it, is; what is outside a layer of its own counts. */
const TE_BREED = `Math.max(...[document.documentElement, document.querySelector('main')]
  .filter((vlak) => vlak !== null).map((vlak) => vlak.scrollWidth - vlak.clientWidth))`

/**
 * Looks at the page as it stands in light, in dark and on a phone: axe finds nothing and nothing scrolls sideways. The
 * page is not loaded again for it. Ends as it began.
 */
export async function inElkeStand({ page, rust, zonderDrempels }: Reis): Promise<void> {
  for (const { naam, colorScheme, width, height } of STANDEN) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height })
    if (naam !== 'donker') await rust()
    await page.evaluate(STIL)
    expect(await page.evaluate<number>(TE_BREED), `${naam}: de pagina is breder dan het scherm`).toBeLessThanOrEqual(0)
    await zonderDrempels()
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null })
  await page.setViewportSize(STANDEN[0])
}
