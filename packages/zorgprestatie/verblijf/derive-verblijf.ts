import { type EpochDay, formatDay, type Period } from '@zorgketen/values'
import type { HeeftAfspraak } from '../afleiden/afspraak.ts'
import { findRow } from '../afleiden/vind-rij.ts'
import type { Vindt } from '../afleiden/vindt.ts'
import { weiger } from '../afleiden/weiger.ts'
import type { Afleiding, Geweigerd } from '../consult/afleiding.ts'
import type { Verblijfsprestatie } from '../prestatie/prestatie.ts'
import type { Verblijfsmoment, Verblijfsregistratie } from '../registratie/verblijfsregistratie.ts'
import type { Stam } from '../stam/stam.ts'
import { type Dagoordeel, judgeDay, judgeFirstDay } from './judge-day.ts'
import { opnamegrensOp } from './verblijfsregels.ts'

/** The days to derive, both included; for a stay that goes on, days of which the night after has passed. */
export type Verblijfsvak = Period & { readonly tot: EpochDay }

/**
 * Derives the days of verblijf of one stay that lie in `vak` (ZPM-11, ZPM-12; zpm.md §2.4): a day counts with the night
 * after it, so the day of discharge is none. Days that are refused for one reason in a row are refused together, with
 * `van`, `tot` and `dagen`. A stay derived month by month gives the same days as derived at once.
 */
export function deriveVerblijf(
  registratie: Verblijfsregistratie,
  vak: Verblijfsvak,
  stam: Stam,
  tarieven: Vindt,
  heeftAfspraak: HeeftAfspraak,
): readonly Afleiding<Verblijfsprestatie>[] {
  const fouten = checkMomenten(registratie)
  if (fouten.length > 0) return fouten
  const { opname, ontslag } = registratie
  const uit: Afleiding<Verblijfsprestatie>[] = []
  let reeks = null as Reeks | null
  const laatste = ontslag === null ? vak.tot : Math.min(vak.tot, ontslag.dag - 1)
  for (let dag = Math.max(vak.van, opname.dag); dag <= laatste; dag += 1) {
    const oordeel = judgeDay(registratie, dag as EpochDay, stam, heeftAfspraak)
    const stap = oordeel.soort === 'dag' ? lookUp(registratie, dag as EpochDay, oordeel, tarieven) : oordeel
    if (reeks !== null && stap.soort === 'weigering' && reeks.sleutel === keyOf(stap)) {
      reeks = { ...reeks, tot: dag as EpochDay }
      continue
    }
    if (reeks !== null) uit.push(closeReeks(registratie, reeks))
    reeks =
      stap.soort === 'weigering' ? { stap, sleutel: keyOf(stap), van: dag as EpochDay, tot: dag as EpochDay } : null
    if (stap.soort === 'prestatie') uit.push(stap)
  }
  if (reeks !== null) uit.push(closeReeks(registratie, reeks))
  if (givesNoDay(registratie) && vak.van <= opname.dag && opname.dag <= vak.tot) {
    const aan = { id: registratie.id, datum: opname.dag }
    const grens = opnamegrensOp(opname.dag)
    uit.push(grens === null ? weiger(aan, 'datum.voor-zpm') : weiger(aan, 'verblijf.geen-dag', { uur: grens.voorUur }))
  }
  return uit
}

type Weigerdag = Extract<Dagoordeel, { readonly soort: 'weigering' }>
type Reeks = { readonly stap: Weigerdag; readonly sleutel: string; readonly van: EpochDay; readonly tot: EpochDay }

const keyOf = ({ code, params }: Weigerdag): string => JSON.stringify([code, params])

function closeReeks({ id }: Verblijfsregistratie, { stap, van, tot }: Reeks): Geweigerd {
  const perioden = { van: formatDay(van), tot: formatDay(tot), dagen: tot - van + 1 }
  return weiger({ id, datum: van }, stap.code, { ...perioden, ...stap.params }, stap.reden)
}

/** Whether the whole stay has no night that counts: said once, with the day of admission. */
function givesNoDay({ opname, ontslag }: Verblijfsregistratie): boolean {
  if (ontslag === null) return false
  if (ontslag.dag === opname.dag) return true
  return ontslag.dag === opname.dag + 1 && judgeFirstDay(opname).soort === 'geen'
}

function checkMomenten(registratie: Verblijfsregistratie): readonly Geweigerd[] {
  const { id, opname, ontslag, afwezig } = registratie
  const aan = { id, datum: opname.dag }
  const uit: Geweigerd[] = []
  if (ontslag !== null && isBefore(ontslag, opname)) uit.push(weiger(aan, 'verblijf.ontslag-voor-opname'))
  afwezig.forEach(({ van, tot }, index) => {
    if (tot !== null && isBefore(tot, van))
      uit.push(weiger(aan, 'verblijf.afwezigheid-omgekeerd', { plaats: index + 1 }))
  })
  return uit
}

/** On one day only when both times are known: a missing time proves nothing. */
const isBefore = (a: Verblijfsmoment, b: Verblijfsmoment): boolean =>
  a.dag < b.dag || (a.dag === b.dag && a.tijd !== null && b.tijd !== null && a.tijd < b.tijd)

function lookUp(
  registratie: Verblijfsregistratie,
  datum: EpochDay,
  { zorg }: Extract<Dagoordeel, { readonly soort: 'dag' }>,
  tarieven: Vindt,
): Weigerdag | { readonly soort: 'prestatie'; readonly prestatie: Verblijfsprestatie } {
  const { id, patient, stroom, eenheid, integraal } = registratie
  const { verzorgingsgraad, beveiligingsniveau, rechtvaardigingsgrond } = zorg
  const graad = rechtvaardigingsgrond ? 'VMR' : verzorgingsgraad
  const variant = `${graad}-${beveiligingsniveau ?? 'geen'}`
  const gevonden = findRow(tarieven, { id, datum }, { soort: integraal ? 'verblijf:integraal' : 'verblijf', variant })
  if (gevonden.soort === 'weigering') {
    const { code, params, reden } = gevonden.weigering
    const { datum: _, ...rest } = params
    return { soort: 'weigering', code, params: rest, reden }
  }
  const { rij } = gevonden
  return {
    soort: 'prestatie',
    prestatie: {
      soort: 'verblijfsdag',
      id: `${id}~${formatDay(datum)}`,
      registratie: id,
      patient,
      stroom,
      datum,
      begintijd: null,
      eindtijd: null,
      eenheid,
      zorgverlener: null,
      beroep: null,
      codelijst: '071',
      code: rij.code,
      naam: rij.naam,
      tarief: rij.tariefCents,
      fictief: rij.fictief,
      verzorgingsgraad,
      beveiligingsniveau,
    },
  }
}
