import { composeReferentie, isVorm, layOver, parseUitgave, type Referentie, type Uitgave } from '@zorgketen/reference'
import type { Kast } from '../opslag/opslag.ts'
import type { Oordeelgereedschap } from '../stappen/judge.ts'

/** Sets of accepted files that are remembered beside the shared reference data; the oldest is forgotten first. */
const PLAATSEN = 32

const bekend = new WeakMap<Oordeelgereedschap, Map<string, Oordeelgereedschap>>()

/**
 * What use cases work with, with the tariffs that this organisation accepted laid over the shared reference data. The
 * same set of files always gives the same object, so that what was made of it (tables, compiled rules) is made once; an
 * organisation without files of its own gets what was given. `welke`: these files, whatever became of them, instead of
 * those that hold now.
 */
export async function gereedschapVan(
  { tarieven }: Pick<Kast, 'tarieven'>,
  gereedschap: Oordeelgereedschap,
  welke: readonly number[] | null = null,
): Promise<Oordeelgereedschap> {
  const geldend = await tarieven.geldend(welke)
  if (geldend.length === 0) return gereedschap
  const sets = bekend.get(gereedschap) ?? new Map<string, Oordeelgereedschap>()
  bekend.set(gereedschap, sets)
  const sleutel = geldend.map(({ afdruk }) => afdruk).join(' ')
  const eerder = sets.get(sleutel)
  if (eerder !== undefined) return eerder
  const eigen = await readUitgaven(tarieven, geldend)
  const nieuw = { ...gereedschap, referentie: composeReferentie(layOver(gereedschap.referentie.uitgaven, eigen)) }
  sets.set(sleutel, nieuw)
  for (const oudste of sets.keys()) {
    if (sets.size <= PLAATSEN) break
    sets.delete(oudste)
  }
  return nieuw
}

/** The reference data of an organisation; see `gereedschapVan`. */
export const referentieVan = async (
  kast: Pick<Kast, 'tarieven'>,
  gereedschap: Oordeelgereedschap,
): Promise<Referentie> => (await gereedschapVan(kast, gereedschap)).referentie

/** The releases of accepted files, each as it was read when it was accepted. */
export async function readUitgaven(
  tarieven: Kast['tarieven'],
  welke: readonly { readonly volgnummer: number }[],
): Promise<readonly Uitgave<'prestaties'>[]> {
  const uitgaven: Uitgave<'prestaties'>[] = []
  for (const { volgnummer } of welke) {
    const inhoud = await tarieven.inhoud(volgnummer)
    const uitgave = inhoud === null ? null : parseUitgave(inhoud, `tarieven ${volgnummer}.json`, 'geinstalleerd')
    if (uitgave === null || !isVorm(uitgave, 'prestaties')) throw new RangeError(`no release of tariffs ${volgnummer}`)
    uitgaven.push(uitgave)
  }
  return uitgaven
}
