import {
  type Betaalblad,
  listFactuurstaten,
  listTerzijde,
  listWachtrij,
  openBetaalblad,
  openFactureerlijst,
  pageBetalingen,
  pageFactuurregels,
  pageTeFactureren,
  type TeFacturerenVraag,
  type Werkplek,
} from '@zorgketen/usecases'
import type { Actor, Pagina } from '@zorgketen/usecases/opslag'
import type { Maand } from '@zorgketen/values'
import { rememberZitting } from './zittingen.ts'

interface Regelvraag {
  readonly post: string
  readonly pagina: Pagina
}

/** The sheet stays in the thread that made it; only lists and pages of it go to who asks. */
const bladOf = (plek: Werkplek, actor: Actor): Promise<Betaalblad> =>
  rememberZitting(plek, actor, 'betaalblad', () => openBetaalblad(plek, actor))

/** Every invoice and where it stands. */
export const readFacturen = async (plek: Werkplek, actor: Actor, _alle: null) =>
  listFactuurstaten(await bladOf(plek, actor))

/** What waits for a person. */
export const readWachtrij = async (plek: Werkplek, actor: Actor, _alle: null) => listWachtrij(await bladOf(plek, actor))

/** What was set aside. */
export const readTerzijde = async (plek: Werkplek, actor: Actor, _alle: null) => listTerzijde(await bladOf(plek, actor))

/** Lines of one invoice with what was paid of them. */
export const readFactuurregels = async (plek: Werkplek, actor: Actor, vraag: Regelvraag) =>
  pageFactuurregels(await bladOf(plek, actor), vraag)

/** What was paid on all invoices, each with its source. */
export const readBetalingen = async (plek: Werkplek, actor: Actor, pagina: Pagina) =>
  pageBetalingen(await bladOf(plek, actor), pagina)

/** Who can be billed for a month, with their lines. */
export async function readTeFactureren(
  plek: Werkplek,
  actor: Actor,
  { maand, ...vraag }: TeFacturerenVraag & { readonly maand: Maand },
) {
  const reken = () => openFactureerlijst(plek, actor, maand)
  return pageTeFactureren(plek, actor, await rememberZitting(plek, actor, `te factureren ${maand}`, reken), vraag)
}
