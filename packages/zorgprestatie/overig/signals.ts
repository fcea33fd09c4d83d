import { weiger } from '../afleiden/weiger.ts'
import type { OverigeRegistratie } from '../registratie/overige-registratie.ts'
import type { ConsultWeigercode } from '../weigering/catalogus.ts'
import type { Weigering } from '../weigering/weigering.ts'
import { soortregelOp } from './soortregel.ts'

/** Something to know about a registration that does not stop it. The texts stand in the catalogue of refusals. */
export interface Zorgsignaal {
  readonly soort: 'signaal'
  readonly registratie: string
  readonly melding: Weigering<ConsultWeigercode>
}

/** Kinds whose place in the model is not certain: the sources in force do not name them (methadon after 2021). */
export function signalsOf(registratie: OverigeRegistratie): readonly Zorgsignaal[] {
  const { prestatiesoort: soort, datum, id } = registratie
  if (soortregelOp(soort, datum)?.zekerheid !== 'onbekend') return []
  const { weigering } = weiger(registratie, 'signaal.status-onbekend', { soort })
  return [{ soort: 'signaal', registratie: id, melding: weigering }]
}
