import { type Agendaafspraak, agendaafspraak } from '@zorgketen/usecases'
import { Bewerkingsconflict } from '@zorgketen/usecases/opslag'
import { beforeAll, expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { dag, type Eigenkast, found, GEDULD, herkomst, organisatie } from '../proef/opslagproef.ts'
import type { Store } from '../store.ts'

const afspraak = (id: string, over: Partial<Record<string, unknown>> = {}): Agendaafspraak =>
  agendaafspraak.parse({
    id,
    fase: 'behandeling',
    eenheid: 'e1',
    zorgverleners: ['z1'],
    locatie: 'kamer 1',
    locatiesoort: 'kantoor',
    interneSoort: 'gesprek',
    zorgsoort: 'behandeling',
    patienten: [{ patient: 'p1', stroom: 'ggz', zorgtraject: null }],
    groep: null,
    datum: '2023-04-05',
    begintijd: '09:00',
    geplandeMinuten: 45,
    vastgelegd: { dag: '2023-03-29', tijd: '10:15' },
    patientGeinformeerd: true,
    spoed: false,
    status: 'gepland',
    titel: null,
    zorgvraag: null,
    dient: null,
    uitvoering: null,
    registraties: [],
    ...over,
  })

const DAG = { van: dag('2023-04-05'), tot: dag('2023-04-05') }

opMotoren('agenda', (motor) => {
  let store: Store
  let eigen: Eigenkast
  let ander: Eigenkast
  const zet = (een: Agendaafspraak, verwachteVersie: number | null, uur = 1) =>
    eigen.doe((k) => k.agenda.zet([{ afspraak: een, verwachteVersie }], herkomst(uur)))
  const ids = (wie: string | null, van = DAG) =>
    eigen.lees(async (k) => (await k.agenda.inPeriode(van, wie)).map((rij) => rij.afspraak.id))
  beforeAll(async () => {
    store = await motor.open()
    eigen = await found(store, organisatie('praktijk'))
    ander = await found(store, organisatie('ander'))
  }, GEDULD)

  it('ZPM-21: keeps an appointment whole, and every version of it', async () => {
    const heel = afspraak('a1', {
      kanaal: 'beeldbellen',
      uitvoering: { wijze: 'gerealiseerd', begintijd: '09:05', directeMinuten: 50, afwezig: [] },
      registraties: [{ id: 'a1', versie: 1 }],
      status: 'gerealiseerd',
    })
    await zet(afspraak('a1'), 0)
    await zet(heel, 1, 2)
    expect((await eigen.lees((k) => k.agenda.vind('a1')))?.afspraak).toEqual(heel)
    const versies = await eigen.lees((k) => k.agenda.historie('a1'))
    expect(versies.map(({ versie, afspraak: { status }, gekendVan }) => [versie, status, gekendVan])).toEqual([
      [1, 'gepland', '2023-04-01T01:00:00.000Z'],
      [2, 'gerealiseerd', '2023-04-01T02:00:00.000Z'],
    ])
    expect(await eigen.lees((k) => k.agenda.vind('weg'))).toBeNull()
  })

  it('refuses a change on an older version, shows what stands now and keeps nothing', async () => {
    const fout = await zet(afspraak('a1', { begintijd: '11:00' }), 1, 3).catch((error: unknown) => error)
    expect(fout).toBeInstanceOf(Bewerkingsconflict)
    const { soort, id, huidigeVersie, huidig } = fout as Bewerkingsconflict
    expect({ soort, id, huidigeVersie }).toEqual({ soort: 'afspraak', id: 'a1', huidigeVersie: 2 })
    expect(huidig).toMatchObject({ versie: 2, afspraak: { status: 'gerealiseerd', begintijd: '09:00' } })
    expect((await eigen.lees((k) => k.agenda.historie('a1'))).length).toBe(2)
    expect(await ids('z1')).toEqual(['a1'])
  })

  it('gives the day of a professional in order of time, also after an appointment moved to another', async () => {
    await zet(afspraak('b', { begintijd: '13:00' }), 0)
    await zet(afspraak('c', { begintijd: '08:30', zorgverleners: ['z2', 'z1'] }), 0)
    await zet(afspraak('d', { datum: '2023-04-06' }), 0)
    expect(await ids('z1')).toEqual(['c', 'a1', 'b'])
    expect(await ids('z2')).toEqual(['c'])
    expect(await ids(null)).toEqual(['c', 'a1', 'b'])
    await zet(afspraak('c', { begintijd: '10:00', datum: '2023-04-06', zorgverleners: ['z2'] }), 1, 2)
    expect(await ids('z1')).toEqual(['a1', 'b'])
    expect(await ids(null, { van: dag('2023-04-05'), tot: null as never })).toEqual(['a1', 'b', 'd', 'c'])
  })

  it('lists by professional, patient and period, a page at a time from either end', async () => {
    const patienten = [{ patient: 'p2', stroom: 'fz', zorgtraject: null }]
    await zet(afspraak('e', { datum: '2023-04-07', patienten }), 0)
    const periode = { van: dag('2023-04-05'), tot: dag('2023-04-07') }
    const lijst = (over: object, vanaf = 0, aantal = 10) =>
      eigen.lees(async (k) => {
        const filter = { periode, zorgverlener: null, patient: null, ...over }
        const { rijen, totaal } = await k.agenda.lijst(filter, { vanaf, aantal })
        return [totaal, ...rijen.map((rij) => rij.afspraak.id)]
      })
    expect(await lijst({})).toEqual([5, 'a1', 'b', 'd', 'c', 'e'])
    expect(await lijst({}, 3, 2)).toEqual([5, 'c', 'e'])
    expect(await lijst({}, 0, 2)).toEqual([5, 'a1', 'b'])
    expect(await lijst({ patient: 'p2' })).toEqual([1, 'e'])
    expect(await lijst({ zorgverlener: 'z1', patient: 'p1' })).toEqual([3, 'a1', 'b', 'd'])
    expect(await lijst({ zorgverlener: 'z9' })).toEqual([0])
  })

  it('keeps a full day of many by the load path, and another organisation sees none of it', async () => {
    const veel = Array.from({ length: 2500 }, (_, n) =>
      afspraak(`v${n}`, { datum: '2023-05-01', zorgverleners: ['zv'] }),
    )
    await eigen.doe((k) =>
      k.agenda.zet(
        veel.map((een) => ({ afspraak: een, verwachteVersie: 0 })),
        herkomst(4),
      ),
    )
    const mei = { van: dag('2023-05-01'), tot: dag('2023-05-01') }
    expect((await ids('zv', mei)).length).toBe(2500)
    expect(await ander.lees((k) => k.agenda.inPeriode(mei, null))).toEqual([])
    expect(await ander.lees((k) => k.agenda.vind('v1'))).toBeNull()
  })
})
