import { readNummers, registreer, type Trajectdaad, withdrawRegistratie } from '@zorgketen/usecases'
import { ZTN_FZ } from '@zorgketen/usecases/proef'
import { formatDay } from '@zorgketen/values'
import { beforeAll, describe, expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { dag, GEDULD } from '../proef/opslagproef.ts'
import { behandelaar, care, fout, geef, openTrajectproef, type Trajectlevens, ztn } from '../proef/trajectproef.ts'

const LAATSTE = '2023-03-14'

/** Patients with the numbers they have and the days of their ggz care. */
const WIE = {
  anders: { nummers: [{ n: 4, gesloten: '2023-03-31' }], zorg: [LAATSTE] },
  vol: {
    nummers: [
      { n: 8, gesloten: '2023-03-31' },
      { n: 9, gesloten: null },
    ],
    zorg: [LAATSTE, '2023-05-01'],
  },
  nieuw: { nummers: [], zorg: [] },
  tegelijk: { nummers: [], zorg: [] },
  overgang: { nummers: [], zorg: [] },
} satisfies Trajectlevens

opMotoren('nummers van een patiënt naast en na elkaar', (motor) => {
  let proef: Awaited<ReturnType<typeof openTrajectproef>>
  const nu = '2023-09-01T12:00:00.000Z'
  beforeAll(async () => {
    proef = await openTrajectproef(await motor.open(), WIE, () => nu)
  }, GEDULD)

  describe('ZTN-13 no two open ggz numbers', () => {
    it('beside an open one none is given, and the refusal names it', async () => {
      expect((await proef.kijk('vol', geef())).weigering?.wat.nl).toContain(ztn(9))
      expect((await fout(proef.doe('vol', geef(false)))).nl).toContain(ztn(9))
    })

    it('of two people at the same moment one gets it', async () => {
      const keer = await Promise.allSettled([proef.doe('tegelijk', geef()), proef.doe('tegelijk', geef())])
      expect(keer.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(await proef.nummers('tegelijk')).toHaveLength(1)
    })

    it('an unused number is withdrawn, not closed', async () => {
      const { nummer: leeg } = await proef.doe('nieuw', geef())
      if (leeg === null) throw new Error('no number')
      const dicht = await fout(
        proef.doe('nieuw', { soort: 'sluiten', nummer: leeg, dag: dag('2023-09-01'), omdat: 'behandeling' }),
      )
      expect(dicht.doe).toContain('Trek het nummer in')
      await proef.doe('nieuw', { soort: 'intrekken', nummer: leeg }, 'verkeerde patiënt')
      expect(await proef.nummers('nieuw')).toEqual([])
      const gebruikt = await fout(proef.doe('vol', { soort: 'intrekken', nummer: ztn(9) }))
      expect(gebruikt.nl).toContain('staat zorg')
    })
  })

  // Factsheet, "Startdatum voor overgangspatiënten".
  describe('ZTN-10 care that ran in 2021', () => {
    it('starts on 1 January 2022, whatever care comes first', async () => {
      const { nummer: gekregen } = await proef.doe('overgang', geef(null, true), 'liep in 2021')
      await registreer(proef.plek, behandelaar, { registratie: care('overgang', '2023-02-01'), verwachteVersie: 0 })
      expect(await proef.nummer('overgang', gekregen ?? '')).toMatchObject({ startdatum: dag('2022-01-01') })
    })

    it('not for who had a ggz number here', async () => {
      expect((await fout(proef.doe('anders', geef(null, true)))).waar).toBe('overgang')
    })
  })

  // Factsheet, fz: "Vervalt de forensische titel terwijl de zorg nog doorloopt?"
  describe('ZTN-08 the titel lapses and care goes on', () => {
    const verval = (iso: string | null): Trajectdaad => ({
      soort: 'titel-vervalt',
      nummer: ZTN_FZ,
      dag: iso === null ? null : dag(iso),
    })

    it('not while the titel runs, nor with fz care of after it', async () => {
      // the plaatsing says: up to and including 31 December 2023
      expect((await proef.kijk('p-fz', verval(null))).weigering?.wat.nl).toContain('loopt nog')
      expect((await proef.kijk('p-fz', verval('2023-03-06'))).weigering?.wat.nl).toContain('na het einde van de titel')
    })

    it('ZTN-13: fz closes on the day of its last care, ggz opens in the same step and stands beside it', async () => {
      const { stappen } = await proef.kijk('p-fz', verval('2023-08-31'))
      expect(stappen).toEqual([
        { soort: 'sluit', nummer: ZTN_FZ, dag: dag('2023-03-07'), omdat: 'titel' },
        { soort: 'opent', nummer: null, startdatum: null },
      ])
      const { nummer: ggz } = await proef.doe('p-fz', verval('2023-08-31'))
      expect(await proef.nummer('p-fz', ZTN_FZ)).toMatchObject({ gesloten: dag('2023-03-07'), sluitreden: 'titel' })
      expect(await proef.nummer('p-fz', ggz ?? '')).toMatchObject({ soort: 'ggz', startdatum: null, gesloten: null })
      const rijen = await proef.auditrijen(`zorgtraject ${ZTN_FZ}`)
      expect(rijen.map(({ handeling }) => handeling)).toEqual(['forensische titel vervallen'])
    })

    it('a ggz number is given beside an open fz number', async () => {
      // the fz number as DJI would open it again: its closing taken off
      const rij = await proef.plek.opslag.read(behandelaar, (kast) => kast.registers.vind('zorgtraject', ZTN_FZ))
      expect(rij?.inhoud).toMatchObject({ soort: 'fz' })
      await proef.plek.opslag.transact({ ...behandelaar, rol: 'beheerder' }, (kast) =>
        kast.registers.zet(
          'zorgtraject',
          [
            {
              id: ZTN_FZ,
              verwachteVersie: null,
              vervallen: false,
              label: 'p-fz',
              zoek: `p-fz fz ${ZTN_FZ}`,
              geboortedatum: null,
              inhoud: { ...(rij?.inhoud as object), gesloten: null, sluitreden: null },
            },
          ],
          { op: nu, door: 'tester', reden: 'proef' },
        ),
      )
      // the open ggz number goes on: no second one comes (ZTN-13)
      const ggz = (await proef.nummers('p-fz')).find(({ soort }) => soort === 'ggz')?.nummer
      expect((await proef.kijk('p-fz', verval('2023-08-31'))).stappen).toContainEqual({
        soort: 'gaat-door',
        nummer: ggz,
      })
      await proef.doe('p-fz', { soort: 'intrekken', nummer: ggz ?? '' }, 'opnieuw')
      const { nummer: ernaast } = await proef.doe('p-fz', geef())
      const open = (await proef.nummers('p-fz')).filter(({ gesloten }) => gesloten === null).map(({ soort }) => soort)
      expect(open.toSorted()).toEqual(['fz', 'ggz'])
      expect(ernaast).not.toBeNull()
    })
  })

  it('a number whose care is all withdrawn counts as unused again', async () => {
    const { nummers: voor } = await readNummers(proef.plek, behandelaar, 'overgang')
    expect(voor[0]?.eerste).not.toBeNull()
    await withdrawRegistratie(proef.plek, behandelaar, { id: 'overgang-2023-02-01', verwachteVersie: 1 })
    const { nummers: na } = await readNummers(proef.plek, behandelaar, 'overgang')
    expect(na.map(({ eerste, startdatum }) => [eerste, startdatum === null ? null : formatDay(startdatum)])).toEqual([
      [null, '2022-01-01'],
    ])
  })
})
