import type { Tekst } from '@zorgketen/values'
import { formatZorguitleg } from '../afleiden/format-zorguitleg.ts'
import { type Proefwaarde, relevantOf, stepsOfRefusals, type Zorguitleg } from '../afleiden/zorguitleg.ts'
import { explainGroep } from '../groep/explain-groep.ts'
import { explainOverig } from '../overig/explain-overig.ts'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import type { Zorgregistratie } from '../registratie/zorgregistratie.ts'
import type { Stam } from '../stam/stam.ts'
import { explainToeslagen } from '../toeslag/explain-toeslagen.ts'
import { explainConsult } from '../uitleg/explain-consult.ts'
import { formatUitleg } from '../uitleg/format-uitleg.ts'
import { explainVerblijf } from '../verblijf/explain-verblijf.ts'
import { deriveZorg } from './derive-zorg.ts'
import type { Zorgomgeving } from './zorgomgeving.ts'

const TOESLAGEN: Tekst = { nl: 'Toeslagen', en: 'Supplements' }
const DAARBIJ: Tekst = { nl: 'Wat er verder bij speelde', en: 'What else played a part' }

/** Why a registration gave what it gave, in lines to read: each step with its source, and what would change it (ZPM-18). */
export function explainZorg(registratie: Zorgregistratie, omgeving: Zorgomgeving): Tekst {
  const stam = omgeving.stamVoor(registratie)
  const { tarieven, heeftAfspraak, verblijfsvak } = omgeving
  switch (registratie.soort) {
    case 'consult':
      return explainContact(registratie, stam, omgeving)
    case 'groepssessie':
      return join([formatZorguitleg(explainGroep(registratie, stam, tarieven)), explainAround(registratie, omgeving)])
    case 'verblijf':
      return formatZorguitleg(explainVerblijf(registratie, verblijfsvak, stam, tarieven, heeftAfspraak))
    case 'overig': {
      const acuutSinds = () => registratie.eersteContact ?? null
      const eigen = explainOverig(registratie, stam, tarieven, { ...omgeving, acuutSinds })
      return join([formatZorguitleg(eigen), explainAround(registratie, omgeving)])
    }
  }
}

function explainContact(gezegd: Consultregistratie, stam: Stam, omgeving: Zorgomgeving): Tekst {
  const dag = gezegd.kanaal === 'bericht' ? omgeving.berichtdagVan(gezegd) : null
  const draagt = dag === null || dag.drager === gezegd.id
  const registratie = draagt && dag?.samen.soort === 'registratie' ? dag.samen.registratie : gezegd
  const delen = draagt ? [formatUitleg(explainConsult(registratie, stam, omgeving.tarieven))] : []
  const toeslagen = explainToeslagen(registratie, stam, omgeving.tarieven)
  if (toeslagen.afleidingen.length > 0) delen.push(under(TOESLAGEN, formatZorguitleg(toeslagen)))
  return join([...delen, explainAround(gezegd, omgeving)])
}

/** What other registrations and the contract did to it; null: nothing. */
function explainAround(registratie: Zorgregistratie, omgeving: Zorgomgeving): Tekst | null {
  const uitleg = aroundOf(registratie, omgeving)
  return uitleg.relevanteInvoer.length === 0 ? null : under(DAARBIJ, formatZorguitleg(uitleg))
}

/** The inputs outside the registration of which a change changes the outcome, with the refusals they brought. */
export function aroundOf(registratie: Zorgregistratie, omgeving: Zorgomgeving): Zorguitleg {
  const met = (deel: Partial<Zorgomgeving>) => deriveZorg(registratie, { ...omgeving, ...deel })
  const afleidingen = met({})
  const proeven: readonly Proefwaarde[] = [
    {
      invoer: 'verblijf',
      naam: { nl: 'het verblijf op die dag', en: 'the stay on that day' },
      anders: [() => met({ verblijvenVan: () => [] })],
    },
    {
      invoer: 'afspraak',
      naam: { nl: 'de afspraken in het contract', en: 'the agreements in the contract' },
      anders: [() => met({ heeftAfspraak: () => true }), () => met({ heeftAfspraak: () => false })],
    },
    {
      invoer: 'berichten',
      naam: { nl: 'de andere berichten van die dag', en: 'the other messages of that day' },
      anders: [() => met({ berichtdagVan: eenBericht })],
    },
  ]
  const relevanteInvoer = relevantOf(afleidingen, proeven)
  const alleen = met({ verblijvenVan: () => [], heeftAfspraak: () => true, berichtdagVan: eenBericht })
  const eigen = new Set(alleen.map((een) => een.soort === 'weigering' && een.weigering.code))
  const gebracht = afleidingen.filter((een) => een.soort === 'weigering' && !eigen.has(een.weigering.code))
  return { afleidingen, stappen: stepsOfRefusals(gebracht), relevanteInvoer }
}

/** The day of a message as if it were the only one. */
const eenBericht: Zorgomgeving['berichtdagVan'] = (bericht) => ({
  drager: bericht.id,
  samen: { soort: 'registratie', registratie: bericht },
})

const under = (kop: Tekst, tekst: Tekst): Tekst => ({ nl: `${kop.nl}\n${tekst.nl}`, en: `${kop.en}\n${tekst.en}` })

function join(delen: readonly (Tekst | null)[]): Tekst {
  const er = delen.filter((deel) => deel !== null)
  return { nl: er.map(({ nl }) => nl).join('\n\n'), en: er.map(({ en }) => en).join('\n\n') }
}
