import { type ClockTime, type Minutes, minutes } from '@zorgketen/values'
import type { Weigering } from '../weigering/weigering.ts'
import type { Consultregistratie } from './consultregistratie.ts'

export type Samenvoeging =
  | { readonly soort: 'registratie'; readonly registratie: Consultregistratie }
  | {
      readonly soort: 'weigering'
      readonly registraties: readonly string[]
      readonly weigering: Weigering<'samenvoegen.verschil'>
    }

const GELIJK = ['patient', 'stroom', 'datum', 'zorgsoort', 'eenheid', 'zorgverlener'] as const

/**
 * Makes one contact of parts that a coffee or sanitary break cut up: such a break is no care-content reason, so there
 * is one consult on the joined direct time (zpm.md §1). The caller says which parts belong together: how long a short
 * break may be is not published. The first part lends its id; planned parts add up. Throws RangeError without parts.
 */
export function joinConsult(delen: readonly Consultregistratie[]): Samenvoeging {
  const [eerste] = delen
  if (eerste === undefined) throw new RangeError('a contact has at least one part')
  const veld = GELIJK.find((naam) => delen.some((deel) => deel[naam] !== eerste[naam]))
  if (veld !== undefined) {
    const registraties = delen.map((deel) => deel.id)
    const params = { registraties: registraties.join(', '), veld }
    return { soort: 'weigering', registraties, weigering: { code: 'samenvoegen.verschil', params, reden: null } }
  }
  return {
    soort: 'registratie',
    registratie: {
      ...eerste,
      begintijd: earliest(delen),
      geplandeMinuten: sumOrNull(delen.map((deel) => deel.geplandeMinuten)),
      directeMinuten: minutes(delen.reduce((som, deel) => som + deel.directeMinuten, 0)),
      indirecteMinuten: sumOrNull(delen.map((deel) => deel.indirecteMinuten)),
    },
  }
}

function earliest(delen: readonly Consultregistratie[]): ClockTime | null {
  const tijden = delen.flatMap((deel) => (deel.begintijd === null ? [] : [deel.begintijd]))
  return tijden.length === 0 ? null : (Math.min(...tijden) as ClockTime)
}

function sumOrNull(delen: readonly (Minutes | null)[]): Minutes | null {
  const bekend = delen.filter((deel) => deel !== null)
  return bekend.length === 0 ? null : minutes(bekend.reduce((som, deel) => som + deel, 0))
}
