import {
  askDienst,
  deliverVerzoek,
  foundAanbieder,
  readDiensten,
  stamgegevens,
  type Werkplek,
} from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { stamgegevens as klein } from '@zorgketen/usecases/proef'
import { beforeAll, expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { agb, dag, GEDULD, organisatie } from '../proef/opslagproef.ts'
import { proefwerkplek } from '../proef/proefwerkplek.ts'

const als = (wie: string): Actor => ({ organisatie: wie, rol: 'beheerder', gebruiker: 'tester', doel: 'proef' })
const VRAAG = {
  patient: 'p-ggz',
  uitvoerder: { agb: agb('94000091'), naam: 'De onderaannemer' },
  stroom: 'ggz',
  wat: 'Vaktherapie',
  geldig: { van: dag('2023-03-01'), tot: null },
  tarief: null,
} as const

opMotoren('een verzoek dat onderweg wordt onderbroken', (motor) => {
  let plek: Werkplek
  beforeAll(async () => {
    plek = proefwerkplek(await motor.open(), () => '2023-04-05T10:00:00.000Z')
    for (const [wie, code] of [
      ['vrager', '94000001'],
      ['doener', '94000091'],
    ] as const) {
      const stam = stamgegevens.parse({ ...klein, declarant: { agb: code, soort: '2' } })
      await foundAanbieder(plek, als(wie), { ...organisatie(wie), agb: [agb(code)] }, { stam, registraties: [] })
    }
  }, GEDULD)

  /** The same place, of which the n-th transaction of an organisation never happens. */
  const breekt = (wie: string, bij: number): Werkplek => {
    let n = 0
    const { opslag } = plek
    return {
      ...plek,
      opslag: {
        ...opslag,
        transact: async (van, doe) => {
          if (van.organisatie === wie) n += 1
          if (van.organisatie === wie && n === bij) throw new Error('stroom weg')
          return opslag.transact(van, doe)
        },
      },
    }
  }
  const stand = async () => {
    const { gevraagd } = await readDiensten(plek, als('vrager'))
    const { ontvangen } = await readDiensten(plek, als('doener'))
    return [gevraagd.map(({ document }) => document.bezorgd), ontvangen.length]
  }

  it.each([
    ['after it was kept and before it was laid there', breekt.bind(null, 'doener', 1), 0],
    ['after it was laid there and before that was noted', breekt.bind(null, 'vrager', 2), 1],
  ] as const)('ZTN-14: stopped %s, sending it again loses nothing and doubles nothing', async (_, kapot, daar) => {
    const [voor, bijDoener] = (await stand()) as [boolean[], number]
    await expect(askDienst(kapot(), als('vrager'), VRAAG)).rejects.toThrow('stroom weg')
    const tussen = (await stand()) as [boolean[], number]
    expect(tussen[0].filter((bezorgd) => !bezorgd)).toHaveLength(1)
    expect(tussen[1]).toBe(bijDoener + daar)
    const { gevraagd } = await readDiensten(plek, als('vrager'))
    const id = gevraagd.find(({ document }) => !document.bezorgd)?.document.id ?? ''
    expect(await deliverVerzoek(plek, als('vrager'), id)).toMatchObject({ bezorgd: true })
    expect(await stand()).toEqual([[...voor, true], bijDoener + 1])
  })
})
