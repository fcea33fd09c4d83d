import { type EpochDay, formatZtn, type Tekst } from '@zorgketen/values'
import { beheer, herkomstVan } from '../beheren/beheer.ts'
import { deriveAgain, type Herafleiding } from '../beheren/herafleiden.ts'
import { needDocument } from '../beheren/need-document.ts'
import { putDocument } from '../beheren/put-document.ts'
import type { Actor } from '../opslag/actor.ts'
import { Bewerkingsconflict } from '../opslag/bewerkingsconflict.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Herkomst } from '../opslag/registerkast.ts'
import { readDocuments } from '../registreren/register-documenten.ts'
import { plaatsingenVan } from '../settings/plaatsingen-van.ts'
import { keepPlan } from '../trajecten/levensloop/keep-plan.ts'
import { BEURTEN, readPatientstand } from '../trajecten/levensloop/patientstand.ts'
import { planDaad } from '../trajecten/levensloop/plan-daad.ts'
import { randomBytes } from '../trajecten/levensloop/random-bytes.ts'
import { trajectfout } from '../trajecten/levensloop/weiger-traject.ts'
import { audit } from '../werk/audit.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { putIngekomen } from './bewaar.ts'
import { INGEKOMEN, ingekomenDocument } from './documenten.ts'
import { type Innamegevolg, type Innameplan, planInname, readPatienten } from './plan.ts'
import { ANDER_SKN, NIET_BEKEND, WIE } from './weiger.ts'

/**
 * Takes one message in. `patient`: who it is about when the SKN is of nobody here. `zorgLooptDoor`: the titel ended and
 * care goes on; then fz closes on the day of its last care and a ggz number opens in the same step (ZTN-08).
 */
export interface Innameopdracht {
  readonly kenmerk: string
  readonly verwachteVersie: number
  readonly patient: string | null
  readonly zorgLooptDoor: boolean
}

/** What came of it. `ggz`: the number that care goes on under, when the titel ended and care did not. */
export interface Inname extends Herafleiding {
  readonly gevolg: Innamegevolg
  readonly patient: string
  readonly nummer: string
  readonly ggz: string | null
  readonly opmerkingen: readonly Tekst[]
}

/** Takes a plaatsingsbericht in (DFZ-19): plaatsing and number at the patient, or the number closed. Twice changes nothing. */
export const takeInPlaatsingsbericht = (plek: Werkplek, actor: Actor, opdracht: Innameopdracht): Promise<Inname> =>
  beheer(plek, actor, async (kast) => {
    const { kenmerk, verwachteVersie, patient: gekozen, zorgLooptDoor } = opdracht
    const rij = await kast.registers.vind(INGEKOMEN, kenmerk)
    if (rij === null) throw notFound({ nl: 'Plaatsingsbericht', en: 'Plaatsingsbericht' }, kenmerk)
    const document = ingekomenDocument.parse(rij.inhoud)
    const nummer = formatZtn(document.bericht.plaatsing.zorgtraject)
    if (document.stand === 'ingenomen' && document.patient !== null) {
      const patient = document.patient
      return { gevolg: 'al-ingenomen', patient, nummer, ggz: null, opmerkingen: [], afgeleid: 0, wacht: [] }
    }
    if (rij.versie !== verwachteVersie) throw new Bewerkingsconflict('plaatsingsbericht', kenmerk, rij.versie, null)
    const vandaag = await vandaagVan(kast, plek)
    const patienten = await readPatienten(kast)
    const look = async () => needPlan(await planInname(kast, document, patienten, vandaag, gekozen))
    // the patient's turn before what is read of the numbers: of two acts at once one gets a conflict (ZTN-12)
    const beurt = (await kast.registers.vind(BEURTEN, (await look()).patient))?.versie ?? 0
    const plan = await look()
    const { patient, gevolg } = plan
    const herkomst = herkomstVan(plek, actor, `plaatsingsbericht ${kenmerk}`)
    const { bericht } = document
    let ggz: string | null = null
    if (bericht.sluiting === null) await keepPlaatsing(kast, document, plan, beurt, herkomst)
    else if (gevolg === 'sluit') {
      if (bericht.sluiting.reden === 'titel') await endTitels(kast, nummer, bericht.sluiting.dag, herkomst)
      ggz = zorgLooptDoor
        ? await lapse(plek, kast, patient, nummer, bericht.sluiting.dag, herkomst)
        : await keepTraject(kast, plan, beurt, herkomst)
    }
    const herafleiding = await deriveAgain(kast, plek, 'plaatsing')
    await putIngekomen(kast, { ...document, stand: 'ingenomen', patient }, rij.versie, herkomst)
    await audit(kast, plek, actor, {
      handeling: 'plaatsingsbericht ingenomen',
      onderwerp: `zorgtraject ${nummer}`,
      details: { kenmerk, patient, gevolg, ggz },
    })
    return { gevolg, patient, nummer, ggz, opmerkingen: plan.opmerkingen, ...herafleiding }
  })

