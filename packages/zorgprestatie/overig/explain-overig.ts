import { type Agb, dayOf, formatDay, minutes, type Tekst } from '@zorgketen/values'
import { stepsOfPrestaties } from '../afleiden/stap-prestaties.ts'
import { stepOfSetting } from '../afleiden/stap-setting.ts'
import {
  type Proefwaarde,
  relevantOf,
  stepsOfRefusals,
  type Zorgstap,
  type Zorguitleg,
} from '../afleiden/zorguitleg.ts'
import type { OverigeRegistratie, Overleg } from '../registratie/overige-registratie.ts'
import type { Stam } from '../stam/stam.ts'
import { deriveOverig, type Overigtarieven } from './derive-overig.ts'
import type { Overigomgeving } from './omgeving.ts'
import { soortregelOp } from './soortregel.ts'

/** Tells how an other prestatie came about, and what could have made it different (ZPM-18). Made on demand only. */
export function explainOverig(
  registratie: OverigeRegistratie,
  stam: Stam,
  tarieven: Overigtarieven,
  omgeving: Overigomgeving,
): Zorguitleg {
  const derive: Derive = (een = registratie, in_ = omgeving, met = stam) => deriveOverig(een, met, tarieven, in_)
  const afleidingen = derive()
  return {
    afleidingen,
    stappen: [...stepsSoort(registratie, stam), ...stepsOfPrestaties(afleidingen), ...stepsOfRefusals(afleidingen)],
    relevanteInvoer: relevantOf(afleidingen, trialsOf(registratie, omgeving, stam, derive)),
  }
}

/** What holds for this kind, and the setting where it exists in one setting only. */
function stepsSoort(registratie: OverigeRegistratie, stam: Stam): readonly Zorgstap[] {
  const { prestatiesoort, datum, stroom } = registratie
  const regel = soortregelOp(prestatiesoort, datum)
  if (regel === null) return []
  const stromen = regel.stromen.join(', ')
  const setting = regel.setting === null ? null : stepOfSetting(registratie, datum, stam)
  return [
    {
      stap: 'soort',
      invoer: { soort: prestatiesoort, stroom, datum: formatDay(datum) },
      uitkomst: prestatiesoort,
      bron: regel.bron,
      tekst: {
        nl: `${prestatiesoort} bestaat op deze dag voor ${stromen}.`,
        en: `${prestatiesoort} exists on this day for ${stromen}.`,
      },
    },
    ...(setting === null ? [] : [setting]),
  ]
}

type Derive = (een?: OverigeRegistratie, omgeving?: Overigomgeving, stam?: Stam) => ReturnType<typeof deriveOverig>

const GOED: Overleg = {
  met: 'erkende-zorgverlener',
  overIndividuelePatient: true,
  intervisie: false,
  inDossier: true,
  patientVooraf: true,
}

/**
 * Other values of every input, to find out by deriving again which of them matter. Two values that can not give the
 * same where the input matters are enough: at least one of them then differs from what is there now.
 */
function trialsOf(
  een: OverigeRegistratie,
  omgeving: Overigomgeving,
  stam: Stam,
  derive: Derive,
): readonly Proefwaarde[] {
  const anders = (invoer: string, naam: Tekst, edits: readonly Partial<OverigeRegistratie>[]): Proefwaarde => ({
    invoer,
    naam,
    anders: edits.map((edit) => () => derive({ ...een, ...edit })),
  })
  const elders = (invoer: string, naam: Tekst, gewijzigd: readonly Partial<Overigomgeving>[]): Proefwaarde => ({
    invoer,
    naam,
    anders: gewijzigd.map((deel) => () => derive(een, { ...omgeving, ...deel })),
  })
  /** A professional or unit of which something else is recorded: nothing on the day, or too much. */
  const ander = (invoer: string, naam: Tekst, opzoek: 'beroepOp' | 'settingOp'): Proefwaarde => ({
    invoer,
    naam,
    anders: (['geen', 'meer'] as const).map(
      (gebrek) => () => derive(een, omgeving, { ...stam, [opzoek]: () => gebrek }),
    ),
  })
  return [
    // before the model, and in it
    anders('datum', { nl: 'datum', en: 'date' }, [{ datum: dayOf(2021, 7, 1) }, { datum: dayOf(2022, 7, 1) }]),
    anders('stroom', { nl: 'stroom', en: 'stream' }, [{ stroom: 'ggz' }, { stroom: 'fz' }]),
    ander('zorgverlener', { nl: 'zorgverlener', en: 'professional' }, 'beroepOp'),
    ander('eenheid', { nl: 'eenheid', en: 'unit' }, 'settingOp'),
    anders('minuten', { nl: 'minuten', en: 'minutes' }, [{ minuten: null }, { minuten: minutes(60) }]),
    anders('overleg', { nl: 'voorwaarden van het overleg', en: 'conditions of the consultation' }, [
      { overleg: null },
      { overleg: GOED },
    ]),
    anders('beveiligingsniveau', { nl: 'beveiligingsniveau', en: 'level of security' }, [
      { beveiligingsniveau: null },
      { beveiligingsniveau: 1 },
    ]),
    anders('verzorgingsgraad', { nl: 'verzorgingsgraad', en: 'level of care' }, [
      { verzorgingsgraad: '' },
      { verzorgingsgraad: 'D' },
    ]),
    anders('opdrachtgever', { nl: 'opdrachtgever', en: 'asker' }, [
      { opdrachtgever: null },
      { opdrachtgever: ANDER as Agb },
    ]),
    anders('afspraak', { nl: 'contractafspraak', en: 'agreement in the contract' }, [
      { afspraak: null },
      { afspraak: ANDER },
    ]),
    elders('contract', { nl: 'wat het contract bevat', en: 'what the contract holds' }, [
      { heeftAfspraak: () => true },
      { heeftAfspraak: () => false },
    ]),
    elders('minutenVoor', { nl: 'eerdere minuten voor deze patiënt', en: 'earlier minutes for this patient' }, [
      { minutenVoor: () => 0 },
      { minutenVoor: () => 720 },
    ]),
    elders('acuutSinds', { nl: 'dag van het eerste acute consult', en: 'day of the first acute consult' }, [
      { acuutSinds: () => een.datum },
      { acuutSinds: () => null },
    ]),
    elders('leeftijd', { nl: 'leeftijd', en: 'age' }, [{ leeftijdOp: () => 17 }, { leeftijdOp: () => 18 }]),
  ]
}

/** Some other value; it is never shown. */
const ANDER = 'ander'
