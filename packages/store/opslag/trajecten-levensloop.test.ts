import { actOnTraject, putZorgvraag, registreer, type Trajectdaad } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { beforeAll, describe, expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { dag, GEDULD } from '../proef/opslagproef.ts'
import {
  behandelaar,
  care,
  fout,
  geef,
  openTrajectproef,
  sluit,
  type Trajectlevens,
  ztn,
} from '../proef/trajectproef.ts'

const LAATSTE = '2023-03-14'

/** Patients with the numbers they have and the days of their ggz care. */
const WIE = {
  sluit: { nummers: [{ n: 1, gesloten: null }], zorg: ['2023-01-10', LAATSTE] },
  terug: { nummers: [{ n: 2, gesloten: '2023-03-31' }], zorg: ['2023-01-10', LAATSTE] },
  verwezen: { nummers: [{ n: 3, gesloten: '2023-03-31' }], zorg: [LAATSTE] },
  anders: { nummers: [{ n: 4, gesloten: '2023-03-31' }], zorg: [LAATSTE] },
  laat: { nummers: [{ n: 5, gesloten: '2023-03-31' }], zorg: [LAATSTE] },
  leeg: {
    nummers: [
      { n: 6, gesloten: '2023-03-31' },
      { n: 7, gesloten: null },
    ],
    zorg: [LAATSTE],
  },
  vol: {
    nummers: [
      { n: 8, gesloten: '2023-03-31' },
      { n: 9, gesloten: null },
    ],
    zorg: [LAATSTE, '2023-05-01'],
  },
} satisfies Trajectlevens
opMotoren('een nummer leeft door wat mensen doen', (motor) => {
  let proef: Awaited<ReturnType<typeof openTrajectproef>>
  let nu = '2023-09-01T12:00:00.000Z'
  beforeAll(async () => {
    proef = await openTrajectproef(await motor.open(), WIE, () => nu)
  }, GEDULD)

  // Factsheet, "Wat bepaalt de startdatum en einddatum": the provider can close it before the 365 days, when treatment ends.
  describe('ZTN-05 closing by hand', () => {
    it('not before the last care, not on a day to come, and a look changes nothing', async () => {
      const eerder = await fout(proef.doe('sluit', sluit(1, '2023-03-13')))
      expect([eerder.waar, eerder.nl]).toEqual(['dag', expect.stringContaining(LAATSTE)])
      expect((await fout(proef.doe('sluit', sluit(1, '2023-09-02')))).waar).toBe('dag')
      expect((await proef.kijk('sluit', sluit(1, '2023-03-13'))).weigering?.wat.nl).toContain(LAATSTE)
      expect((await proef.kijk('sluit', sluit(1, LAATSTE))).stappen).toEqual([
        { soort: 'sluit', nummer: ztn(1), dag: dag(LAATSTE), omdat: 'behandeling' },
      ])
      expect((await proef.nummer('sluit', ztn(1))).gesloten).toBeNull()
    })

    it('ZTN-02, ZTN-05: on the day of the last care; what closes keeps its reason and freezes no startdatum', async () => {
      const eerst = await proef.nummer('sluit', ztn(1))
      // open: the last day is the 365th after the last care (14 March 2023 to 13 March 2024, over 29 February)
      expect(eerst).toMatchObject({ startdatum: dag('2023-01-10'), sluitOp: dag('2024-03-13') })
      await proef.doe('sluit', sluit(1, LAATSTE))
      expect(await proef.nummer('sluit', ztn(1))).toMatchObject({
        gesloten: dag(LAATSTE),
        sluitreden: 'behandeling',
        sluitOp: null,
      })
      const rij = await proef.plek.opslag.read(behandelaar, (kast) => kast.registers.vind('zorgtraject', ztn(1)))
      expect(rij).toMatchObject({ inhoud: { startdatum: null }, reden: 'behandeling afgesloten: besproken' })
      expect(await proef.auditrijen(`zorgtraject ${ztn(1)}`)).toMatchObject([
        { handeling: 'zorgtraject gesloten', details: { gesloten: LAATSTE } },
      ])
      expect((await fout(proef.doe('sluit', sluit(1, LAATSTE)))).nl).toContain('al gesloten')
    })

    it('who acts on what somebody else changed meanwhile gets a conflict', async () => {
      const daad: Trajectdaad = { soort: 'heropenen', nummer: ztn(1), dag: null }
      await expect(
        actOnTraject(proef.plek, behandelaar, { patient: 'sluit', daad, versie: 1, reden: 'terug' }),
      ).rejects.toMatchObject({ message: 'bewerkingsconflict', huidigeVersie: 2 })
    })

    it('a reader may not', async () => {
      const lezer: Actor = { ...behandelaar, rol: 'lezer' }
      await expect(
        actOnTraject(proef.plek, lezer, { patient: 'vol', daad: sluit(9, '2023-09-01'), versie: 1, reden: '' }),
      ).rejects.toMatchObject({ code: 'geen-toegang' })
    })
  })

  // Factsheet, "Wat als een patiënt na afsluiten van het zorgtrajectnummer terugkomt".
  describe('ZTN-15 a patient who comes back', () => {
    it('within a year it is asked, and only the answer gives a number', async () => {
      const { vraag } = await proef.kijk('terug', geef())
      expect(vraag).toEqual({
        nummer: ztn(2),
        gesloten: dag('2023-03-31'),
        laatste: dag(LAATSTE),
        terug: dag('2023-09-01'),
        verwijzing: null,
      })
      expect((await fout(proef.doe('terug', geef()))).waar).toBe('terugval')
      expect((await fout(proef.doe('terug', geef(true), ' '))).waar).toBe('reden')
      expect(await proef.doe('terug', geef(true), 'klachten terug')).toMatchObject({
        nummer: ztn(2),
        stappen: [{ soort: 'heropent', nummer: ztn(2) }],
      })
      expect(await proef.nummer('terug', ztn(2))).toMatchObject({ gesloten: null, sluitreden: null })
      expect((await proef.auditrijen(`zorgtraject ${ztn(2)}`))[0]?.details).toMatchObject({
        terugval: true,
        reden: 'klachten terug',
      })
      const rij = await proef.plek.opslag.read(behandelaar, (kast) => kast.registers.vind('zorgtraject', ztn(2)))
      expect(rij?.reden).toBe('terugval: klachten terug')
    })

    it('a new referral is a strong sign of no relapse: the question says so', async () => {
      const grond = { id: 'verwezen', verwachteVersie: 1, reden: '' }
      await putZorgvraag(proef.plek, { ...behandelaar, rol: 'beheerder' }, grond, {
        id: 'zv',
        omschrijving: 'Nieuwe klacht',
        zorgtraject: null,
        geldig: null,
        typen: [],
        verwijzingen: [{ soort: '01', datum: '2023-08-20', verwijzer: '01000003', ontvangen: null }],
      })
      expect((await proef.kijk('verwezen', geef())).vraag?.verwijzing).toBe(dag('2023-08-20'))
      const { waar, doe: raad } = await fout(proef.doe('verwezen', geef()))
      expect(waar).toBe('terugval')
      expect(raad).toMatch(/2023-08-20.*geen terugval/)
    })

    it('ZTN-03: no relapse gives a new number, without startdatum until its first care', async () => {
      expect((await proef.kijk('anders', geef(false))).nieuw).toBe('geen-terugval')
      const { nummer: gekregen } = await proef.doe('anders', geef(false), 'andere klacht')
      expect(gekregen).not.toBe(ztn(4))
      const [oud, nieuw] = await proef.nummers('anders')
      expect([oud?.nummer, oud?.gesloten]).toEqual([ztn(4), dag('2023-03-31')])
      expect(nieuw).toMatchObject({ nummer: gekregen, startdatum: null, gesloten: null, sluitOp: null })
      await registreer(proef.plek, behandelaar, { registratie: care('anders', '2023-08-30'), verwachteVersie: 0 })
      expect(await proef.nummer('anders', gekregen ?? '')).toMatchObject({ startdatum: dag('2023-08-30') })
    })

    it('on the last day of the year it is still asked, a day later the number is new', async () => {
      nu = '2024-03-14T12:00:00.000Z'
      expect((await proef.kijk('laat', geef())).vraag?.nummer).toBe(ztn(5))
      expect((await proef.kijk('laat', { soort: 'heropenen', nummer: ztn(5), dag: null })).weigering).toBeNull()
      nu = '2024-03-15T12:00:00.000Z'
      expect(await proef.kijk('laat', geef())).toMatchObject({ vraag: null, nieuw: 'langer-dan-een-jaar' })
      const laat = await proef.kijk('laat', { soort: 'heropenen', nummer: ztn(5), dag: null })
      expect(laat.weigering?.wat.nl).toContain('langer dan een jaar')
    })

    it('counts from the day of the first care without a number, not from the day on which somebody looks', async () => {
      await registreer(proef.plek, behandelaar, { registratie: care('laat', '2024-03-10'), verwachteVersie: 0 })
      expect((await proef.kijk('laat', geef())).vraag).toMatchObject({ terug: dag('2024-03-10') })
      await proef.doe('laat', geef(true), 'terugval in maart')
      expect(await proef.nummer('laat', ztn(5))).toMatchObject({ gesloten: null, laatste: dag('2024-03-10') })
      nu = '2023-09-01T12:00:00.000Z'
    })

    it('reopening withdraws a newer number that never had care, and says so; with care it is refused', async () => {
      const heropen = (n: number): Trajectdaad => ({ soort: 'heropenen', nummer: ztn(n), dag: null })
      const stappen = [
        { soort: 'trekt-in', nummer: ztn(7) },
        { soort: 'heropent', nummer: ztn(6) },
      ]
      expect((await proef.kijk('leeg', heropen(6))).stappen).toEqual(stappen)
      expect((await proef.doe('leeg', heropen(6))).stappen).toEqual(stappen)
      expect((await proef.nummers('leeg')).map((een) => [een.nummer, een.gesloten])).toEqual([[ztn(6), null]])
      expect((await fout(proef.doe('vol', heropen(8)))).nl).toContain(ztn(9))
    })
  })
})
