import { bron } from '@zorgketen/rules'
import { formatDay } from '@zorgketen/values'
import { stepsOfPrestaties } from '../afleiden/stap-prestaties.ts'
import { relevantOf, stepsOfRefusals, type Zorgstap, type Zorguitleg } from '../afleiden/zorguitleg.ts'
import type { Groepssessie } from '../registratie/groepssessie.ts'
import type { Stam } from '../stam/stam.ts'
import { BRONNEN } from '../weigering/bronnen.ts'
import { countUnits } from './count-units.ts'
import { countedTime } from './counted-time.ts'
import { deriveGroep, type Groepstarieven } from './derive-groep.ts'
import { type Groepsregel, groepsregelOp } from './groepsregel.ts'
import { unitsOf, wasThere } from './presence.ts'
import { trialsOf } from './trials.ts'

const GROOTTE = bron(
  'Technische specificaties zorgprestatiemodel v1.3',
  'Groepsconsult (pagina 153092107): aanwezig op enig moment; vervangt "ingepland" uit de Handreiking (2020)',
)

/** Tells how a session became its units, and which inputs could have made it different. Made on demand only (ZPM-18). */
export function explainGroep(sessie: Groepssessie, stam: Stam, tarieven: Groepstarieven): Zorguitleg {
  const afleidingen = deriveGroep(sessie, stam, tarieven)
  const regel = groepsregelOp(sessie.datum)
  const stappen = regel === null ? [] : [stepTijd(sessie, stam, regel), stepEenheden(sessie, stam, regel)]
  const grootte = regel === null ? [] : stepsGrootte(sessie, stam, regel)
  return {
    afleidingen,
    stappen: [...stappen, ...grootte, ...stepsOfPrestaties(afleidingen), ...stepsOfRefusals(afleidingen)],
    relevanteInvoer: relevantOf(
      afleidingen,
      trialsOf(sessie, stam, (een, met) => deriveGroep(een, met, tarieven)),
    ),
  }
}

function stepTijd(sessie: Groepssessie, stam: Stam, regel: Groepsregel): Zorgstap {
  const { directeMinuten, geplandeMinuten } = sessie
  const { minuten, tijdsoort } = countedTime(sessie, stam, regel)
  const gepland = tijdsoort === 'gepland'
  return {
    stap: 'tijd',
    invoer: { directeMinuten, geplandeMinuten },
    uitkomst: minuten,
    bron: BRONNEN.planning,
    tekst: {
      nl: `De ${minuten} ${gepland ? 'geplande' : 'gerealiseerde'} minuten tellen.`,
      en: `The ${minuten} ${gepland ? 'planned' : 'realised'} minutes count.`,
    },
  }
}

function stepEenheden(sessie: Groepssessie, stam: Stam, regel: Groepsregel): Zorgstap {
  const { minuten } = countedTime(sessie, stam, regel)
  const { aantal, rest, oordeel } = countUnits(minuten, regel)
  const { nl, en } = {
    geen: { nl: 'er blijft niets over', en: 'nothing is left' },
    telt: { nl: `het restant van ${rest} minuten telt mee`, en: `the remainder of ${rest} minutes counts` },
    vervalt: { nl: `het restant van ${rest} minuten telt niet`, en: `the remainder of ${rest} minutes does not count` },
    onbekend: { nl: `of ${rest} minuten tellen is onbekend`, en: `whether ${rest} minutes count is unknown` },
  }[oordeel]
  return {
    stap: 'eenheden',
    invoer: { minuten, datum: formatDay(sessie.datum) },
    uitkomst: aantal,
    bron: regel.bron,
    tekst: {
      nl: `${minuten} minuten geven ${aantal} eenheden van ${regel.eenheidMinuten} minuten; ${nl}.`,
      en: `${minuten} minutes give ${aantal} units of ${regel.eenheidMinuten} minutes; ${en}.`,
    },
  }
}

function stepsGrootte(sessie: Groepssessie, stam: Stam, regel: Groepsregel): readonly Zorgstap[] {
  const { minuten } = countedTime(sessie, stam, regel)
  return unitsOf(countUnits(minuten, regel).aantal, regel.eenheidMinuten, minuten).map((vak) => {
    const erbij = sessie.deelnemers.filter((deelnemer) => wasThere(deelnemer, vak, sessie))
    const grootte = new Set(erbij.map(({ patient }) => patient)).size
    const anders = new Set(erbij.filter(({ stroom }) => stroom === 'anders').map(({ patient }) => patient)).size
    return {
      stap: 'groepsgrootte',
      invoer: { volgnummer: vak.volgnummer, aanwezig: grootte, andereStroom: anders },
      uitkomst: grootte,
      bron: GROOTTE,
      tekst: {
        nl: `In eenheid ${vak.volgnummer} waren ${grootte} patiënten aanwezig; ${anders} daarvan telt mee zonder rekening.`,
        en: `In unit ${vak.volgnummer} ${grootte} patients were present; ${anders} of them counts without being billed.`,
      },
    }
  })
}
