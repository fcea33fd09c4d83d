import {
  type Beslissing,
  explainBeslissing,
  type Oordeelfilter,
  type Oordeelregel,
  openZitting,
  pageOordeelregels,
  readBeslissingen,
  type Voorstel,
  type Werkplek,
  type Zitting,
} from '@zorgketen/usecases'
import type { Actor, Deel, Pagina } from '@zorgketen/usecases/opslag'
import type { Tekst } from '@zorgketen/values'
import { rememberZitting } from './zittingen.ts'

/** Which lines of a message are asked for. */
interface Oordeelvraag {
  readonly bericht: string
  readonly filter: Oordeelfilter
  readonly pagina: Pagina
}

interface Uitlegvraag {
  readonly bericht: string
  /** Of the line. */
  readonly referentie: string
}

/** A judgement with one page of its lines. */
export type Blad<T> = Omit<T, 'regels'> & { readonly blad: Deel<Oordeelregel> }

const pageOf = <T extends Voorstel | Beslissing>(
  { regels, ...rest }: T,
  { filter, pagina }: Oordeelvraag,
): Blad<T> => ({ ...rest, blad: pageOordeelregels(regels, filter, pagina) })

/** The judgement of a waiting message as it would be now: all that is counted, and a page of its lines. */
export async function pageVoorstel(plek: Werkplek, actor: Actor, vraag: Oordeelvraag): Promise<Blad<Voorstel>> {
  return pageOf((await zittingOf(plek, actor, vraag.bericht)).voorstel, vraag)
}

const zittingOf = (plek: Werkplek, actor: Actor, bericht: string): Promise<Zitting> =>
  rememberZitting(plek, actor, `voorstel ${bericht}`, () => openZitting(plek, actor, bericht))

/** What was decided about a message, each decision with a page of its lines. */
export async function pageBeslissingen(
  plek: Werkplek,
  actor: Actor,
  vraag: Oordeelvraag,
): Promise<readonly Blad<Beslissing>[]> {
  const { bericht } = vraag
  const reken = () => readBeslissingen(plek, actor, bericht)
  const beslissingen = await rememberZitting(plek, actor, `beslist ${bericht}`, reken)
  return beslissingen.map((beslissing) => pageOf(beslissing, vraag))
}

/** Which rules judge a line, or judged it, with outcome and source; null when nothing was kept to tell it by. */
export async function explainRegel(
  plek: Werkplek,
  actor: Actor,
  { bericht, referentie }: Uitlegvraag,
): Promise<Tekst | null> {
  const rij = await plek.opslag.readLoosely(actor, (kast) => kast.berichten.vind(bericht))
  if (rij?.stand === 'ontvangen') return (await zittingOf(plek, actor, bericht)).explain(referentie)
  const reken = () => explainBeslissing(plek, actor, bericht)
  return (await rememberZitting(plek, actor, `herbeslist ${bericht}`, reken))(referentie)
}
