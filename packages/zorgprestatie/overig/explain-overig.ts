import { addDays, formatDay, minutes } from '@zorgketen/values'
import { stepsOfPrestaties } from '../afleiden/stap-prestaties.ts'
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
  const derive = (een: OverigeRegistratie, in_ = omgeving) => deriveOverig(een, stam, tarieven, in_)
  const afleidingen = derive(registratie)
  return {
    afleidingen,
    stappen: [...stepsSoort(registratie), ...stepsOfPrestaties(afleidingen), ...stepsOfRefusals(afleidingen)],
    relevanteInvoer: relevantOf(afleidingen, trialsOf(registratie, omgeving, derive)),
  }
}

function stepsSoort({ prestatiesoort, datum, stroom }: OverigeRegistratie): readonly Zorgstap[] {
  const regel = soortregelOp(prestatiesoort, datum)
  if (regel === null) return []
  const stromen = regel.stromen.join(', ')
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
  ]
}

type Derive = (registratie: OverigeRegistratie, omgeving?: Overigomgeving) => ReturnType<typeof deriveOverig>

const MINUTEN = [null, ...Array.from({ length: 721 }, (_, n) => minutes(n))]
const NIVEAUS = [null, 1, 2, 3, 4]
const GOED: Overleg = {
  met: 'erkende-zorgverlener',
  overIndividuelePatient: true,
  intervisie: false,
  inDossier: true,
  patientVooraf: true,
}

/** Other values of every input, to find out by deriving again which of them matter. */
function trialsOf(een: OverigeRegistratie, omgeving: Overigomgeving, derive: Derive): readonly Proefwaarde[] {
  const anders = (
    invoer: string,
    nl: string,
    en: string,
    edits: readonly Partial<OverigeRegistratie>[],
  ): Proefwaarde => ({
    invoer,
    naam: { nl, en },
    anders: edits.map((edit) => () => derive({ ...een, ...edit })),
  })
  const elders = (
    invoer: string,
    nl: string,
    en: string,
    gewijzigd: readonly Partial<Overigomgeving>[],
  ): Proefwaarde => ({
    invoer,
    naam: { nl, en },
    anders: gewijzigd.map((deel) => () => derive(een, { ...omgeving, ...deel })),
  })
  const dagen = [-4000, -2, 2, 1500].map((n) => addDays(een.datum, n))
  const overleggen = [null, GOED, ...breaches(een.overleg ?? GOED)]
  const afspraak = een.afspraak ?? ''
  const heeft = omgeving.heeftAfspraak(afspraak, een.datum, een.patient)
  return [
    anders(
      'datum',
      'datum',
      'date',
      dagen.map((datum) => ({ datum })),
    ),
    anders('stroom', 'stroom', 'stream', [{ stroom: een.stroom === 'ggz' ? 'fz' : 'ggz' }]),
    anders('zorgverlener', 'zorgverlener', 'professional', [{ zorgverlener: 'niet-bekend' }]),
    anders('eenheid', 'eenheid', 'unit', [{ eenheid: 'niet-bekend' }]),
    anders(
      'minuten',
      'minuten',
      'minutes',
      MINUTEN.map((n) => ({ minuten: n })),
    ),
    anders(
      'overleg',
      'voorwaarden van het overleg',
      'conditions of the consultation',
      overleggen.map((overleg) => ({ overleg })),
    ),
    anders(
      'beveiligingsniveau',
      'beveiligingsniveau',
      'level of security',
      NIVEAUS.map((beveiligingsniveau) => ({ beveiligingsniveau })),
    ),
    anders(
      'verzorgingsgraad',
      'verzorgingsgraad',
      'level of care',
      ['', 'D', 'E'].map((verzorgingsgraad) => ({ verzorgingsgraad })),
    ),
    anders('opdrachtgever', 'opdrachtgever', 'asker', [{ opdrachtgever: null }]),
    anders('afspraak', 'contractafspraak', 'agreement in the contract', [{ afspraak: null }, { afspraak: 'andere' }]),
    elders('contract', 'wat het contract bevat', 'what the contract holds', [{ heeftAfspraak: () => !heeft }]),
    elders('minutenVoor', 'eerdere minuten voor deze patiënt', 'earlier minutes for this patient', [
      { minutenVoor: () => 0 },
      { minutenVoor: () => 720 },
    ]),
    elders('acuutSinds', 'dag van het eerste acute consult', 'day of the first acute consult', [
      { acuutSinds: () => een.datum },
      { acuutSinds: () => null },
    ]),
    elders('leeftijd', 'leeftijd', 'age', [{ leeftijdOp: () => 17 }, { leeftijdOp: () => 18 }]),
  ]
}

const breaches = (overleg: Overleg): readonly Overleg[] => [
  { ...overleg, met: 'huisarts' },
  { ...overleg, intervisie: !overleg.intervisie },
]
