import {
  deliverFz,
  endFz,
  foundAanbieder,
  foundBetaler,
  listFz,
  listPlaatsingsberichten,
  placeFz,
  registers,
  stamgegevens,
  takeInPlaatsingsbericht,
  type Werkplek,
} from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { stamgegevens as klein, plaatsing, ZTN_FZ } from '@zorgketen/usecases/proef'
import { beforeAll, expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { dag, GEDULD, organisatie } from '../proef/opslagproef.ts'
import { proefwerkplek } from '../proef/proefwerkplek.ts'

const DJI: Actor = { organisatie: 'dji', rol: 'beheerder', gebruiker: 'tester', doel: 'proef' }
const PRAKTIJK: Actor = { ...DJI, organisatie: 'praktijk' }
const ALLES = { vanaf: 0, aantal: 100 }
/** A client that no number was given to yet; the one of the small administration has 12345678. */
const NIEUW = '1000001'

const opdracht = (besluit: string, deel: object = {}) => ({
  skn: NIEUW,
  titel: { kenmerk: 'titel A', geldig: { van: '2023-02-01', tot: null } },
  zorgvraag: { id: null, omschrijving: 'agressieregulatie' },
  zelfdeAls: null,
  indicatiedatum: '2023-01-16',
  liepIn2021: null,
  bij: [{ besluit, declarant: '94000001', settings: ['fz-niet-klinisch'] }],
  reden: '',
  ...deel,
})

opMotoren('het register van DJI', (motor) => {
  let plek: Werkplek
  beforeAll(async () => {
    plek = proefwerkplek(await motor.open(), () => '2023-06-01T12:00:00.000Z')
    const stam = stamgegevens.parse({
      ...klein,
      zorgtrajecten: klein.zorgtrajecten.filter(({ soort }) => soort !== 'fz'),
      plaatsingen: [],
    })
    await foundAanbieder(plek, PRAKTIJK, organisatie('praktijk'), { stam, registraties: [] })
    const leeg = { volledig: true, rijen: [] as readonly unknown[] }
    const ruw = {
      formaat: 'zorgketen/registers@1',
      fictief: true,
      betaler: { uzovi: '9992', rol: 'dji' },
      plaatsingen: { volledig: true, rijen: [plaatsing] },
      contracten: leeg,
      aanbieders: leeg,
      skns: { volledig: true, rijen: [plaatsing.skn] },
      indicaties: leeg,
    }
    await foundBetaler(plek, DJI, organisatie('dji', 'betaler'), registers.parse(ruw))
  }, GEDULD)

  const numbers = async () => (await listFz(plek, DJI, { zoek: '', stand: null }, ALLES)).rijen
  const inbox = async () => (await listPlaatsingsberichten(plek, PRAKTIJK, null, ALLES)).rijen
  const nieuweNummers = async () => (await numbers()).filter(({ versie }) => versie > 0)

  it('ZTN-06: a number that a plaatsing gave stands in the register as well', async () => {
    expect((await numbers()).map(({ traject, versie }) => [traject.nummer, versie])).toEqual([[ZTN_FZ, 0]])
  })

  it('ZTN-12: of two titels that are placed at the same moment for one new person, one is kept', async () => {
    const anders = { titel: { kenmerk: 'titel B', geldig: { van: '2023-02-01', tot: null } } }
    const uitkomsten = await Promise.allSettled([
      placeFz(plek, DJI, opdracht('900000011')),
      placeFz(plek, DJI, opdracht('900000012', anders)),
    ])
    expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const rijen = await nieuweNummers()
    expect(rijen.map(({ stand }) => stand)).toEqual(['open'])
  })

  it('DFZ-19: delivered once, however often it is delivered; a break in between doubles nothing', async () => {
    const stuk: Werkplek = {
      ...plek,
      opslag: {
        ...plek.opslag,
        // the message is at the provider, and the program stops before DJI writes that down
        transact: (wie, doe) =>
          wie.organisatie === 'dji' ? Promise.reject(new Error('gestopt')) : plek.opslag.transact(wie, doe),
      },
    }
    await expect(deliverFz(stuk, DJI)).rejects.toThrow('gestopt')
    expect(await inbox()).toHaveLength(1)
    expect(await deliverFz(plek, DJI)).toEqual({ bezorgd: ['praktijk'], wachtend: 0 })
    expect(await deliverFz(plek, DJI)).toEqual({ bezorgd: [], wachtend: 0 })
    expect(await inbox()).toHaveLength(1)
  })

  it('DFZ-19: of two who take it in at the same moment one does; the number is there once', async () => {
    const [regel] = await inbox()
    if (regel === undefined) throw new Error('no message')
    const { kenmerk } = regel.document.bericht
    const wens = { kenmerk, verwachteVersie: regel.versie, patient: 'p-ggz', zorgLooptDoor: false }
    const uitkomsten = await Promise.allSettled([
      takeInPlaatsingsbericht(plek, PRAKTIJK, wens),
      takeInPlaatsingsbericht(plek, PRAKTIJK, wens),
    ])
    const gevolgen = uitkomsten.map((een) => (een.status === 'fulfilled' ? een.value.gevolg : 'conflict'))
    expect(gevolgen.filter((gevolg) => gevolg === 'nieuw')).toHaveLength(1)
    const trajecten = await plek.opslag.read(PRAKTIJK, (kast) => kast.registers.actueel('zorgtraject'))
    const fz = trajecten.filter(({ inhoud }) => (inhoud as { readonly soort: string }).soort === 'fz')
    expect(fz.map(({ versie }) => versie)).toEqual([1])
    expect(await inbox()).toMatchObject([{ document: { stand: 'ingenomen', patient: 'p-ggz' } }])
  })

  it('ZTN-08: closing reaches the provider, and the number closes there when it is taken in', async () => {
    const [rij] = await nieuweNummers()
    if (rij === undefined) throw new Error('no number')
    const nummer = rij.traject.nummer
    const wens = {
      nummer,
      waarom: 'behandeling' as const,
      dag: dag('2023-05-31'),
      verwachteVersie: rij.versie,
      reden: '',
    }
    const uitkomsten = await Promise.allSettled([endFz(plek, DJI, wens), endFz(plek, DJI, wens)])
    expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await deliverFz(plek, DJI)
    const [regel] = (await inbox()).filter(({ document }) => document.bericht.sluiting !== null)
    if (regel === undefined) throw new Error('no closing')
    const { kenmerk } = regel.document.bericht
    const inname = { kenmerk, verwachteVersie: regel.versie, patient: null, zorgLooptDoor: false }
    expect(await takeInPlaatsingsbericht(plek, PRAKTIJK, inname)).toMatchObject({ gevolg: 'sluit', patient: 'p-ggz' })
    const hier = await plek.opslag.read(PRAKTIJK, (kast) => kast.registers.vind('zorgtraject', nummer))
    expect(hier?.inhoud).toMatchObject({ gesloten: '2023-05-31', sluitreden: 'behandeling' })
  })

  it('ZTN-12: treatment goes on under the same titel and zorgvraag: the same number, open again at both sides', async () => {
    const [eerder] = await nieuweNummers()
    const kenmerk = eerder?.traject.titel.kenmerk ?? ''
    const titel = { kenmerk, geldig: { van: '2023-02-01', tot: null } }
    const { nummer } = await placeFz(plek, DJI, opdracht('900000013', { titel }))
    expect(nummer).toBe(eerder?.traject.nummer)
    await deliverFz(plek, DJI)
    const [regel] = (await inbox()).filter(({ document }) => document.stand === 'ontvangen')
    expect(regel).toMatchObject({ gevolg: 'verder', patient: { id: 'p-ggz' } })
    if (regel === undefined) return
    const wens = { kenmerk: '900000013-1', verwachteVersie: regel.versie, patient: null, zorgLooptDoor: false }
    expect(await takeInPlaatsingsbericht(plek, PRAKTIJK, wens)).toMatchObject({ gevolg: 'verder', nummer })
    const hier = await plek.opslag.read(PRAKTIJK, (kast) => kast.registers.vind('zorgtraject', nummer))
    expect(hier?.inhoud).toMatchObject({ gesloten: null, plaatsing: '900000013', startdatum: '2023-01-16' })
  })
})
