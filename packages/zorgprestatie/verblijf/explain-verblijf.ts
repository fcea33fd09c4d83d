import { addDays, type EpochDay, formatDay, type Period, type Tekst } from '@zorgketen/values'
import type { HeeftAfspraak } from '../afleiden/afspraak.ts'
import { stepsOfPrestaties } from '../afleiden/stap-prestaties.ts'
import { stepOfSetting } from '../afleiden/stap-setting.ts'
import type { Vindt } from '../afleiden/vindt.ts'
import {
  type Proefwaarde,
  relevantOf,
  stepsOfRefusals,
  type Zorgstap,
  type Zorguitleg,
} from '../afleiden/zorguitleg.ts'
import type { Afleiding } from '../consult/afleiding.ts'
import { ZPM_VANAF } from '../consult/zpm-vanaf.ts'
import type { Verblijfsregistratie } from '../registratie/verblijfsregistratie.ts'
import type { Settingbesluit } from '../stam/eenheid.ts'
import type { Stam } from '../stam/stam.ts'
import { deriveVerblijf, type Verblijfsvak } from './derive-verblijf.ts'
import { judgeFirstDay } from './judge-day.ts'
import { opnamegrensOp } from './verblijfsregels.ts'

/** Tells how a stay became its days, and what could have made it different (ZPM-18). Made on demand only. */
export function explainVerblijf(
  registratie: Verblijfsregistratie,
  vak: Verblijfsvak,
  stam: Stam,
  tarieven: Vindt,
  heeftAfspraak: HeeftAfspraak,
): Zorguitleg {
  const derive: Derive = (een, heeft = heeftAfspraak, met = stam) => deriveVerblijf(een, vak, met, tarieven, heeft)
  const afleidingen = derive(registratie)
  return {
    afleidingen,
    stappen: [
      ...stepsOpname(registratie, vak),
      ...stepsSetting(registratie, afleidingen, stam),
      ...stepsOfPrestaties(afleidingen),
      ...stepsOfRefusals(afleidingen),
    ],
    relevanteInvoer: relevantOf(afleidingen, trialsOf(registratie, stam, derive)),
  }
}

/** Each setting in which days were spent, told for the first of them. */
function stepsSetting(
  registratie: Verblijfsregistratie,
  afleidingen: readonly Afleiding[],
  stam: Stam,
): readonly Zorgstap[] {
  const perSetting = new Map<string, Zorgstap>()
  for (const een of afleidingen) {
    if (een.soort === 'weigering') continue
    const stap = stepOfSetting(registratie, een.prestatie.datum, stam)
    if (stap !== null && !perSetting.has(stap.uitkomst)) perSetting.set(stap.uitkomst, stap)
  }
  return [...perSetting.values()]
}

const EERSTE: Record<string, Tekst> = {
  telt: { nl: 'telt als eerste verblijfsdag', en: 'counts as the first day' },
  geen: { nl: 'telt niet als verblijfsdag', en: 'does not count as a day' },
  weigering: { nl: 'is onbeslist', en: 'is not decided' },
}

function stepsOpname({ opname }: Verblijfsregistratie, vak: Verblijfsvak): readonly Zorgstap[] {
  const grens = opnamegrensOp(opname.dag)
  if (grens === null || opname.dag < vak.van || opname.dag > vak.tot) return []
  const { soort } = judgeFirstDay(opname)
  const dag = formatDay(opname.dag)
  return [
    {
      stap: 'opname',
      invoer: { opname: dag, tijd: opname.tijd },
      uitkomst: soort,
      bron: grens.bron,
      tekst: {
        nl: `De dag van opname ${dag} ${EERSTE[soort]?.nl ?? soort}: de grens is vóór ${grens.voorUur}:00 uur.`,
        en: `The day of admission ${dag} ${EERSTE[soort]?.en ?? soort}: the limit is before ${grens.voorUur}:00.`,
      },
    },
  ]
}

