import type { ClockTime } from '@zorgketen/values'
import { checkPlaatsing } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../formaten/registratie.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Proef } from '../registreren/beproef.ts'
import { tryRegistratie } from '../registreren/registreer.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Agendaafspraak } from './afspraak.ts'
import { within } from './binnen.ts'
import { type Contactoordeel, judgeContact } from './contactbeelden.ts'
import { type Afspraakinvoer, completeAfspraak } from './plan-afspraak.ts'
import { type Planning, readPlanning, roosterOp, standaardduurVan } from './planning.ts'
import { type Gehouden, hold, ZOALS_GEPLAND } from './uitvoering.ts'
import { describePlanning, type Planningtekst } from './weiger-planning.ts'

/** Rules that only say that today is too early to send: nothing of a contact is sent before its month is over. */
const NOG_NIET = [
  'gds801.declaratieContext.declaratieperiode-voorbij-bij-verzending@',
  'gds801.debetPrestatie.begindatum-niet-na-verzending@',
]

/** What an appointment would give when it were confirmed, and what there is to say of it now. Keeps nothing. */
export interface Afspraakproef extends Contactoordeel {
  /** Why confirming gives nothing; null when it does. */
  readonly weigering: Planningtekst | null
  /** How it would be recorded: the plan stands for the real time, or someone says what the real time was. */
  readonly wijze: 'zoals-gepland' | 'gerealiseerd' | null
  readonly proeven: readonly Proef[]
  readonly standaardduur: number | null
}

/** What confirming an appointment would give; `gehouden`: how it was held as far as someone said so. */
export const tryAfspraak = (
  plek: Werkplek,
  actor: Actor,
  { id, gehouden }: { readonly id: string; readonly gehouden: Gehouden },
): Promise<Afspraakproef | null> =>
  plek.opslag.read(actor, async (kast) => {
    const rij = await kast.agenda.vind(id)
    return rij === null ? null : proefVan(plek, actor, kast, rij.afspraak, gehouden)
  })

/** What an appointment that is being entered would give, with what there is to say of its place. */
export const tryInvoer = (plek: Werkplek, actor: Actor, invoer: Afspraakinvoer): Promise<Afspraakproef> =>
  plek.opslag.read(actor, async (kast) => {
    const eerder = (await kast.agenda.vind(invoer.id))?.afspraak ?? null
    const planning = await readPlanning(kast, plek)
    return proefVan(plek, actor, kast, completeAfspraak(invoer, eerder, planning), ZOALS_GEPLAND)
  })

async function proefVan(
  plek: Werkplek,
  actor: Actor,
  kast: Kast,
  afspraak: Agendaafspraak,
  gehouden: Gehouden,
): Promise<Afspraakproef> {
  const planning = await readPlanning(kast, plek)
  const plaats = await judgePlaats(kast, planning, afspraak)
  const contact = await judgeContact(kast, planning, afspraak)
  // Seen as if it were held: what it would give is asked before it is.
  const kader = afspraak.datum > planning.vandaag ? { ...planning, vandaag: afspraak.datum } : planning
  const { uitslag, uitvoering } = hold({ ...afspraak, status: 'gepland' }, gehouden, kader)
  const proeven: Proef[] = []
  if (uitslag.soort === 'bevestigd') {
    for (const registratie of uitslag.registraties as readonly Registratie[]) {
      const proef = await tryRegistratie(within(plek, kast), actor, registratie)
      proeven.push({
        ...proef,
        meldingen: proef.meldingen.filter(({ melding }) => !NOG_NIET.some((regel) => melding.regel.startsWith(regel))),
      })
    }
  }
  const signalen = uitslag.soort === 'bevestigd' ? uitslag.signalen.map((een) => describePlanning(een, een.ernst)) : []
  return {
    weigering: uitslag.soort === 'weigering' ? describePlanning(uitslag.weigering, 'weigering') : null,
    wijze: uitslag.soort === 'bevestigd' ? uitvoering.wijze : null,
    proeven,
    bevindingen: [...plaats, ...signalen, ...contact.bevindingen],
    nietBeoordeeld: contact.nietBeoordeeld,
    standaardduur: standaardduurVan(planning, afspraak),
  }
}

/** What there is to say of the place of an appointment, in the agenda of each who has it (ZPM-21, ZPM-22). */
async function judgePlaats(
  kast: Kast,
  planning: Planning,
  afspraak: Agendaafspraak,
): Promise<readonly Planningtekst[]> {
  const gevonden: Planningtekst[] = []
  if (afspraak.status !== 'gepland') return gevonden
  for (const wie of afspraak.zorgverleners) {
    const rooster = roosterOp(planning, wie, afspraak.datum)
    const dag = { van: afspraak.datum, tot: afspraak.datum }
    const bestaand = (await kast.agenda.inPeriode(dag, wie)).map((rij) => rij.afspraak)
    // Without a roster nothing lies outside it; what overlaps does so all the same.
    const heleDag = { zorgverlener: wie, datum: afspraak.datum, blokken: [HELE_DAG] }
    const bevindingen = checkPlaatsing(afspraak, rooster ?? heleDag, bestaand, planning.reserves)
    const telt = rooster === null ? bevindingen.filter(({ code }) => code === 'planning.overlapt') : bevindingen
    const namen = await namesIn(kast, wie, bestaand)
    gevonden.push(
      ...telt.map(({ ernst, ...een }) =>
        describePlanning({ ...een, params: { ...een.params, ...namen(een.params.afspraak) } }, ernst),
      ),
    )
  }
  return gevonden
}

const HELE_DAG = { van: 0 as ClockTime, tot: 86_399 as ClockTime }

/** Findings name ids; people read names and times. */
async function namesIn(kast: Kast, wie: string, bestaand: readonly Agendaafspraak[]) {
  const zorgverlener = (await kast.registers.labels('zorgverlener', [wie])).get(wie) ?? wie
  return (id: string | number | undefined): Record<string, string> => {
    const ander = bestaand.find((een) => een.id === id)
    if (ander === undefined) return { zorgverlener }
    const uur = Math.floor(ander.begintijd / 3600)
    const minuut = String(Math.floor((ander.begintijd % 3600) / 60)).padStart(2, '0')
    return { zorgverlener, afspraak: `${String(uur).padStart(2, '0')}:${minuut}` }
  }
}
