import { toStoreOpties } from '@zorgketen/server'
import { distribute as distributeStore, planDistribution, type Verdeelplan, type Verdeelstap } from '@zorgketen/store'
import type { Tekst } from '@zorgketen/values'
import type { Scherm } from '../uitvoer/scherm.ts'
import type { Gegevensopties } from './backup.ts'
import { asOnbruikbaar } from './store-fouten.ts'

const GOED = 0
const BEVINDINGEN = 1

/**
 * Spreads a PostgreSQL database over its Citus cluster, or (`plan`) only says what that takes. 1: the plan has tables
 * that cannot be where they belong.
 */
export async function distribute(
  { gegevens, database, plan }: Gegevensopties & { readonly plan: boolean },
  scherm: Scherm,
): Promise<number> {
  const opties = toStoreOpties({ gegevens, url: database ?? null, milieu: null })
  const gedaan: Verdeelstap[] = []
  const tell = (stap: Verdeelstap): void => {
    gedaan.push(stap)
    scherm.zeg(alsTekst(stap.opdracht))
  }
  const gevonden = await (plan ? planDistribution(opties) : distributeStore(opties, tell)).catch((error: unknown) => {
    throw asOnbruikbaar(error, database === undefined ? gegevens : 'DATABASE_URL')
  })
  if (plan) tellPlan(scherm, gevonden)
  else tellDone(scherm, gevonden, gedaan.length)
  scherm.geef({
    citus: gevonden.citus,
    tabellen: gevonden.tabellen.map(({ bezwaren, ...tabel }) => ({ ...tabel, bezwaren: [...bezwaren] })),
    stappen: gevonden.stappen.map((stap) => (plan ? { ...stap } : { ...stap, gedaan: true })),
    uitgevoerd: gedaan.length,
  })
  return gevonden.tabellen.some(({ bezwaren }) => bezwaren.length > 0) ? BEVINDINGEN : GOED
}

/** SQL and names are the same in both languages. */
const alsTekst = (regel: string): Tekst => ({ nl: regel, en: regel })

function tellPlan(scherm: Scherm, { citus, tabellen, stappen }: Verdeelplan): void {
  scherm.zeg(
    citus === null
      ? {
          nl: 'Citus staat niet in deze database; dit zou er gedaan worden.',
          en: 'Citus is not in this database; this is what would be done.',
        }
      : { nl: `Citus ${citus}.`, en: `Citus ${citus}.` },
  )
  for (const { tabel, plaats, nu, bezwaren } of tabellen) {
    const al = nu === plaats ? { nl: ', is het al', en: ', is so already' } : { nl: '', en: '' }
    const mis = bezwaren.length === 0 ? '' : `: ${bezwaren.join(', ')}`
    scherm.zeg({ nl: `  ${tabel}: ${plaats}${al.nl}${mis}`, en: `  ${tabel}: ${IN_HET_ENGELS[plaats]}${al.en}${mis}` })
  }
  for (const { opdracht, gedaan } of stappen)
    scherm.zeg({ nl: `${gedaan ? '-- gedaan: ' : ''}${opdracht};`, en: `${gedaan ? '-- done: ' : ''}${opdracht};` })
}

const IN_HET_ENGELS = { verdeeld: 'distributed', gedeeld: 'reference', lokaal: 'local' } as const

function tellDone(scherm: Scherm, { tabellen }: Verdeelplan, opdrachten: number): void {
  const van = (plaats: keyof typeof IN_HET_ENGELS): number => tabellen.filter((een) => een.plaats === plaats).length
  const [verdeeld, gedeeld, lokaal] = [van('verdeeld'), van('gedeeld'), van('lokaal')]
  const wat = {
    nl: `${verdeeld} tabellen verdeeld, ${gedeeld} overal gelijk, ${lokaal} op de coördinator`,
    en: `${verdeeld} tables distributed, ${gedeeld} the same everywhere, ${lokaal} on the coordinator`,
  }
  scherm.zeg(
    opdrachten === 0
      ? {
          nl: `Was al verdeeld: ${wat.nl}. Er is niets gewijzigd.`,
          en: `Was distributed already: ${wat.en}. Nothing was changed.`,
        }
      : {
          nl: `Verdeeld met ${opdrachten} opdrachten: ${wat.nl}.`,
          en: `Distributed with ${opdrachten} commands: ${wat.en}.`,
        },
  )
}