type Kan = Extract<Innameplan, { readonly soort: 'kan' }>

function needPlan(plan: Innameplan): Kan {
  if (plan.soort === 'kan') return plan
  if (plan.soort === 'wie') throw WIE
  if (plan.soort === 'ander-skn') throw ANDER_SKN
  if (plan.soort === 'niet-bekend') throw NIET_BEKEND
  throw trajectfout(plan)
}

async function keepPlaatsing(
  kast: Kast,
  { bericht: { plaatsing } }: ReturnType<typeof ingekomenDocument.parse>,
  plan: Kan,
  beurt: number,
  herkomst: Herkomst,
): Promise<void> {
  const { rij, document } = await needDocument(kast, 'patient', plan.patient)
  if (document.skn === null) {
    await putDocument(kast, 'patient', { ...document, skn: plaatsing.skn }, rij.versie, herkomst)
  }
  if (plan.gevolg === 'al-ingenomen') return
  const eerder = await kast.registers.vind('plaatsing', plaatsing.nummer)
  if (eerder === null || eerder.vervallen)
    await putDocument(kast, 'plaatsing', plaatsing, eerder?.versie ?? 0, herkomst)
  await keepTraject(kast, plan, beurt, herkomst)
}

/** Keeps the number, and takes the patient's turn. */
async function keepTraject(kast: Kast, { patient, traject }: Kan, beurt: number, herkomst: Herkomst): Promise<null> {
  const kaart = { id: patient, label: patient, zoek: '', geboortedatum: null, vervallen: false }
  const inhoud = { stappen: [{ soort: 'plaatsingsbericht', nummer: traject.nummer }] }
  await kast.registers.zet(BEURTEN, [{ ...kaart, verwachteVersie: beurt, inhoud }], herkomst)
  const { declarant: _, ...document } = traject
  const rij = await kast.registers.vind('zorgtraject', formatZtn(traject.nummer))
  await putDocument(kast, 'zorgtraject', document, rij?.versie ?? 0, herkomst)
  return null
}

/** The titel ran up to a day: so do the plaatsingen here that rest on it. */
async function endTitels(kast: Kast, nummer: string, dag: EpochDay, herkomst: Herkomst): Promise<void> {
  for (const plaatsing of await plaatsingenVan(kast, await readDocuments(kast, 'zorgtraject', [nummer]))) {
    const { van, tot } = plaatsing.titel
    if (formatZtn(plaatsing.zorgtraject) !== nummer || van > dag || (tot !== null && tot <= dag)) continue
    await putDocument(kast, 'plaatsing', { ...plaatsing, titel: { van, tot: dag } }, null, herkomst)
  }
}

/** The titel ended and care goes on (ZTN-08). Gives the ggz number that it goes on under. */
async function lapse(
  plek: Werkplek,
  kast: Kast,
  patient: string,
  nummer: string,
  dag: EpochDay,
  herkomst: Herkomst,
): Promise<string | null> {
  const stand = await readPatientstand(kast, await vandaagVan(kast, plek), patient)
  const plan = planDaad(stand, { soort: 'titel-vervalt', nummer, dag }, randomBytes(plek))
  const loopt = plan.stappen.find(({ soort }) => soort === 'gaat-door')?.nummer ?? null
  return (await keepPlan(plek, kast, stand, plan, herkomst)).nummer ?? loopt
}
