import type { Regelstaat } from '@zorgketen/declaratie'
import { canonical } from '@zorgketen/rules'
import type { EpochDay, Tekst } from '@zorgketen/values'
import type { PatientDocument, Zorgvraag } from '../documenten/patient.ts'
import type { ZorgtrajectDocument } from '../documenten/zorgtraject.ts'
import { type Stamweigering, weigering } from '../weigering.ts'
import { type GeraakteRegel, touchedLines } from './geraakte-regels.ts'
import { mergeVelden } from './merge-velden.ts'
import type { Samenvoegconflict, Samenvoeging, Samenvoegkeuzes } from './samenvoeging.ts'

/** What refers to either patient: registrations by id, and all zorgtrajecten and sent lines of the organisation. */
export interface Patientverwijzingen {
  readonly registraties: Iterable<{ readonly id: string; readonly patient: string }>
  readonly zorgtrajecten: readonly ZorgtrajectDocument[]
  readonly verzonden: Iterable<Regelstaat>
}

export interface Samenvoegverzoek {
  readonly behouden: PatientDocument
  readonly dubbel: PatientDocument
  readonly verwijzingen: Patientverwijzingen
  readonly keuzes: Samenvoegkeuzes
  readonly op: EpochDay
  readonly reden: string
}

/** Everything a merge changes. Registrations to redirect stand in `samenvoeging.registraties`. */
export interface Samengevoegd {
  readonly soort: 'samengevoegd'
  readonly behouden: PatientDocument
  readonly dubbel: PatientDocument
  readonly zorgtrajecten: readonly ZorgtrajectDocument[]
  readonly samenvoeging: Samenvoeging
  /** Lines that went out under the double's patient number. */
  readonly teCorrigeren: readonly GeraakteRegel[]
  readonly signalen: readonly Tekst[]
}

export type Samenvoeguitkomst =
  | Samengevoegd
  /** The two contradict each other; ask again with a choice for each field. */
  | { readonly soort: 'conflict'; readonly conflicten: readonly Samenvoegconflict[] }
  | { readonly soort: 'geweigerd'; readonly weigeringen: readonly Stamweigering[] }

/** Merges a double into the patient that stays. Both documents are kept whole in `samenvoeging`, see `undoMerge`. */
export function mergePatients(verzoek: Samenvoegverzoek): Samenvoeguitkomst {
  const { behouden, dubbel, op, reden, verwijzingen } = verzoek
  if (behouden.id === dubbel.id) return { soort: 'geweigerd', weigeringen: [ZELFDE] }
  const weg = [behouden, dubbel].find(({ opgegaanIn }) => opgegaanIn !== null)
  if (weg !== undefined) return { soort: 'geweigerd', weigeringen: [alOpgegaan(weg)] }

  const { velden, conflicten } = mergeVelden(behouden, dubbel, verzoek.keuzes)
  if (conflicten.length > 0) return { soort: 'conflict', conflicten }
  const resultaat: PatientDocument = {
    ...behouden,
    ...velden,
    bsnStatus: joinStatus(behouden, dubbel, velden.bsn),
    bsnGeschiedenis: joinHistory(behouden, dubbel, velden.bsn, op, reden),
    zorgvragen: joinZorgvragen(behouden, dubbel),
    samengevoegd: [...behouden.samengevoegd, ...dubbel.samengevoegd, { id: dubbel.id, op }],
  }

  const vanDubbel = verwijzingen.zorgtrajecten.filter(({ patient }) => patient === dubbel.id)
  const registraties = [...verwijzingen.registraties].filter(({ patient }) => patient === dubbel.id)
  return {
    soort: 'samengevoegd',
    behouden: resultaat,
    dubbel: { ...dubbel, opgegaanIn: behouden.id },
    zorgtrajecten: vanDubbel.map((traject) => ({ ...traject, patient: behouden.id })),
    samenvoeging: {
      op,
      reden,
      behouden,
      dubbel,
      resultaat,
      registraties: registraties.map(({ id }) => id),
      zorgtrajecten: vanDubbel.map(({ nummer }) => nummer),
    },
    teCorrigeren: touchedLines(verwijzingen.verzonden, ({ verzekerde }) => verzekerde.id === dubbel.id),
    signalen: openTwice(verwijzingen.zorgtrajecten, behouden.id, dubbel.id),
  }
}

/** The status that belongs to the BSN that stays; of two for the same BSN the checked one. */
function joinStatus(a: PatientDocument, b: PatientDocument, bsn: PatientDocument['bsn']): PatientDocument['bsnStatus'] {
  const dragers = [a, b].filter((een) => een.bsn === bsn).map(({ bsnStatus }) => bsnStatus)
  const gewenst = bsn === null ? 'afwezig met reden' : 'geverifieerd'
  return dragers.find(({ stand }) => stand === gewenst) ?? dragers[0] ?? a.bsnStatus
}

function joinHistory(
  a: PatientDocument,
  b: PatientDocument,
  bsn: PatientDocument['bsn'],
  tot: EpochDay,
  reden: string,
): PatientDocument['bsnGeschiedenis'] {
  const verloren = [a, b].flatMap((een) =>
    een.bsn === null || een.bsn === bsn
      ? []
      : [{ bsn: een.bsn, van: een.bsnGeschiedenis.at(-1)?.tot ?? null, tot, reden }],
  )
  return [...a.bsnGeschiedenis, ...b.bsnGeschiedenis, ...verloren]
}

/** All zorgvragen of both; an id that both use for different things gets the double's patient number before it. */
function joinZorgvragen(a: PatientDocument, b: PatientDocument): readonly Zorgvraag[] {
  const eigen = new Map(a.zorgvragen.map((vraag) => [vraag.id, canonical(vraag)]))
  const bij = b.zorgvragen
    .filter((vraag) => eigen.get(vraag.id) !== canonical(vraag))
    .map((vraag) => (eigen.has(vraag.id) ? { ...vraag, id: `${b.id}/${vraag.id}` } : vraag))
  return [...a.zorgvragen, ...bij]
}

function openTwice(trajecten: readonly ZorgtrajectDocument[], a: string, b: string): readonly Tekst[] {
  return (['ggz', 'fz'] as const).flatMap((soort) => {
    const open = trajecten.filter((een) => een.soort === soort && een.gesloten === null)
    const vanBeide = [a, b].every((id) => open.some(({ patient }) => patient === id))
    if (!vanBeide) return []
    return [
      {
        nl: `Er staan nu twee ${soort}-zorgtrajectnummers open (ZTN-13). Sluit het nummer dat niet meer geldt.`,
        en: `Two ${soort} zorgtrajectnummers are open now (ZTN-13). Close the one that no longer holds.`,
      },
    ]
  })
}

const ZELFDE = weigering(
  'samenvoegen.zelfde',
  ['Dit is twee keer dezelfde patiënt.', 'This is the same patient twice.'],
  ['Twee verschillende patiënten.', 'Two different patients.'],
  ['Kies de dubbele.', 'Choose the double.'],
)

const alOpgegaan = ({ id, opgegaanIn }: PatientDocument): Stamweigering =>
  weigering(
    'samenvoegen.al-opgegaan',
    [
      `Patiënt ${id} is al samengevoegd met patiënt ${opgegaanIn}.`,
      `Patient ${id} was already merged into patient ${opgegaanIn}.`,
    ],
    ['Een patiënt die nog op zichzelf staat.', 'A patient that still stands alone.'],
    [`Voeg samen met patiënt ${opgegaanIn}.`, `Merge with patient ${opgegaanIn}.`],
  )
