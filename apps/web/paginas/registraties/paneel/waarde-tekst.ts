import type { Tekst } from '@zorgketen/values'
import { formatDag } from '../../../kit/dag-schrijven.ts'
import { type Concept, type Veld, veldVan } from '../concept/concept.ts'
import type { Aanwezig, Deelnemer, Leider } from '../concept/groep.ts'
import type { Prestatiesoort } from '../concept/overig.ts'
import type { Verlof, Zorgperiode } from '../concept/verblijf.ts'
import { OVERIGE_SOORTNAMEN } from './soort-teksten.ts'
import { KANALEN, NIVEAUS, OVERLEG_MET, SOORTNAMEN, STROMEN, ZORGSOORTEN } from './veld-teksten.ts'

type Taal = keyof Tekst

const teksten = {
  ja: { nl: 'ja', en: 'yes' },
  nee: { nl: 'nee', en: 'no' },
  afwezig: { nl: 'afwezig', en: 'absent' },
  vanaf: { nl: 'vanaf minuut', en: 'from minute' },
  tot: { nl: 'tot minuut', en: 'to minute' },
  niveau: { nl: 'niveau', en: 'level' },
  grond: { nl: 'met rechtvaardigingsgrond', en: 'with a ground of justification' },
} as const

/** Words of a choice, by field. */
const KEUZES: Readonly<Partial<Record<Veld, Readonly<Record<string, Tekst>>>>> = {
  soort: SOORTNAMEN,
  zorgsoort: ZORGSOORTEN,
  kanaal: KANALEN,
  stroom: STROMEN,
  overlegMet: OVERLEG_MET,
}
const DAGEN: ReadonlySet<Veld> = new Set(['datum', 'opnameDag', 'ontslagDag', 'eersteContact'])

/** The value of a field as people read it; a dash when it is empty. */
export function waardeTekst(concept: Concept, veld: Veld, taal: Taal): string {
  if (veld === 'deelnemers' || veld === 'zorgverleners') return mensenTekst(concept, veld, taal)
  if (concept.soort === 'verblijf' && veld === 'zorg') return lijstTekst(concept.zorg, (een) => zorgTekst(een, taal))
  if (concept.soort === 'verblijf' && veld === 'afwezig') {
    return lijstTekst(concept.afwezig, (een) => verlofTekst(een, taal))
  }
  const waarde = veldVan(concept, veld)
  if (waarde === null || waarde === undefined) return '–'
  if (typeof waarde === 'boolean') return teksten[waarde ? 'ja' : 'nee'][taal]
  if (veld === 'prestatiesoort') return OVERIGE_SOORTNAMEN[waarde as Prestatiesoort].naam[taal]
  if (veld === 'beveiligingsniveau') return niveauTekst(Number(waarde), taal)
  if (DAGEN.has(veld)) return formatDag(String(waarde), taal)
  if (typeof waarde === 'object') return 'naam' in waarde ? String(waarde.naam) : '–'
  return KEUZES[veld]?.[String(waarde)]?.[taal] ?? String(waarde)
}

const lijstTekst = <W>(waarden: readonly W[], schrijf: (waarde: W) => string): string =>
  waarden.length === 0 ? '–' : waarden.map(schrijf).join('; ')

function mensenTekst(concept: Concept, veld: 'deelnemers' | 'zorgverleners', taal: Taal): string {
  if (concept.soort !== 'groepssessie') return '–'
  const mensen: readonly (Deelnemer | Leider)[] = concept[veld]
  return lijstTekst(mensen, (een) => `${een.wie.naam}${aanwezigTekst(een, taal)}`)
}

/** How long someone was there, when it was not the whole session. */
function aanwezigTekst({ van, tot, afwezig }: Aanwezig, taal: Taal): string {
  if (afwezig) return ` (${teksten.afwezig[taal]})`
  const delen = [
    ...(van === null ? [] : [`${teksten.vanaf[taal]} ${van}`]),
    ...(tot === null ? [] : [`${teksten.tot[taal]} ${tot}`]),
  ]
  return delen.length === 0 ? '' : ` (${delen.join(', ')})`
}

function zorgTekst(zorg: Zorgperiode, taal: Taal): string {
  const { van, tot, verzorgingsgraad, beveiligingsniveau, rechtvaardigingsgrond } = zorg
  return [
    verzorgingsgraad,
    beveiligingsniveau === null ? null : `${teksten.niveau[taal]} ${beveiligingsniveau}`,
    rechtvaardigingsgrond ? teksten.grond[taal] : null,
    `${dagTekst(van, taal)} – ${dagTekst(tot, taal)}`,
  ]
    .filter((deel) => deel !== null && deel !== '')
    .join(' ')
}

const verlofTekst = ({ vanDag, vanTijd, totDag, totTijd }: Verlof, taal: Taal): string =>
  `${dagTekst(vanDag, taal)} ${vanTijd ?? ''} – ${dagTekst(totDag, taal)} ${totTijd ?? ''}`.replace(/ +/g, ' ').trim()

const dagTekst = (dag: string | null, taal: Taal): string => (dag === null ? '…' : formatDag(dag, taal))

const niveauTekst = (niveau: number, taal: Taal): string => NIVEAUS[niveau - 1]?.[taal] ?? String(niveau)
