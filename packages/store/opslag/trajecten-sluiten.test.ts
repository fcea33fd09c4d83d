import { closeUnused, foundAanbieder, registratie, registreer, stamgegevens, type Werkplek } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { registratie as contact, stamgegevens as klein } from '@zorgketen/usecases/proef'
import { beforeAll, expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { GEDULD, organisatie } from '../proef/opslagproef.ts'
import { proefwerkplek } from '../proef/proefwerkplek.ts'

const [patient] = klein.patienten
const [traject] = klein.zorgtrajecten
const ztn = (n: number): string => `3f2504e0-4f89-41d3-9a0c-0305e82c33${String(n).padStart(2, '0')}`
/** The patient of a number, with the days of its care. */
const WIE = {
  stil: { nummers: [{ n: 1 }], zorg: ['2023-01-10', '2023-03-14'] },
  loopt: { nummers: [{ n: 2 }], zorg: ['2023-03-15'] },
  ongebruikt: { nummers: [{ n: 3 }], zorg: [] },
  afgesloten: { nummers: [{ n: 4, gesloten: '2023-03-20' }], zorg: ['2023-03-01'] },
  // The care was on the number before this one: the open number never had any.
  opvolger: { nummers: [{ n: 5, gesloten: '2023-02-28' }, { n: 6 }], zorg: ['2023-02-01'] },
} as const
const nummers = Object.entries(WIE).flatMap(([id, { nummers: eigen }]) =>
  eigen.map((een) => ({
    ...traject,
    nummer: ztn(een.n),
    patient: id,
    gesloten: 'gesloten' in een ? een.gesloten : null,
  })),
)
const stam = stamgegevens.parse({
  ...klein,
  patienten: [
    ...Object.keys(WIE).map((id) => ({ ...patient, id, bsn: null })),
    ...klein.patienten.filter(({ id }) => id === 'p-fz'),
  ],
  zorgtrajecten: [...nummers, ...klein.zorgtrajecten.filter(({ soort }) => soort === 'fz')],
})
const zorg = Object.entries(WIE).flatMap(([id, { zorg: dagen }]) =>
  dagen.map((dag) => ({ ...contact(`${id}-${dag}`, 'ggz', dag), patient: id })),
)
const actor: Actor = { organisatie: 'praktijk', rol: 'beheerder', gebruiker: 'tester', doel: 'proef' }

opMotoren('zorgtrajecten sluiten vanzelf', (motor) => {
  let plek: Werkplek
  let nu = '2024-03-13T12:00:00.000Z'
  beforeAll(async () => {
    plek = proefwerkplek(await motor.open(), () => nu)
    const registraties = zorg.map((een) => registratie.parse(een))
    await foundAanbieder(plek, actor, organisatie('praktijk'), { stam, registraties })
  }, GEDULD)

  const run = () => closeUnused(plek, actor)
  const gesloten = (n: number) =>
    plek.opslag.read(actor, async (kast) => {
      const rij = await kast.registers.vind('zorgtraject', ztn(n))
      const inhoud = rij?.inhoud as
        | { readonly gesloten: string | null; readonly sluitreden?: string | null }
        | undefined
      return [inhoud?.gesloten, inhoud?.sluitreden ?? null]
    })

  it('ZTN-05: nothing on the 365th day; on the day after, only the number that went that long without care', async () => {
    // 14 March 2023 and 365 days: 13 March 2024, because 29 February is one of them
    expect(await run()).toEqual([])
    nu = '2024-03-13T23:00:00.000Z' // the 14th in the Netherlands
    expect(await run()).toEqual([ztn(1)])
    expect(await gesloten(1)).toEqual(['2024-03-13', 'zonder-zorg'])
    expect(await gesloten(2)).toEqual([null, null])
    expect(await run(), 'once').toEqual([])
  })

  it('ZTN-05: catches up after months that nothing ran, each number on its own day', async () => {
    nu = '2024-09-01T12:00:00.000Z'
    expect(await run()).toEqual([ztn(2)])
    expect(await gesloten(2)).toEqual(['2024-03-14', 'zonder-zorg'])
  })

  it('a number without care stays open, and what people closed stays as it was', async () => {
    expect(await gesloten(3)).toEqual([null, null])
    expect(await gesloten(4)).toEqual(['2023-03-20', null])
    expect(await gesloten(6)).toEqual([null, null])
  })

  it('care that comes to light later moves the day, and opens the number while it has not passed', async () => {
    const late = (id: string, dag: string) =>
      registreer(plek, actor, {
        registratie: registratie.parse({ ...contact(`${id}-${dag}`, 'ggz', dag), patient: id }),
        verwachteVersie: 0,
      })
    await late('stil', '2023-06-01')
    await late('loopt', '2023-12-01')
    expect(await run()).toEqual([ztn(1), ztn(2)])
    expect(await gesloten(1)).toEqual(['2024-05-31', 'zonder-zorg'])
    expect(await gesloten(2)).toEqual([null, null])
    expect(await run()).toEqual([])
    const { totaal } = await plek.opslag.read(actor, (kast) =>
      kast.audit.lijst('nummers zonder zorg', { vanaf: 0, aantal: 9 }),
    )
    expect(totaal, 'one audit row for each run that changed something').toBe(3)
  })
})
