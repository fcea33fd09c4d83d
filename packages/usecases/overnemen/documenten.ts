import { canonical } from '@zorgketen/rules'
import { hideBsn } from '../beheren/hide-bsn.ts'
import { type Veldwijziging, verschillenTussen } from '../beheren/verschillen.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Registerwijziging } from '../opslag/registerkast.ts'
import type { Overname } from '../overname/overname.ts'
import { toWijziging } from '../registreren/register-documenten.ts'
import { fromPatient } from '../stam/patienten/to-patient.ts'
import { beschrijvingVan, type DocumentVan, encodeDocument, type RegisterNaam } from '../stam/registers.ts'

/** Registers a take-over fills, in the order in which people read them. */
const GEVULD = [
  'patient',
  'zorgverlener',
  'zorgtraject',
  'plaatsing',
  'contract',
  'betaler',
] as const satisfies readonly RegisterNaam[]
type Gevuld = (typeof GEVULD)[number]

/** Of what is kept here already: the fields that a message tells for certain, and so are compared. */
const ZEKER: Readonly<Record<Gevuld, readonly string[]>> = {
  patient: ['bsn', 'skn', 'geboortedatum'],
  zorgverlener: ['agb'],
  zorgtraject: ['soort', 'patient', 'startdatum', 'plaatsing'],
  plaatsing: ['skn', 'declarant', 'titel', 'zorgtraject', 'startdatum'],
  contract: ['declarant', 'betaler'],
  betaler: ['rol'],
}

/** A document that is kept here and differs from what the files tell. It is left as it is. `weg`: here, `bij`: the files. */
export interface Verschil {
  readonly register: Gevuld
  readonly id: string
  readonly label: string
  readonly velden: readonly Veldwijziging[]
}

/** What the take-over means for one register. */
export interface Registeruitkomst {
  readonly register: Gevuld
  readonly nieuw: readonly Registerwijziging[]
  /** Kept here already, left as they are. */
  readonly bestaand: number
  readonly verschillen: readonly Verschil[]
}

/** Sets the rebuilt master data against what is kept here: what is new, and where the two differ. */
export async function compareRegisters(kast: Kast, overname: Overname): Promise<readonly Registeruitkomst[]> {
  const documenten = documentsOf(overname)
  const uitkomsten: Registeruitkomst[] = []
  for (const register of GEVULD) uitkomsten.push(await compareOne(kast, register, documenten[register] as never))
  return uitkomsten
}

async function compareOne<N extends Gevuld>(
  { registers }: Kast,
  register: N,
  documenten: readonly DocumentVan<N>[],
): Promise<Registeruitkomst> {
  const hier = new Map((await registers.actueel(register)).map((rij) => [rij.id, rij]))
  const nieuw: Registerwijziging[] = []
  const verschillen: Verschil[] = []
  let bestaand = 0
  for (const document of documenten) {
    const id = beschrijvingVan(register).id(document)
    const rij = hier.get(id)
    if (rij === undefined) {
      // Withdrawn here before: that was somebody's decision, and it stays.
      if ((await registers.vind(register, id)) === null) nieuw.push(toWijziging(register, document, 0))
      else bestaand += 1
      continue
    }
    bestaand += 1
    const velden = differences(register, rij.inhoud, encodeDocument(register, document))
    if (velden.length > 0) verschillen.push({ register, id, label: rij.label, velden })
  }
  return { register, nieuw, bestaand, verschillen }
}

/** The certain fields in which the two differ; a field the files leave open says nothing. BSN's are masked. */
function differences(register: Gevuld, hier: unknown, bestanden: unknown): readonly Veldwijziging[] {
  const [a, b] = [hier as Record<string, unknown>, bestanden as Record<string, unknown>]
  const anders = ZEKER[register].filter((veld) => b[veld] !== null && canonical(a[veld]) !== canonical(b[veld]))
  const pick = (van: Record<string, unknown>): unknown =>
    hideBsn(Object.fromEntries(anders.map((veld) => [veld, van[veld]])))
  return verschillenTussen(pick(a), pick(b))
}

type Documenten = { readonly [N in Gevuld]: readonly DocumentVan<N>[] }

/** The rebuilt master data as documents. A name that no message carries is filled in by a person later. */
function documentsOf({ stamgegevens: stam, namen }: Overname): Documenten {
  const orDash = (tekst: string): string => (tekst === '' ? '-' : tekst)
  return {
    patient: stam.patienten.map((patient) => {
      const naam = namen.get(patient.id)
      const document = fromPatient(patient)
      if (naam === undefined) return document
      return { ...document, naam: { ...naam, initialen: orDash(naam.initialen), roepnaam: null } }
    }),
    zorgverlener: stam.zorgverleners.map(({ naam, ...een }) => ({
      ...een,
      naam: { ...naam, initialen: orDash(naam.initialen), achternaam: orDash(naam.achternaam) },
      big: [],
      opleidingen: [],
      inDienst: [],
    })),
    zorgtraject: stam.zorgtrajecten,
    plaatsing: stam.plaatsingen,
    contract: stam.contracten,
    betaler: stam.betalers.map((betaler) => ({ ...betaler, naam: null })),
  }
}
