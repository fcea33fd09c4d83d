import { deriveConsult } from '../consult/derive-consult.ts'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import type { Stam } from '../stam/stam.ts'
import type { Tarieven } from '../tarieven/tarieven.ts'
import { WEIGERINGEN } from '../weigering/catalogus.ts'
import { describeWeigering } from '../weigering/describe-weigering.ts'
import type { Weigering } from '../weigering/weigering.ts'
import { relevanteInvoer } from './relevante-invoer.ts'
import { stepTijd } from './stap-tijd.ts'
import { stepDuurklasse, stepPrestatie, stepTarief } from './stappen-prestatie.ts'
import { stepBeroep, stepIngang, stepSetting } from './stappen-stam.ts'
import type { Uitleg, Uitlegstap } from './uitleg.ts'

const STAPPEN = [stepIngang, stepSetting, stepBeroep, stepTijd, stepDuurklasse, stepPrestatie, stepTarief]

/** Tells how a registration became its prestatie or refusal. Made on demand: the derivation itself keeps no trace. */
export function explainConsult(registratie: Consultregistratie, stam: Stam, tarieven: Tarieven): Uitleg {
  const afleiding = deriveConsult(registratie, stam, tarieven)
  const stappen: Uitlegstap[] = []
  for (const take of STAPPEN) {
    const stap = take({ registratie, stam, tarieven, afleiding })
    if (stap === null) break
    stappen.push(stap)
  }
  if (afleiding.soort === 'weigering') stappen.push(stepWeigering(afleiding.weigering))
  return { afleiding, stappen, relevanteInvoer: relevanteInvoer(registratie, stam, tarieven) }
}

function stepWeigering(weigering: Weigering<keyof typeof WEIGERINGEN>): Uitlegstap {
  const { wat, doe, bron } = describeWeigering(WEIGERINGEN, weigering)
  const tekst = { nl: `${wat.nl} ${doe.nl}`, en: `${wat.en} ${doe.en}` }
  return { stap: 'weigering', invoer: weigering.params, uitkomst: weigering.code, bron, tekst }
}
