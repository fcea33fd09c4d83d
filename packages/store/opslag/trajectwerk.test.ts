import {
  actOnTraject,
  agendaafspraak,
  foundAanbieder,
  previewTraject,
  readTrajectwerk,
  readZonderContact,
  registratie,
  stamgegevens,
  type Werkplek,
} from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { registratie as contact, stamgegevens as klein, plaatsing } from '@zorgketen/usecases/proef'
import { formatDay } from '@zorgketen/values'
import { beforeAll, expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { dag, GEDULD, organisatie } from '../proef/opslagproef.ts'
import { proefwerkplek } from '../proef/proefwerkplek.ts'

const [ggz, fz] = klein.patienten
const [traject, fzTraject] = klein.zorgtrajecten
const ztn = (n: number): string => `3f2504e0-4f89-41d3-9a0c-0305e82c33${String(n).padStart(2, '0')}`
const DICHT = '2023-06-30'

/** Today is 1 March 2024. 365 days after 2 March 2023 is 1 March 2024, as 29 February is one of them. */
const WIE = {
  vandaagDicht: { n: 1, gesloten: null, zorg: ['2023-03-02'] },
  // 30 April 2024 is sixty days ahead: the last care was on 1 May 2023
  opDeGrens: { n: 2, gesloten: null, zorg: ['2023-05-01'] },
  netErna: { n: 3, gesloten: null, zorg: ['2023-05-02'] },
  // a contact is planned before it would close: there is nothing to do
  gepland: { n: 9, gesloten: null, zorg: ['2023-04-20'] },
  zonderZorg: { n: 4, gesloten: null, zorg: [] },
  terugMetZorg: { n: 5, gesloten: DICHT, zorg: ['2023-06-01', '2024-02-01'] },
  terugMetAfspraak: { n: 6, gesloten: DICHT, zorg: ['2023-06-01'] },
  langGeleden: { n: 7, gesloten: DICHT, zorg: ['2023-02-01', '2024-02-10'] },
  // the number still takes what is done on its last day
  laatsteDag: { n: 10, gesloten: '2024-03-01', zorg: ['2024-02-01'] },
  blijftWeg: { n: 8, gesloten: DICHT, zorg: ['2023-06-01'] },
} as const

const titel = (n: number, tot: string | null) => ({
  ...plaatsing,
  nummer: `90000000${n}`,
  skn: '12345678',
  titel: { van: '2023-01-01', tot },
  zorgtraject: ztn(20 + n),
})
const FZ = { fzVoorbij: titel(2, '2024-02-15'), fzLoopt: titel(3, '2024-04-30'), fzLater: titel(4, '2024-05-01') }
const fzOpen = titel(5, null)

const stam = stamgegevens.parse({
  ...klein,
  patienten: [
    ...Object.keys(WIE).map((id) => ({ ...ggz, id, bsn: null })),
    ...['p-fz', ...Object.keys(FZ), 'fzOpen'].map((id) => ({ ...fz, id, skn: null })),
  ],
  zorgtrajecten: [
    ...Object.entries(WIE).map(([id, { n, gesloten }]) => ({ ...traject, nummer: ztn(n), patient: id, gesloten })),
    ...Object.entries({ ...FZ, fzOpen }).map(([id, een]) => ({
      ...fzTraject,
      nummer: een.zorgtraject,
      patient: id,
      plaatsing: een.nummer,
    })),
  ],
  // a second titel on the same number that outlasts the first: only the last one counts
  plaatsingen: [...Object.values(FZ), fzOpen, { ...titel(2, '2023-06-30'), nummer: '900000009' }],
})
const care = (id: string, datum: string, stroom: 'ggz' | 'fz' = 'ggz') =>
  registratie.parse({ ...contact(`${id}-${datum}`, stroom, datum), patient: id })
const actor: Actor = { organisatie: 'praktijk', rol: 'beheerder', gebruiker: 'tester', doel: 'proef' }

const afspraak = (id: string, patient: string, stroom: 'ggz' | 'fz', datum: string, status = 'gepland') =>
  agendaafspraak.parse({
    id,
    fase: 'behandeling',
    eenheid: 'e1',
    zorgverleners: ['z1'],
    locatie: '',
    locatiesoort: null,
    interneSoort: 'gesprek',
    zorgsoort: 'behandeling',
    patienten: [{ patient, stroom, zorgtraject: null }],
    groep: null,
    datum,
    begintijd: '09:00',
    geplandeMinuten: 45,
    vastgelegd: null,
    patientGeinformeerd: null,
    spoed: false,
    status,
    titel: null,
    zorgvraag: null,
    dient: null,
    uitvoering: null,
    registraties: [],
  })

opMotoren('werk aan zorgtrajecten', (motor) => {
  let plek: Werkplek
  beforeAll(async () => {
    plek = proefwerkplek(await motor.open(), () => '2024-03-01T12:00:00.000Z')
    const registraties = [
      ...Object.entries(WIE).flatMap(([id, { zorg }]) => zorg.map((een) => care(id, een))),
      care('fzVoorbij', '2023-03-07', 'fz'),
    ]
    await foundAanbieder(plek, actor, organisatie('praktijk'), { stam, registraties })
    const afspraken = [
      afspraak('a1', 'terugMetAfspraak', 'ggz', '2024-03-20'),
      afspraak('a2', 'terugMetAfspraak', 'ggz', '2024-03-10', 'afgezegd'),
      // care of another stream says nothing about the ggz number
      afspraak('a3', 'blijftWeg', 'fz', '2024-03-20'),
      afspraak('a4', 'blijftWeg', 'ggz', '2024-02-20'),
      afspraak('a5', 'gepland', 'ggz', '2024-03-01'),
      afspraak('a6', 'gepland', 'ggz', '2024-03-02'),
      afspraak('a7', 'gepland', 'ggz', '2024-03-09', 'afgezegd'),
      afspraak('a9', 'laatsteDag', 'ggz', '2024-03-01'),
      // after the last day of the number: too late to keep it open
      afspraak('a8', 'vandaagDicht', 'ggz', '2024-03-02'),
    ]
    await plek.opslag.transact(actor, (kast) =>
      kast.agenda.zet(
        afspraken.map((een) => ({ afspraak: een, verwachteVersie: 0 })),
        { op: '2024-02-01T12:00:00.000Z', door: 'tester', reden: 'proef' },
      ),
    )
  }, GEDULD)

  const werk = async () =>
    (await readTrajectwerk(plek, actor)).regels.map(
      ({ soort, patient, dag: op }) => `${soort} ${patient} ${formatDay(op)}`,
    )

  it('ZTN-05, ZTN-08, ZTN-15: what closes within sixty days, who comes back, which titel ends', async () => {
    expect(await werk()).toEqual([
      'terugkeer terugMetZorg 2024-02-01',
      'terugkeer langGeleden 2024-02-10',
      'terugkeer terugMetAfspraak 2024-03-20',
      'titel fzVoorbij 2024-02-15',
      'titel fzLoopt 2024-04-30',
      'sluit vandaagDicht 2024-03-01',
      'sluit opDeGrens 2024-04-30',
    ])
  })

  it('ZTN-15: says whether a relapse is to be asked; after a year the number is new', async () => {
    const { regels } = await readTrajectwerk(plek, actor)
    const raad = new Map(regels.map(({ patient, doe }) => [patient, doe.nl]))
    expect(raad.get('terugMetZorg')).toBe('Vraag of het terugval is.')
    expect(raad.get('langGeleden')).toBe('Geef een nieuw nummer.')
  })

  it('ZTN-05: a preview of closing counts the appointments that are planned after the last day', async () => {
    const nummer = ztn(WIE.gepland.n)
    const daad = { soort: 'sluiten', nummer, dag: dag('2024-03-01'), omdat: 'behandeling' } as const
    expect(await previewTraject(plek, actor, { patient: 'gepland', daad })).toMatchObject({ afspraken: 1 })
  })

  it('what was done leaves the list', async () => {
    const doe = (patient: string, daad: Parameters<typeof actOnTraject>[2]['daad'], versie: number | null) =>
      actOnTraject(plek, actor, { patient, daad, versie, reden: 'besproken' })
    const geef = { soort: 'nummer', regiebehandelaar: null, overgang: false } as const
    await doe('terugMetZorg', { ...geef, terugval: true }, null)
    await doe('langGeleden', { ...geef, terugval: null }, null)
    await doe('fzVoorbij', { soort: 'titel-vervalt', nummer: FZ.fzVoorbij.zorgtraject, dag: null }, 1)
    const nummer = ztn(WIE.vandaagDicht.n)
    await doe('vandaagDicht', { soort: 'sluiten', nummer, dag: dag('2024-03-01'), omdat: 'behandeling' }, 1)
    expect(await werk()).toEqual([
      // closed with an appointment that is still to come
      'terugkeer vandaagDicht 2024-03-02',
      'terugkeer terugMetAfspraak 2024-03-20',
      'titel fzLoopt 2024-04-30',
      'sluit opDeGrens 2024-04-30',
    ])
  })

  it('ZPM-29: care of an older number does not count for a newer one', async () => {
    const { regels } = await readZonderContact(plek, actor)
    const nieuw = regels.filter(({ traject: { patient } }) => patient === 'langGeleden')
    // the care of 10 February is on the new number; that of a year before on the old one, which is closed
    expect(nieuw.map(({ traject: { laatstePrestatie } }) => laatstePrestatie)).toEqual([dag('2024-02-10')])
    const verval = regels.filter(({ traject: { patient } }) => patient === 'fzVoorbij')
    expect(verval.map(({ traject: { stroom, laatstePrestatie } }) => [stroom, laatstePrestatie])).toEqual([
      ['ggz', null],
    ])
  })
})
