import { formatUitgave, importNzaTarieven } from '@zorgketen/reference'
import { dayOf } from '@zorgketen/values'
import { describe, expect, it, vi } from 'vitest'
import type { Kast } from '../opslag/opslag.ts'
import { proefgereedschap } from '../overname/proef/gereedschap.ts'
import { gereedschapVan, referentieVan } from './referentie-van.ts'

const NAAM =
  'Ambulant – kwaliteitsstatuut sectie II Gezondheidszorgpsycholoog (Wet Big artikel 3) Behandeling 45 minuten'

/** The text of a release with one tariff in 2023, as it would be kept under this number. */
function release(volgnummer: number, tarief: string): string {
  const rij = { nummer: 2, cellen: { Prestatie_code: 'CO0497', Naam: NAAM, 'Maximum-tarief': tarief } }
  const kop = {
    geldigVanaf: dayOf(2023, 1, 1),
    geldigTot: dayOf(2024, 1, 1),
    uitgave: `eigen-000${volgnummer}`,
    bekendSinds: dayOf(2023, 4, 5),
    volledig: false,
    titel: 'Proef',
    url: null,
    bestand: 'proef.csv',
  }
  const { uitgave } = importNzaTarieven([rij], kop, proefgereedschap.referentie)
  return uitgave === null ? expect.fail('nothing read') : formatUitgave(uitgave)
}

/** An organisation that accepted these tariffs for CO0497, one after the other. */
function kastMet(...tarieven: readonly string[]) {
  const inhoud = vi.fn(async (volgnummer: number) => release(volgnummer, tarieven[volgnummer - 1] ?? ''))
  const geldend = async () => tarieven.map((tarief, i) => ({ volgnummer: i + 1, afdruk: `${i} ${tarief}` }))
  return { kast: { tarieven: { geldend, inhoud } } as unknown as Kast, inhoud }
}

const tariefIn = async (kast: Kast): Promise<number | null> => {
  const { vindCode } = (await referentieVan(kast, proefgereedschap)).prestaties({ packs: ['nza'] })
  return vindCode('CO0497', dayOf(2023, 3, 1)).rij?.tariefCents ?? null
}

describe('ZPM-19 the reference data of an organisation', () => {
  it('without files of its own it is what everybody has: the very same object', async () => {
    expect(await gereedschapVan(kastMet().kast, proefgereedschap)).toBe(proefgereedschap)
    expect(await tariefIn(kastMet().kast)).toBe(12_840)
  })

  it('what was accepted later lies over what was accepted before', async () => {
    expect(await tariefIn(kastMet('130,01').kast)).toBe(13_001)
    expect(await tariefIn(kastMet('130,01', '131,02').kast)).toBe(13_102)
    expect(await tariefIn(kastMet('131,02', '130,01').kast)).toBe(13_001)
  })

  it('the same set is composed and read once, so a key stroke stays cheap', async () => {
    const { kast, inhoud } = kastMet('132,03')
    const eerst = await gereedschapVan(kast, proefgereedschap)
    expect(await gereedschapVan(kast, proefgereedschap)).toBe(eerst)
    expect(inhoud).toHaveBeenCalledTimes(1)
    expect((await gereedschapVan(kast, { ...proefgereedschap })).referentie).not.toBe(eerst.referentie)
  })

  it('of many sets the oldest is forgotten, and composed again when it is asked for', async () => {
    const { kast, inhoud } = kastMet('133,04')
    const eerst = await gereedschapVan(kast, proefgereedschap)
    for (let i = 0; i < 32; i += 1) await gereedschapVan(kastMet(`140,${10 + i}`).kast, proefgereedschap)
    expect(await gereedschapVan(kast, proefgereedschap)).not.toBe(eerst)
    expect(inhoud).toHaveBeenCalledTimes(2)
  })
})
