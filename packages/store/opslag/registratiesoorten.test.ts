import { type Registratie, registratie } from '@zorgketen/usecases'
import type { Registratiefilter } from '@zorgketen/usecases/opslag'
import { beforeAll, expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { dag, type Eigenkast, found, GEDULD, herkomst, maand, organisatie } from '../proef/opslagproef.ts'
import type { Store } from '../store.ts'

const lees = (ruw: unknown): Registratie => registratie.parse(ruw)
const contact = lees({
  soort: 'consult',
  id: 'c1',
  patient: 'p1',
  stroom: 'ggz',
  datum: '2023-03-07',
  begintijd: '09:00',
  zorgsoort: 'behandeling',
  eenheid: 'e1',
  zorgverlener: 'z1',
  geplandeMinuten: 45,
  directeMinuten: 45,
  indirecteMinuten: null,
  kanaal: 'bericht',
  reistijd: { heen: 10, terug: 15, eigenLocatie: true },
  tolk: true,
})
const groep = (deelnemers: readonly string[], over: Readonly<Record<string, unknown>> = {}): Registratie =>
  lees({
    soort: 'groepssessie',
    id: 'g1',
    datum: '2023-03-08',
    begintijd: '10:00',
    eenheid: 'e1',
    geplandeMinuten: 90,
    directeMinuten: 90,
    deelnemers: deelnemers.map((patient) => ({ patient, stroom: 'ggz', van: 0, tot: 90 })),
    zorgverleners: [
      { zorgverlener: 'z1', van: 0, tot: 90 },
      { zorgverlener: 'z2', van: 0, tot: 60 },
    ],
    ...over,
  })
const verblijf = (id: string, opname: string, ontslag: string | null): Registratie =>
  lees({
    soort: 'verblijf',
    id,
    patient: 'p3',
    stroom: 'fz',
    eenheid: 'e2',
    opname: { dag: opname, tijd: '14:30' },
    ontslag: ontslag === null ? null : { dag: ontslag, tijd: null },
    zorg: [
      {
        geldig: { van: '2023-01-01', tot: null },
        verzorgingsgraad: 'D',
        beveiligingsniveau: 2,
        rechtvaardigingsgrond: false,
      },
    ],
    afwezig: [{ van: { dag: '2023-02-03', tijd: '09:00' }, tot: null }],
    integraal: true,
  })
const overig = lees({
  soort: 'overig',
  prestatiesoort: 'euthanasie-consultatie',
  id: 'o1',
  patient: 'p1',
  stroom: 'ggz',
  datum: '2022-11-02',
  begintijd: null,
  eenheid: 'e1',
  zorgverlener: 'z2',
  minuten: 60,
  overleg: null,
  beveiligingsniveau: null,
  eersteContact: '2022-11-01',
  opdrachtgever: '01234567',
  afspraak: null,
})
const MAART = maand('2023-03')

opMotoren('registraties van elke soort', (motor) => {
  let store: Store
  let eigen: Eigenkast
  let nummer = 0
  beforeAll(async () => {
    store = await motor.open()
  }, GEDULD)
  const anew = async (): Promise<void> => {
    nummer += 1
    eigen = await found(store, organisatie(`soorten-${nummer}`))
  }
  const zet = (een: Registratie, verwachteVersie: number, vervallen = false) =>
    eigen.doe((k) =>
      k.registraties.zet([{ registratie: een, verwachteVersie, vervallen }], herkomst(verwachteVersie + 1)),
    )
  const lijst = (filter: Partial<Registratiefilter>) =>
    eigen.lees(async (k) => {
      const alles = { maand: null, patient: null, zorgverlener: null, uitkomst: null, ...filter }
      return (await k.registraties.lijst(alles, 'datum', { vanaf: 0, aantal: 50 })).rijen
    })
  const ids = async (filter: Partial<Registratiefilter>) =>
    (await lijst(filter)).map((rij) => rij.registratie.id).join(' ')

  it('ZPM-01, 07, 09, 11: gives every kind back as it was registered', async () => {
    await anew()
    const alle = [contact, groep(['p1', 'p2']), verblijf('v1', '2023-02-01', null), overig]
    for (const een of alle) await zet(een, 0)
    for (const een of alle) {
      expect((await eigen.lees((k) => k.registraties.vind(een.id)))?.registratie).toEqual(een)
    }
    expect((await eigen.lees((k) => k.registraties.vanMaand(MAART))).map(({ id }) => id)).toEqual(['c1', 'g1'])
  })

  it('finds a group by each of its people, as they are now, and names them all', async () => {
    await anew()
    await zet(groep(['p1', 'p2']), 0)
    await zet(contact, 0)
    expect([await ids({ patient: 'p1' }), await ids({ patient: 'p2' })]).toEqual(['c1 g1', 'g1'])
    expect([await ids({ zorgverlener: 'z2' }), await ids({ zorgverlener: 'z1' })]).toEqual(['g1', 'c1 g1'])
    const [, rij] = await lijst({})
    expect([rij?.namen.patient, rij?.namen.zorgverlener]).toEqual(['p1, p2', 'z1, z2'])
    await zet(groep(['p2', 'p4']), 1)
    expect([await ids({ patient: 'p1' }), await ids({ patient: 'p4' })]).toEqual(['c1', 'g1'])
    await zet(groep(['p2', 'p4']), 2, true)
    expect([await ids({ patient: 'p4' }), await ids({ maand: MAART })]).toEqual(['', 'c1'])
  })

  it('knows the people of groups that were loaded', async () => {
    await anew()
    await eigen.doe((k) => k.registraties.laad([groep(['p1', 'p2']), contact, overig], herkomst(1)))
    expect(await ids({ patient: 'p2' })).toBe('g1')
  })

  it('knows what weighs with others: stays that overlap, messages in the month, totals from the beginning', async () => {
    await anew()
    const gewoon = lees({
      soort: 'consult',
      id: 'c2',
      patient: 'p1',
      stroom: 'ggz',
      datum: '2023-03-09',
      begintijd: null,
      zorgsoort: 'behandeling',
      eenheid: 'e1',
      zorgverlener: 'z1',
      geplandeMinuten: null,
      directeMinuten: 5,
      indirecteMinuten: null,
    })
    const verblijven = [
      verblijf('eerder', '2023-01-01', '2023-02-28'),
      verblijf('erin', '2023-02-01', '2023-03-01'),
      verblijf('open', '2023-03-31', null),
      verblijf('later', '2023-04-01', null),
    ]
    for (const een of [contact, gewoon, overig, groep(['p1']), ...verblijven]) await zet(een, 0)
    const wegen = (patienten: readonly string[] | null) =>
      eigen.lees(async (k) =>
        (await k.registraties.wegen(dag('2023-03-01'), dag('2023-03-31'), patienten)).map(({ id }) => id).join(' '),
      )
    expect(await wegen(null)).toBe('o1 erin c1 open')
    expect(await wegen(['p1'])).toBe('o1 c1')
    expect(await wegen(['p9'])).toBe('')
  })
})
