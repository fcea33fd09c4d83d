import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

const MINUTEN = [45, 60, 30, 75, 90, 45, 45, 60, 15, 120, 45, 3] as const
const cijfers = (n: number, lengte: number): string => String(n).padStart(lengte, '0')

/** One contact of the big month of packages/store/proef/grote-maand.ts; `fout` names a patient whom nobody recorded. */
const contact = (n: number, fout: boolean) => ({
  soort: 'consult',
  id: `r${cijfers(n, 7)}`,
  patient: fout ? 'niemand' : `p${cijfers((n * 7) % 5000, 5)}`,
  stroom: 'ggz',
  datum: `2023-03-${cijfers(1 + (n % 31), 2)}`,
  begintijd: `${cijfers(8 + (n % 10), 2)}:00`,
  zorgsoort: n % 9 === 0 ? 'diagnostiek' : 'behandeling',
  eenheid: `e${n % 3}`,
  zorgverlener: `z${n % 100}`,
  geplandeMinuten: null,
  directeMinuten: MINUTEN[n % MINUTEN.length],
  indirecteMinuten: null,
})

/** Writes so many registrations as NDJSON, of which one is wrong. Gives the row of that one. */
export async function makeBestand(pad: string, rijen: number): Promise<number> {
  const mis = Math.floor(rijen * 0.6)
  const uit = createWriteStream(pad)
  for (let n = 0; n < rijen; n += 1) {
    if (!uit.write(`${JSON.stringify(contact(n, n === mis))}\n`)) await once(uit, 'drain')
  }
  uit.end()
  await once(uit, 'finish')
  return mis + 1
}
