import {
  type Beslissing,
  type Oordeelfilter,
  type Oordeelregel,
  pageOordeelregels,
  readBeslissingen,
  readVoorstel,
  type Voorstel,
  type Werkplek,
} from '@zorgketen/usecases'
import type { Actor, Deel, Pagina } from '@zorgketen/usecases/opslag'
import { rememberZitting } from './zittingen.ts'

/** Which lines of a message are asked for. */
interface Oordeelvraag {
  readonly bericht: string
  readonly filter: Oordeelfilter
  readonly pagina: Pagina
}

/** A judgement with one page of its lines. */
export type Blad<T> = Omit<T, 'regels'> & { readonly blad: Deel<Oordeelregel> }

const pageOf = <T extends Voorstel | Beslissing>(
  { regels, ...rest }: T,
  { filter, pagina }: Oordeelvraag,
): Blad<T> => ({ ...rest, blad: pageOordeelregels(regels, filter, pagina) })

/** The judgement of a waiting message as it would be now: all that is counted, and a page of its lines. */
export async function pageVoorstel(plek: Werkplek, actor: Actor, vraag: Oordeelvraag): Promise<Blad<Voorstel>> {
  const { bericht } = vraag
  const reken = () => readVoorstel(plek, actor, bericht)
  return pageOf(await rememberZitting(plek, actor, `voorstel ${bericht}`, reken), vraag)
}

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
