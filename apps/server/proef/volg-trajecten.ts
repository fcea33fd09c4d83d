import { formatZtn } from '@zorgketen/values'
import type { openProefserver } from './open-proefserver.ts'
import { addNummers } from './tweede-nummer.ts'

/**
 * What lists by zorgtrajectnummer need: at a payer that judged, people with several numbers; at the practice that
 * declared there, an agreement on one of its numbers.
 */
export async function followTrajecten(
  server: Awaited<ReturnType<typeof openProefserver>>,
  betaler: string,
): Promise<void> {
  const wie = { organisatie: betaler, rol: 'beoordelaar' } as const
  const lijnen = await server.plek.opslag.read(wie, async (kast) => {
    const praktijk = (await kast.trajectboek.nummers(ALLES, { vanaf: 0, aantal: 1 })).rijen[0]?.[0]
    if (praktijk === undefined) throw new Error('nothing was judged')
    return (await kast.trajectboek.regels(praktijk.nummer, { vanaf: 0, aantal: 100 })).rijen
  })
  for (const { regel } of lijnen) {
    if (regel.soort === 'credit' || regel.zorgtraject === null) continue
    const aanbieder = await server.als('praktijk', 'administratie')
    const { status } = await aanbieder('POST', '/trajectafspraken', {
      id: null,
      verwachteVersie: 0,
      zorgtraject: formatZtn(regel.zorgtraject),
      partij: regel.verzekerde.betaler,
      tekst: 'Twaalf consulten',
      geldig: { van: '2023-01-01', tot: null },
      maximum: { soort: 'aantal', aantal: 12 },
    })
    if (status !== 200) throw new Error(`the agreement was refused: ${status}`)
    await addNummers(server.plek, betaler, regel)
    return
  }
  throw new Error('no line with a number')
}

const ALLES = { nummer: null, declarant: null, van: null, tot: null }
