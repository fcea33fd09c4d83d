import type { Tekst } from '@zorgketen/values'
import type { Kast } from '../opslag/opslag.ts'
import { readDocuments } from '../registreren/register-documenten.ts'
import type { DocumentVan, RegisterNaam } from '../stam/registers.ts'
import { contractoordeelVan } from '../tarieven/contractoordeel-van.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import { Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { checkRegiebehandelaar, peildagOf } from './check-regiebehandelaar.ts'
import { onjuist } from './weiger.ts'

type Verwijst = readonly (readonly [veld: string, register: RegisterNaam, id: string])[]

/** What a document names of other registers. Payers hold no patients, so a plaatsing names nothing here. */
function namesOf<N extends RegisterNaam>(register: N, document: DocumentVan<N>): Verwijst {
  if (register !== 'zorgtraject') return []
  const { patient, regiebehandelaar } = document as DocumentVan<'zorgtraject'>
  return [
    ['patient', 'patient', patient],
    ...(regiebehandelaar === null ? [] : [['regiebehandelaar', 'zorgverlener', regiebehandelaar] as const]),
  ]
}

/**
 * Looks at a document beside the others. Throws `Werkfout` when something it names is not there or may not be what it is
 * named as, or when days are reversed; gives what could not be judged, with the reason.
 */
export async function checkSamenhang<N extends RegisterNaam>(
  plek: Werkplek,
  kast: Kast,
  register: N,
  document: DocumentVan<N>,
): Promise<readonly Tekst[]> {
  for (const [veld, van, id] of namesOf(register, document)) {
    const rij = await kast.registers.vind(van, id)
    if (rij === null || rij.vervallen) throw onbekend(veld, id)
  }
  if (register === 'contract') await checkTarieven(plek, kast, document as DocumentVan<'contract'>)
  if (register !== 'zorgtraject') return []
  const traject = document as DocumentVan<'zorgtraject'>
  const { startdatum, gesloten } = traject
  if (startdatum !== null && gesloten !== null && gesloten < startdatum) throw OMGEKEERD
  return lookAtRegie(plek, kast, traject)
}

/** An agreed tariff above what its kind allows is refused at its own field. */
async function checkTarieven(
  { gereedschap }: Werkplek,
  kast: Kast,
  { producten }: DocumentVan<'contract'>,
): Promise<void> {
  const oordeel = await contractoordeelVan(kast, gereedschap)
  for (const [i, product] of producten.entries()) {
    const gebrek = oordeel(product)
    if (gebrek !== null) throw new Werkfout('invoer', { ...gebrek, waar: `producten.${i}.tarief` })
  }
}

/** Who was regiebehandelaar already stays so: the rule is for who becomes it. */
async function lookAtRegie(plek: Werkplek, kast: Kast, traject: DocumentVan<'zorgtraject'>): Promise<readonly Tekst[]> {
  const { regiebehandelaar, nummer } = traject
  const [eerder] = await readDocuments(kast, 'zorgtraject', [nummer])
  if (regiebehandelaar === null || eerder?.regiebehandelaar === regiebehandelaar) return []
  const [wie] = await readDocuments(kast, 'zorgverlener', [regiebehandelaar])
  if (wie === undefined) throw onbekend('regiebehandelaar', regiebehandelaar)
  const dag = peildagOf(traject, await vandaagVan(kast, plek))
  const oordeel = checkRegiebehandelaar(wie, dag, plek.gereedschap.referentie)
  if (oordeel.uitkomst === 'mag niet') throw oordeel.fout
  return oordeel.uitkomst === 'onbekend' ? [oordeel.reden] : []
}

const onbekend = (veld: string, id: string): Werkfout =>
  onjuist(
    veld,
    [`${id} staat niet in het register.`, `${id} is not in the register.`],
    ['Iets dat nu in het register staat.', 'Something that is in the register now.'],
    ['Kies een ander, of voer het eerst in.', 'Choose another, or enter it first.'],
  )

const OMGEKEERD = onjuist(
  'gesloten',
  ['Het zorgtraject sluit voordat het begint.', 'The zorgtraject closes before it begins.'],
  ['Een laatste dag op of na de startdatum.', 'A last day on or after the start date.'],
  ['Kies een latere dag.', 'Choose a later day.'],
)
