/** Where the walker stands: all counts from 1, 0 when not inside. */
export interface Positie {
  readonly verzekerde: number
  readonly prestatie: number
  /** Rank among its siblings of the repeated record being visited. */
  readonly kind: number
  readonly bijDebiteur: boolean
}

const AANVULLEND = 'AanvullendeVerzekerdegegevens'
const GEGEVENS = 'DebetPrestatie/AanvullendePrestatiegegevens'

/** Path of a visited record, as structure findings write it: `Verzekerde[3]/Prestatie[2]/DebetPrestatie/Zorgaanbieder[1]`. */
export function padVan(plek: string, positie: Positie): string {
  const vast = KOP[plek]
  if (vast !== undefined) return vast
  const verzekerde = `Verzekerde[${positie.verzekerde}]`
  if (plek === 'verzekerde') return verzekerde
  const bij = positie.bijDebiteur ? `${AANVULLEND}/Debiteur` : AANVULLEND
  switch (plek) {
    case 'aanvullendeVerzekerdegegevens':
      return `${verzekerde}/${AANVULLEND}`
    case 'debiteur':
      return `${verzekerde}/${AANVULLEND}/Debiteur`
    case 'naamgegevens':
      return `${verzekerde}/${bij}/Naamgegevens`
    case 'adresgegevens':
      return `${verzekerde}/${bij}/Adresgegevens`
    default:
      return `${verzekerde}/Prestatie[${positie.prestatie}]/${binnenPrestatie(plek, positie.kind)}`
  }
}

const KOP: Readonly<Record<string, string>> = {
  header: 'Header',
  declaratieContext: 'DeclaratieContext',
  declarant: 'DeclaratieContext/Declarant',
  contextZorgaanbieder: 'DeclaratieContext/Zorgaanbieder',
  overzicht: 'Overzicht',
  totaalDeclaratiebedrag: 'Overzicht/TotaalDeclaratiebedragInclBtw',
  retourHeader: 'Header',
}

function binnenPrestatie(plek: string, kind: number): string {
  switch (plek) {
    case 'debetPrestatie':
    case 'retourDebetPrestatie':
      return 'DebetPrestatie'
    case 'creditPrestatie':
    case 'retourCreditPrestatie':
      return 'CreditPrestatie'
    case 'aanvullendPrestatieKenmerk':
      return `DebetPrestatie/AanvullendPrestatieKenmerk[${kind}]`
    case 'verwijzing':
      return `DebetPrestatie/Verwijzing[${kind}]`
    case 'verwijzer':
      return `DebetPrestatie/Verwijzing[${kind}]/Verwijzer`
    case 'zorgaanbieder':
      return `DebetPrestatie/Zorgaanbieder[${kind}]`
    case 'aanvullendePrestatiegegevens':
      return GEGEVENS
    case 'diagnose':
      return `${GEGEVENS}/Diagnose[${kind}]`
    case 'diagnosesteller':
      return `${GEGEVENS}/Diagnose[${kind}]/Diagnosesteller`
    case 'zorgtraject':
      return `${GEGEVENS}/Zorgtraject`
    case 'plaatsingsbesluit':
      return `${GEGEVENS}/Plaatsingsbesluit`
    default:
      throw new RangeError(`no such plek in a message: ${plek}`)
  }
}
