import { type Contact, consultregistratie } from '@zorgketen/usecases'
import { Bewerkingsconflict, type Registratiefilter } from '@zorgketen/usecases/opslag'
import { cents, maandOf, minutes } from '@zorgketen/values'
import { type Afleiding, dayOfRegistratie, type Prestatie } from '@zorgketen/zorgprestatie'
import { beforeAll, expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { type Eigenkast, found, GEDULD, herkomst, maand, op, organisatie } from '../proef/opslagproef.ts'
import type { Store } from '../store.ts'

const contact = (id: string, over: Partial<Record<string, unknown>> = {}): Contact =>
  consultregistratie.parse({
    soort: 'consult',
    id,
    patient: 'p1',
    stroom: 'ggz',
    datum: '2023-03-07',
    begintijd: '09:00',
    zorgsoort: 'behandeling',
    eenheid: 'e1',
    zorgverlener: 'z1',
    geplandeMinuten: null,
    directeMinuten: 45,
    indirecteMinuten: null,
    ...over,
  })

const prestatieVan = (r: Contact, over: { code?: string; tarief?: number } = {}): Prestatie => ({
  soort: 'consult',
  id: r.id,
  registratie: r.id,
  patient: r.patient,
  stroom: r.stroom,
  datum: r.datum,
  begintijd: r.begintijd,
  eindtijd: null,
  zorgsoort: r.zorgsoort,
  setting: 'sectie-ii',
  eenheid: r.eenheid,
  zorgverlener: r.zorgverlener,
  beroep: 'Gezondheidszorgpsycholoog',
  categorieIndex: 3,
  duurklasse: 45,
  minuten: minutes(45),
  tijdsoort: 'gerealiseerd',
  codelijst: '071',
  code: over.code ?? 'X0001',
  naam: `naam van ${over.code ?? 'X0001'}`,
  tarief: cents(over.tarief ?? 12840),
  fictief: true,
})

const gaf = (r: Contact, over: { code?: string; tarief?: number } = {}): Afleiding => ({
  soort: 'prestatie',
  prestatie: prestatieVan(r, over),
})

const weigerde = (id: string): Afleiding => ({
  soort: 'weigering',
  registratie: id,
  weigering: { code: 'tijd.te-kort', params: { minuten: 3 }, reden: { nl: 'een "reden"', en: 'a reason' } },
})

const MAART = maand('2023-03')
const APRIL = maand('2023-04')
const ALLES: Registratiefilter = { maand: null, patient: null, zorgverlener: null, uitkomst: null }

opMotoren('registraties en prestaties', (motor) => {
  let store: Store
  let eigen: Eigenkast
  let nummer = 0
  const zet = (r: Contact, verwachteVersie: number | null, uur = 1, vervallen = false) =>
    eigen.doe((k) => k.registraties.zet([{ registratie: r, verwachteVersie, vervallen }], herkomst(uur)))
  const ids = (filter: Partial<Registratiefilter>, volgorde: 'datum' | '-datum' = 'datum', vanaf = 0, aantal = 50) =>
    eigen.lees(async (k) => {
      const { rijen, totaal } = await k.registraties.lijst({ ...ALLES, ...filter }, volgorde, { vanaf, aantal })
      return [totaal, ...rijen.map((rij) => rij.registratie.id)]
    })
  const anew = async (): Promise<void> => {
    nummer += 1
    eigen = await found(store, organisatie(`praktijk-${nummer}`))
  }
  beforeAll(async () => {
    store = await motor.open()
  }, GEDULD)

  it('gives back what was registered, with every version of it', async () => {
    await anew()
    const vol = contact('r1', { geplandeMinuten: 60, indirecteMinuten: 0, begintijd: '09:30:15', datum: '2024-02-29' })
    const leeg = contact('r1', { begintijd: null, stroom: 'fz', zorgsoort: 'diagnostiek', patient: 'p2' })
    await zet(vol, 0, 1)
    expect((await eigen.lees((k) => k.registraties.vind('r1')))?.registratie).toEqual(vol)
    await zet(leeg, 1, 2)
    await zet(leeg, 2, 3, true)
    const historie = await eigen.lees((k) => k.registraties.historie('r1'))
    expect(historie).toEqual([
      { registratie: vol, versie: 1, vervallen: false, gekendVan: op(1), door: 'tester', herkomst: 'proef' },
      { registratie: leeg, versie: 2, vervallen: false, gekendVan: op(2), door: 'tester', herkomst: 'proef' },
      { registratie: leeg, versie: 3, vervallen: true, gekendVan: op(3), door: 'tester', herkomst: 'proef' },
    ])
    expect(await eigen.lees((k) => k.registraties.vind('r1'))).toMatchObject({ versie: 3, vervallen: true })
    expect(await ids({})).toEqual([0])
    expect(await eigen.lees((k) => k.registraties.vind('r2'))).toBeNull()
  })

  it('a change on an old version is a conflict that shows what is there now', async () => {
    await anew()
    await zet(contact('r1'), 0)
    await zet(contact('r1', { directeMinuten: 60 }), 1, 2)
    const conflict = await zet(contact('r1', { directeMinuten: 90 }), 1, 3).catch((thrown: unknown) => thrown)
    expect(conflict).toBeInstanceOf(Bewerkingsconflict)
    expect(conflict).toMatchObject({ huidigeVersie: 2, huidig: { registratie: { directeMinuten: 60 } } })
    const samen = await Promise.allSettled([zet(contact('r1'), 2, 4), zet(contact('r1'), 2, 4)])
    expect(samen.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await eigen.lees((k) => k.registraties.historie('r1'))).toHaveLength(3)
  })

  it('takes many in, and leaves those that were there as they are', async () => {
    await anew()
    await zet(contact('r7', { directeMinuten: 10 }), 0)
    const veel = Array.from({ length: 6000 }, (_, n) => contact(`r${n}`, { datum: `2023-03-${10 + (n % 20)}` }))
    expect(await eigen.doe((k) => k.registraties.laad(veel, herkomst(2)))).toBe(5999)
    expect(await eigen.doe((k) => k.registraties.laad(veel, herkomst(3)))).toBe(0)
    expect(await eigen.lees((k) => k.registraties.vind('r7'))).toMatchObject({ registratie: { directeMinuten: 10 } })
    const maart = await eigen.lees((k) => k.registraties.vanMaand(MAART))
    expect(maart).toHaveLength(6000)
    const gesorteerd = maart.toSorted((a, b) => dayOfRegistratie(a) - dayOfRegistratie(b) || (a.id < b.id ? -1 : 1))
    expect(maart).toEqual(gesorteerd)
    expect(await eigen.lees((k) => k.maanden.maanden())).toEqual([
      { maand: '2023-03', registraties: 6000, gesloten: false },
    ])
  })

  it('lists by month, patient, professional and outcome, in both orders, a page at a time', async () => {
    await anew()
    const rijen = [
      contact('a', { datum: '2023-03-02' }),
      contact('b', { datum: '2023-03-01', patient: 'p2' }),
      contact('c', { datum: '2023-03-01', zorgverlener: 'z2' }),
      contact('d', { datum: '2023-04-01' }),
      contact('e', { datum: '2023-03-03' }),
    ]
    await eigen.doe(async (k) => {
      await k.registraties.laad(rijen, herkomst(1))
      const label = (register: string, id: string, naam: string) =>
        k.registers.zet(
          register,
          [{ id, verwachteVersie: 0, vervallen: false, label: naam, zoek: '', geboortedatum: null, inhoud: {} }],
          herkomst(1),
        )
      await label('patient', 'p1', 'Jansen, P.')
      await label('eenheid', 'e1', 'Praktijk')
      const [a, b, c, d] = rijen as [Contact, Contact, Contact, Contact]
      await k.prestaties.zet(MAART, [gaf(a), weigerde('b'), gaf(c)])
      await k.prestaties.zet(APRIL, [gaf(d)])
      expect([maandOf(a.datum), maandOf(b.datum), maandOf(d.datum)]).toEqual([MAART, MAART, APRIL])
    })
    expect(await ids({})).toEqual([5, 'b', 'c', 'a', 'e', 'd'])
    expect(await ids({ maand: MAART })).toEqual([4, 'b', 'c', 'a', 'e'])
    expect(await ids({ maand: MAART }, '-datum')).toEqual([4, 'e', 'a', 'c', 'b'])
    expect(await ids({ maand: MAART }, 'datum', 1, 2)).toEqual([4, 'c', 'a'])
    expect(await ids({ patient: 'p1' })).toEqual([4, 'c', 'a', 'e', 'd'])
    expect(await ids({ zorgverlener: 'z2', patient: 'p1' })).toEqual([1, 'c'])
    expect(await ids({ maand: MAART, uitkomst: 'prestatie' })).toEqual([2, 'c', 'a'])
    expect(await ids({ uitkomst: 'prestatie' }, '-datum')).toEqual([3, 'd', 'a', 'c'])
    expect(await ids({ maand: MAART, uitkomst: 'weigering' })).toEqual([1, 'b'])
    expect(await ids({ uitkomst: 'weigering', patient: 'p1' })).toEqual([0])
    expect(await ids({ uitkomst: 'prestatie', zorgverlener: 'z2' })).toEqual([1, 'c'])
    expect(await ids({ weigering: 'tijd.te-kort' })).toEqual([1, 'b'])
    expect(await ids({ weigering: 'tijd.geen-directe' })).toEqual([0])
    expect(await ids({ maand: MAART, code: 'X0001' })).toEqual([2, 'c', 'a'])
    expect(await ids({ code: 'bestaat-niet' })).toEqual([0])
    expect(await ids({}, 'datum', 3, 2), 'a page counted from the end').toEqual([5, 'e', 'd'])
    expect(await ids({ uitkomst: 'prestatie' }, '-datum', 2, 5)).toEqual([3, 'c'])
    const namen = await eigen.lees((k) => k.registers.labels('patient', ['p1', 'p1', 'p9']))
    expect([...namen]).toEqual([['p1', 'Jansen, P.']])
    const [b, , a, e] = await eigen.lees(
      async (k) => (await k.registraties.lijst({ ...ALLES, maand: MAART }, 'datum', { vanaf: 0, aantal: 9 })).rijen,
    )
    expect(b?.afleiding).toEqual(weigerde('b'))
    expect(b?.namen).toEqual({ patient: 'p2', zorgverlener: 'z1', eenheid: 'Praktijk' })
    expect(a?.namen.patient).toBe('Jansen, P.')
    expect(e?.afleiding).toBeNull()
    expect(a?.regel).toBeNull()
  })

  it('counts a month by code and by refusal', async () => {
    await anew()
    const rijen = ['a', 'b', 'c', 'd'].map((id) => contact(id))
    const [a, b, c] = rijen as [Contact, Contact, Contact]
    await eigen.doe(async (k) => {
      await k.registraties.laad(rijen, herkomst(1))
      await k.prestaties.zet(MAART, [gaf(a, { tarief: 100 }), gaf(b, { tarief: 250 }), weigerde('d')])
      await k.prestaties.zet(MAART, [gaf(c, { code: 'A0001', tarief: 1 })])
    })
    const telling = await eigen.lees((k) => k.prestaties.telling(MAART))
    expect(telling).toMatchObject({ registraties: 4, prestaties: 3, weigeringen: 1, bedrag: 351 })
    expect(telling.perCode).toEqual([
      { code: 'A0001', naam: 'naam van A0001', aantal: 1, bedrag: 1 },
      { code: 'X0001', naam: 'naam van X0001', aantal: 2, bedrag: 350 },
    ])
    // The text of the catalogue, without the minutes of one of them.
    expect(telling.perWeigering).toEqual([
      {
        code: 'tijd.te-kort',
        aantal: 1,
        reden: {
          nl: 'Het contact telt … minuten; dat is te kort voor een consult.',
          en: 'The contact counts … minutes, which is too short for a consult.',
        },
      },
    ])
    const april = await eigen.lees((k) => k.prestaties.telling(APRIL))
    expect(april).toEqual({
      registraties: 0,
      prestaties: 0,
      weigeringen: 0,
      bedrag: 0,
      perCode: [],
      perWeigering: [],
    })
  })

  it('counts registrations without a prestatie; a prestatie of a take-over stands behind none, until it gets one', async () => {
    await anew()
    const zonder = () => eigen.lees((k) => k.maanden.zonderPrestatie(MAART))
    const [a, b, c, oud, later] = ['a', 'b', 'c', 'overname-1', 'overname-2'].map((id) => contact(id)) as [
      Contact,
      Contact,
      Contact,
      Contact,
      Contact,
    ]
    await eigen.doe((k) => k.prestaties.zet(MAART, [gaf(oud), gaf(later)]))
    expect(await zonder()).toBe(0)
    // One is refused, one was not derived yet.
    await eigen.doe(async (k) => {
      await k.registraties.laad([a, b, c], herkomst(1))
      await k.prestaties.zet(MAART, [gaf(a), weigerde('b')])
    })
    expect(await zonder()).toBe(2)
    await eigen.doe((k) => k.registraties.laad([later], herkomst(2)))
    expect(await zonder()).toBe(2)
    expect(await eigen.lees((k) => k.maanden.zonderPrestatie(APRIL))).toBe(0)
  })

  it('a derivation replaces the one before; what is withdrawn gives nothing any more', async () => {
    await anew()
    const [a, b] = ['a', 'b'].map((id) => contact(id)) as [Contact, Contact]
    await eigen.doe(async (k) => {
      await k.registraties.laad([a, b], herkomst(1))
      await k.prestaties.zet(MAART, [gaf(a), gaf(b)])
    })
    await eigen.doe((k) => k.prestaties.zet(MAART, [weigerde('a')]))
    const vanMaand = () => eigen.lees(async (k) => (await k.prestaties.vanMaand(MAART)).map(({ id }) => id))
    expect(await vanMaand()).toEqual(['b'])
    expect(await eigen.lees((k) => k.prestaties.vanMaand(MAART))).toEqual([prestatieVan(b)])
    expect(await eigen.lees((k) => k.prestaties.metIds(['a', 'b', 'weg']))).toEqual([prestatieVan(b)])
    await zet(b, 1, 2, true)
    expect(await vanMaand()).toEqual([])
    expect(await ids({ uitkomst: 'prestatie' })).toEqual([0])
    await eigen.doe((k) => k.prestaties.wis(['a']))
    expect(await ids({ uitkomst: 'weigering' })).toEqual([0])
    expect(await ids({})).toEqual([1, 'a'])
  })
})