const TIJDEN = [null, 0, 71_999, 72_000, 72_001] as const

type Derive = (een: Verblijfsregistratie, heeft?: HeeftAfspraak, stam?: Stam) => readonly Afleiding[]

const ALTIJD: Period = { van: ZPM_VANAF, tot: null }
/** Care on every day of the model, and a setting of its own. */
const ZORG = { geldig: ALTIJD, verzorgingsgraad: 'A', beveiligingsniveau: null, rechtvaardigingsgrond: false }
const SETTING: Settingbesluit = { setting: 'klinisch', geldig: ALTIJD, besloten: ZPM_VANAF, reden: '' }

/**
 * Other values of every input of a stay, to find out by deriving again which of them matter; where something may be
 * missing, one that is missing and one that is there.
 */
function trialsOf(een: Verblijfsregistratie, stam: Stam, derive: Derive): readonly Proefwaarde[] {
  const { opname, ontslag, zorg } = een
  const anders = (
    invoer: string,
    nl: string,
    en: string,
    edits: readonly Partial<Verblijfsregistratie>[],
  ): Proefwaarde => ({
    invoer,
    naam: { nl, en },
    anders: edits.map((edit) => () => derive({ ...een, ...edit })),
  })
  const schuif = (dag: EpochDay) => [-1, 1].map((n) => ({ dag: addDays(dag, n), tijd: opname.tijd }))
  const einde = ontslag === null ? [{ dag: addDays(opname.dag, 1), tijd: null }] : [null, ...schuif(ontslag.dag)]
  const graden = ['A', 'D', 'H'].map((verzorgingsgraad) => ({
    zorg: zorg.map((deel) => ({ ...deel, verzorgingsgraad })),
  }))
  const niveaus = [null, 1, 2].map((beveiligingsniveau) => ({
    zorg: zorg.map((deel) => ({ ...deel, beveiligingsniveau })),
  }))
  const grond = zorg.map((deel) => ({ ...deel, rechtvaardigingsgrond: !deel.rechtvaardigingsgrond }))
  return [
    anders(
      'opname',
      'dag van opname',
      'day of admission',
      schuif(opname.dag).map((moment) => ({ opname: moment })),
    ),
    anders(
      'opnametijd',
      'tijd van opname',
      'time of admission',
      TIJDEN.map((tijd) => ({ opname: { ...opname, tijd: tijd as typeof opname.tijd } })),
    ),
    anders(
      'ontslag',
      'ontslag',
      'discharge',
      einde.map((moment) => ({ ontslag: moment })),
    ),
    anders('afwezig', 'afwezigheid', 'absence', [{ afwezig: [] }, { afwezig: [{ van: opname, tot: null }] }]),
    anders('verzorgingsgraad', 'verzorgingsgraad', 'level of care', graden),
    anders('beveiligingsniveau', 'beveiligingsniveau', 'level of security', niveaus),
    anders('rechtvaardigingsgrond', 'rechtvaardigingsgrond', 'ground of justification', [{ zorg: grond }]),
    anders('zorg', 'perioden van de zorg', 'periods of the care', [{ zorg: [] }, { zorg: [ZORG] }]),
    anders('stroom', 'stroom', 'stream', [{ stroom: een.stroom === 'ggz' ? 'fz' : 'ggz' }]),
    {
      invoer: 'eenheid',
      naam: { nl: 'eenheid', en: 'unit' },
      anders: (['geen', SETTING] as const).map(
        (uit) => () => derive(een, undefined, { ...stam, settingOp: () => uit }),
      ),
    },
    anders('integraal', 'integrale verblijfsdag', 'integral day', [{ integraal: !een.integraal }]),
    {
      invoer: 'contract',
      naam: { nl: 'afspraak integrale verblijfsdag', en: 'agreement on the integral day' },
      anders: [() => derive(een, () => true), () => derive(een, () => false)],
    },
  ]
}
