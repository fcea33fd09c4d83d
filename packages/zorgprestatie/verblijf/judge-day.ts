import { contains, type EpochDay, type Tekst } from '@zorgketen/values'
import { AFSPRAKEN, type HeeftAfspraak } from '../afleiden/afspraak.ts'
import { ZPM_VANAF } from '../consult/zpm-vanaf.ts'
import type { Verblijfsmoment, Verblijfsregistratie, Verblijfszorg } from '../registratie/verblijfsregistratie.ts'
import type { Stam } from '../stam/stam.ts'
import type { ConsultWeigercode } from '../weigering/catalogus.ts'
import { judgeZorg, opnamegrensOp } from './verblijfsregels.ts'

/** What one day of a stay is: a day of verblijf with this care, no such day, or refused with a reason. */
export type Dagoordeel =
  | { readonly soort: 'dag'; readonly zorg: Verblijfszorg }
  | { readonly soort: 'geen' }
  | {
      readonly soort: 'weigering'
      readonly code: ConsultWeigercode
      readonly params: Readonly<Record<string, string | number>>
      readonly reden: Tekst | null
    }

const GEEN = { soort: 'geen' } as const
const SECONDEN_PER_UUR = 3600

const refuse = (code: ConsultWeigercode, params: Readonly<Record<string, string | number>> = {}): Dagoordeel => ({
  soort: 'weigering',
  code,
  params,
  reden: null,
})

/** The day of admission: it counts before the hour, not after it, and at the hour itself that is unknown (ZPM-11). */
export function judgeFirstDay({ dag, tijd }: Verblijfsmoment): Dagoordeel | { readonly soort: 'telt' } {
  const grens = opnamegrensOp(dag)
  if (grens === null) return { soort: 'telt' }
  const uur = grens.voorUur
  if (tijd === null) return refuse('verblijf.opnametijd-ontbreekt', { uur })
  const seconden = uur * SECONDEN_PER_UUR
  if (tijd === seconden) return refuse('verblijf.opname-op-grens', { uur })
  return tijd < seconden ? { soort: 'telt' } : GEEN
}

/** Judges one day of a stay of which the following night is still spent there, leave aside. */
export function judgeDay(
  registratie: Verblijfsregistratie,
  dag: EpochDay,
  stam: Stam,
  heeftAfspraak: HeeftAfspraak,
): Dagoordeel {
  const { opname, stroom, eenheid, integraal, patient } = registratie
  if (dag < ZPM_VANAF) return refuse('datum.voor-zpm')
  if (dag === opname.dag) {
    const eerste = judgeFirstDay(opname)
    if (eerste.soort !== 'telt') return eerste
  }
  if (isAway(registratie, dag)) return refuse(stroom === 'ggz' ? 'verblijf.afwezig-ggz' : 'verblijf.afwezig-fz')
  const [zorg, ...meer] = registratie.zorg.filter(({ geldig }) => contains(geldig, dag))
  if (zorg === undefined) return refuse('verblijf.zorg-ontbreekt')
  if (meer.length > 0) return refuse('verblijf.zorg-dubbel')
  const besluit = stam.settingOp(eenheid, dag)
  if (typeof besluit === 'string') return refuse('verblijf.eenheid', { eenheid })
  if ('weigering' in besluit) {
    // the days of a row that are refused for one reason are refused together
    const { datum: _, ...params } = besluit.weigering.params
    return { soort: 'weigering', code: besluit.weigering.code, params, reden: besluit.weigering.reden }
  }
  const { setting } = besluit
  const oordeel = judgeZorg(zorg, stroom, setting, dag)
  if (oordeel === 'niveau-ontbreekt') return refuse('verblijf.niveau-ontbreekt', { setting })
  if (oordeel === 'bestaat-niet') {
    const graad = zorg.rechtvaardigingsgrond ? `VMR ${zorg.verzorgingsgraad}` : zorg.verzorgingsgraad
    return refuse('verblijf.combinatie', { graad, niveau: zorg.beveiligingsniveau ?? 'geen', stroom })
  }
  if (integraal && !heeftAfspraak(AFSPRAKEN.integraal, dag, patient))
    return refuse('verblijf.integraal-zonder-afspraak')
  return { soort: 'dag', zorg }
}

/** Whether the night after the day was spent away: from the day of leaving up to the day of return, that one not. */
const isAway = ({ afwezig }: Verblijfsregistratie, dag: EpochDay): boolean =>
  afwezig.some(({ van, tot }) => van.dag <= dag && (tot === null || dag < tot.dag))
