import type { Kast } from '../opslag/opslag.ts'
import type { DocumentVan, RegisterNaam } from '../stam/registers.ts'
import type { Werkfout } from '../werk/werkfout.ts'
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

/** What keeps a document from being saved beside the others: something it names is not there, or days that are reversed. */
export async function checkSamenhang<N extends RegisterNaam>(
  kast: Kast,
  register: N,
  document: DocumentVan<N>,
): Promise<Werkfout | null> {
  for (const [veld, van, id] of namesOf(register, document)) {
    const rij = await kast.registers.vind(van, id)
    if (rij === null || rij.vervallen) return onbekend(veld, id)
  }
  if (register === 'zorgtraject') {
    const { startdatum, gesloten } = document as DocumentVan<'zorgtraject'>
    if (startdatum !== null && gesloten !== null && gesloten < startdatum) return OMGEKEERD
  }
  return null
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
