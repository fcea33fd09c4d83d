import { formatDay, minutes } from '@zorgketen/values'
import { stepsOfPrestaties } from '../afleiden/stap-prestaties.ts'
import {
  type Proefwaarde,
  relevantOf,
  stepsOfRefusals,
  type Zorgstap,
  type Zorguitleg,
} from '../afleiden/zorguitleg.ts'
import { deriveConsult } from '../consult/derive-consult.ts'
import type { Consultregistratie, Kanaal, Reistijd } from '../registratie/consultregistratie.ts'
import type { Stam } from '../stam/stam.ts'
import type { Tarieven } from '../tarieven/tarieven.ts'
import { deriveToeslagen, travelMinutes } from './derive-toeslagen.ts'
import { reisgrensOp } from './reisgrens.ts'

/** Tells how the supplements of a contact came about, the consult they go with included (ZPM-18). Made on demand only. */
export function explainToeslagen(registratie: Consultregistratie, stam: Stam, tarieven: Tarieven): Zorguitleg {
  const derive = (een: Consultregistratie) => deriveToeslagen(een, deriveConsult(een, stam, tarieven), tarieven)
  const afleidingen = derive(registratie)
  const stappen = [...stepsReistijd(registratie), ...stepsOfPrestaties(afleidingen), ...stepsOfRefusals(afleidingen)]
  return { afleidingen, stappen, relevanteInvoer: relevantOf(afleidingen, trialsOf(registratie, derive)) }
}

function stepsReistijd(registratie: Consultregistratie): readonly Zorgstap[] {
  const { stroom, datum, reistijd } = registratie
  const grens = reisgrensOp(stroom, datum)
  if (grens === null || reistijd === undefined) return []
  const totaal = travelMinutes(registratie)
  const klasse = totaal < grens.minuten ? 'tot' : 'vanaf'
  const { heen, terug } = reistijd
  return [
    {
      stap: 'reistijd',
      invoer: { heen, terug, stroom, datum: formatDay(datum) },
      uitkomst: `${klasse}-${grens.minuten}`,
      bron: grens.bron,
      tekst: {
        nl: `Heen ${heen} en terug ${terug} minuten is samen ${totaal}: ${klasse} ${grens.minuten} minuten (${stroom}).`,
        en: `Out ${heen} and return ${terug} minutes make ${totaal}: ${klasse === 'tot' ? 'under' : 'from'} ${grens.minuten} minutes (${stroom}).`,
      },
    },
  ]
}

const KANALEN: readonly Kanaal[] = ['fysiek', 'beeldbellen', 'telefoon', 'bericht']
const MINUTEN = Array.from({ length: 181 }, (_, n) => minutes(n))
const GEEN: Reistijd = { heen: minutes(0), terug: minutes(0) }

/** Other values of what the supplements rest on; what makes the consult itself stands in the consult's explanation. */
function trialsOf(
  registratie: Consultregistratie,
  derive: (een: Consultregistratie) => ReturnType<typeof deriveToeslagen>,
): readonly Proefwaarde[] {
  const reis = registratie.reistijd ?? GEEN
  const met = (edit: Partial<Consultregistratie>) => () => derive({ ...registratie, ...edit })
  const anders = (invoer: string, nl: string, en: string, edits: readonly Partial<Consultregistratie>[]) => ({
    invoer,
    naam: { nl, en },
    anders: edits.map(met),
  })
  return [
    anders(
      'heen',
      'reistijd heen',
      'travel out',
      MINUTEN.map((heen) => ({ reistijd: { ...reis, heen } })),
    ),
    anders(
      'terug',
      'reistijd terug',
      'travel back',
      MINUTEN.map((terug) => ({ reistijd: { ...reis, terug } })),
    ),
    anders('eigenLocatie', 'behandeld op eigen locatie', 'treated at an own location', [
      { reistijd: { ...reis, eigenLocatie: reis.eigenLocatie !== true } },
    ]),
    anders(
      'kanaal',
      'kanaal',
      'channel',
      KANALEN.map((kanaal) => ({ kanaal })),
    ),
    anders('tolk', 'inzet van een tolk', 'interpreter', [{ tolk: registratie.tolk !== true }]),
    anders('stroom', 'stroom', 'stream', [{ stroom: registratie.stroom === 'ggz' ? 'fz' : 'ggz' }]),
    anders(
      'directeMinuten',
      'directe minuten',
      'direct minutes',
      MINUTEN.map((directeMinuten) => ({ directeMinuten })),
    ),
  ]
}
