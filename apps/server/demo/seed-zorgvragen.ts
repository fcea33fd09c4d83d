import {
  acceptMethode,
  putBehandelplan,
  putBevoegdheid,
  putDiagnose,
  putZorgvraag,
  readZorgvragen,
  type Stamgegevens,
  setAlgemeen,
  tieContacten,
  typeZorgvraag,
  type Werkplek,
} from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { dayOf } from '@zorgketen/values'
import { verzonnenMethode } from './verzonnen-methode.ts'

/** Patients that get a file of care: after the first, which tests and people try things on. */
const VANAF = 1
const AANTAL = 2
const FICTIEF = 'demonstratie (fictief)'

const DIAGNOSES = [
  'Paniekstoornis',
  'Depressieve stoornis',
  'Posttraumatische stoornis',
  'Ontwikkelingsstoornis',
] as const
const DOELEN = [
  ['Weer alleen reizen', 'Spanning zelf verlagen'],
  ['Een vaste dagindeling', 'Beter slapen'],
  ['Herinneringen verwerken', 'Terug naar het werk'],
  ['Steun van het eigen netwerk', 'Rust in huis'],
] as const

/** Fills a few zorgvragen with made-up care; the others stay as a month finds them. */
export async function seedZorgvragen(plek: Werkplek, actor: Actor, stam: Stamgegevens): Promise<void> {
  const fz = stam.zorgtrajecten.some(({ soort }) => soort === 'fz')
  if (!fz) await seedMethode(plek, actor)
  if (!fz) await seedBevoegdheden(plek, actor, stam)
  const gekozen = stam.patienten.slice(VANAF, VANAF + AANTAL)
  for (const [n, { id }] of gekozen.entries()) await seedPatient(plek, actor, stam, id, n)
}

const seedMethode = (plek: Werkplek, actor: Actor): Promise<unknown> => {
  const typen = plek.gereedschap.referentie
    .codelijst('CL0007-NZA')
    .rijen()
    .map(({ code }) => code)
  return acceptMethode(plek, actor, verzonnenMethode(typen))
}

async function seedBevoegdheden(plek: Werkplek, actor: Actor, stam: Stamgegevens): Promise<void> {
  const beroepen = new Set(stam.zorgverleners.flatMap((een) => een.beroepen.map(({ beroep }) => beroep)))
  for (const beroep of [...beroepen].filter((naam) => !naam.includes('fictief')).slice(0, 2)) {
    await putBevoegdheid(plek, actor, {
      id: null,
      voor: { soort: 'beroep', beroep },
      zorgsoorten: ['diagnostiek', 'behandeling'],
      geldig: { van: '2022-01-01', tot: null },
      reden: FICTIEF,
    })
  }
}

async function seedPatient(
  plek: Werkplek,
  actor: Actor,
  stam: Stamgegevens,
  patient: string,
  n: number,
): Promise<void> {
  const traject = stam.zorgtrajecten.find((een) => een.patient === patient)
  const door = traject?.regiebehandelaar ?? null
  if (traject === undefined || door === null) return
  const fz = traject.soort === 'fz'
  if (fz) await seedClient(plek, actor, patient)
  const grond = (verwachteVersie: number) => ({ patient, zorgvraag: '1', verwachteVersie, reden: FICTIEF })
  await setAlgemeen(plek, actor, grond(0), {
    soort: traject.soort,
    herkomst: n % 3 === 2 ? 'overgenomen' : 'nieuw',
    echelon: fz ? null : 'gespecialiseerd',
    zonderVerwijzing: null,
  })
  await putDiagnose(plek, actor, grond(1), {
    id: 'd1',
    omschrijving: `${DIAGNOSES[n % DIAGNOSES.length]} (fictief)`,
    code: null,
    hoofd: true,
    geldig: { van: '2022-12-01', tot: null },
    vastgesteld: '2022-12-15',
    door,
    verzekerd: true,
  })
  const [eerste, tweede] = DOELEN[n % DOELEN.length] ?? ['', '']
  const geldig = { van: '2023-01-09', tot: null }
  const doelen = [eerste, tweede].map((omschrijving, i) => ({ id: `g${i + 1}`, omschrijving, geldig }))
  await putBehandelplan(plek, actor, grond(2), { id: 'p1', geldig, doelen })
  const lijst = fz ? '032' : '031'
  const type = traject.diagnoses.find(({ codelijst }) => codelijst === lijst)?.code
  if (type === undefined) return
  // the first answers by the method, the others chose by hand; what is on the bill stays what it was
  const metMethode = !fz && n < 2
  await typeZorgvraag(plek, actor, grond(3), {
    datum: n === 1 ? dayOf(2022, 2, 14) : dayOf(2023, 1, 16),
    antwoorden: metMethode ? { HV01: 1 + n, HV02: 2, HV03: 0, HV04: 3, HV05: 1, HV06: 2 } : null,
    type,
    door,
    waarom: `Past bij het beeld in het gesprek (fictief).`,
  })
  await tie(plek, actor, patient, grond(4))
}

/** fz comes without verwijzing, so the zorgvraag itself is still to be recorded. */
const seedClient = (plek: Werkplek, actor: Actor, patient: string): Promise<unknown> =>
  putZorgvraag(
    plek,
    actor,
    { id: patient, verwachteVersie: 1, reden: FICTIEF },
    {
      id: '1',
      omschrijving: 'Behandeling onder titel (fictief)',
      zorgtraject: null,
      geldig: null,
      typen: [],
      verwijzingen: [],
    },
  )

/** Ties the diagnostiek of the month to the diagnosis, and all behandeling but the newest to the first goal. */
async function tie(
  plek: Werkplek,
  actor: Actor,
  patient: string,
  grond: Parameters<typeof tieContacten>[2],
): Promise<void> {
  const { zorgvragen } = await readZorgvragen(plek, actor, patient)
  const contacten = zorgvragen.flatMap((een) => een.contacten)
  const [, ...behandeling] = contacten.filter(({ zorgsoort }) => zorgsoort === 'behandeling').map(({ id }) => id)
  const diagnostiek = contacten.filter(({ zorgsoort }) => zorgsoort === 'diagnostiek').map(({ id }) => id)
  if (behandeling.length > 0) await tieContacten(plek, actor, grond, { registraties: behandeling, dient: 'g1' })
  if (diagnostiek.length === 0) return
  const verwachteVersie = grond.verwachteVersie + (behandeling.length > 0 ? 1 : 0)
  await tieContacten(plek, actor, { ...grond, verwachteVersie }, { registraties: diagnostiek, dient: 'd1' })
}
