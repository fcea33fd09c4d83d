import type { EpochDay } from '@zorgketen/values'
import { listZonderContact, type OpenTraject, type Trajectkeuze, type Werklijstregel } from '@zorgketen/zorgprestatie'
import { herkomstVan } from '../beheren/beheer.ts'
import { needDocument } from '../beheren/need-document.ts'
import { onjuist } from '../beheren/weiger.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import { keepPlan } from '../trajecten/levensloop/keep-plan.ts'
import { readPatientstand } from '../trajecten/levensloop/patientstand.ts'
import { planSluiten } from '../trajecten/levensloop/plan-sluiten.ts'
import { readLoop } from '../trajecten/loop/lees-loop.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { putPlan, readPlan } from './plandocument.ts'

/** A row of the worklist with the name of its patient. */
export interface Contactloos extends Werklijstregel {
  readonly naam: string
}

/** Open trajecten without a planned contact, longest silent first (ZPM-29). */
export const readZonderContact = (
  plek: Werkplek,
  actor: Actor,
): Promise<{ readonly vandaag: EpochDay; readonly regels: readonly Contactloos[] }> =>
  plek.opslag.read(actor, async (kast) => {
    const vandaag = await vandaagVan(kast, plek)
    const afspraken = (await kast.agenda.inPeriode({ van: vandaag, tot: null }, null)).map(({ afspraak }) => afspraak)
    const besluiten = await readPlan(kast, 'trajectbesluit')
    const regels = listZonderContact(await openTrajecten(kast, vandaag), afspraken, besluiten, vandaag)
    const namen = await kast.registers.labels(
      'patient',
      regels.map(({ traject }) => traject.patient),
    )
    return {
      vandaag,
      regels: regels.map((regel) => ({ ...regel, naam: namen.get(regel.traject.patient) ?? regel.traject.patient })),
    }
  })

/** A traject without a start date was not used yet, and nothing says since when it is open: it counts from today. */
async function openTrajecten(kast: Kast, vandaag: EpochDay): Promise<readonly OpenTraject[]> {
  return (await readLoop(kast, null)).map(({ document, laatste }) => {
    const { nummer, soort, patient, startdatum, gesloten } = document
    const geopend = startdatum ?? laatste ?? vandaag
    return { zorgtraject: nummer, patient, stroom: soort, geopend, gesloten, laatstePrestatie: laatste }
  })
}

/** What is decided on one row. `tot`: how long going on holds. */
export interface Trajectopdracht {
  readonly zorgtraject: string
  readonly keuze: Trajectkeuze
  readonly tot: EpochDay | null
  readonly reden: string
}

/** Decides on a traject without a planned contact; closing closes the traject today. */
export async function decideTraject(plek: Werkplek, actor: Actor, opdracht: Trajectopdracht): Promise<void> {
  assertMag(actor, 'registreren')
  await plek.opslag.transact(actor, async (kast) => {
    const { zorgtraject, keuze, tot, reden } = opdracht
    const op = await vandaagVan(kast, plek)
    if (keuze === 'doorgaan' && (tot === null || tot < op)) throw ZONDER_EIND
    if (reden.trim() === '') throw ZONDER_REDEN
    const { document } = await needDocument(kast, 'zorgtraject', zorgtraject)
    const herkomst = herkomstVan(plek, actor, reden)
    const besluit = { sleutel: plek.nieuwId(), zorgtraject, keuze, op, tot: keuze === 'doorgaan' ? tot : null, reden }
    await putPlan(kast, 'trajectbesluit', besluit, 0, herkomst)
    if (keuze === 'afsluiten' && document.gesloten === null) {
      const stand = await readPatientstand(kast, op, document.patient)
      const plan = planSluiten(stand, { soort: 'sluiten', nummer: zorgtraject, dag: op, omdat: 'behandeling' })
      await keepPlan(plek, kast, stand, plan, herkomst)
    }
    await audit(kast, plek, actor, {
      handeling: `zorgtraject zonder contact: ${keuze}`,
      onderwerp: `zorgtraject ${zorgtraject}`,
      details: { besluit: besluit.sleutel },
    })
  })
}

const ZONDER_EIND = onjuist(
  'tot',
  ['Er staat niet tot wanneer doorgaan geldt.', 'It does not say until when going on holds.'],
  ['Een dag vanaf vandaag.', 'A day from today on.'],
  [
    'Kies de dag waarop dit traject weer op de lijst komt.',
    'Choose the day on which this traject comes back on the list.',
  ],
)

const ZONDER_REDEN = onjuist(
  'reden',
  ['Bij dit besluit staat geen reden.', 'This decision has no reason.'],
  ['Waarom zo is besloten.', 'Why it was decided so.'],
  ['Vul de reden in.', 'Enter the reason.'],
)
