import {
  pageSpelregels,
  readSpelregels,
  type Spelregelblad,
  type Spelregelfilter,
  sumSpelregels,
  type Werkplek,
} from '@zorgketen/usecases'
import type { Actor, Pagina } from '@zorgketen/usecases/opslag'
import { rememberZitting } from './zittingen.ts'

interface Spelregelvraag extends Spelregelfilter {
  readonly pagina: Pagina
}

/** The judgement of a whole organisation stays in the thread that made it; only pages of it go to who asks. */
const bladOf = (plek: Werkplek, actor: Actor): Promise<Spelregelblad> =>
  rememberZitting(plek, actor, 'spelregels', () => readSpelregels(plek, actor))

/** How many signals and breaches each rule has, and what could not be judged. */
export const readSpelregeloverzicht = async (plek: Werkplek, actor: Actor, _alle: null) =>
  sumSpelregels(await bladOf(plek, actor))

/** A page of the worklist. */
export const readSpelregelrijen = async (plek: Werkplek, actor: Actor, { pagina, ...filter }: Spelregelvraag) =>
  pageSpelregels(await bladOf(plek, actor), filter, pagina)
