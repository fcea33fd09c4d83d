import type { Maand } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import type { Regelrij } from '../opslag/dossierkast.ts'
import type { Jaarkast } from '../opslag/jaarkast.ts'
import type { Deel, Pagina } from '../opslag/pagina.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { type Nooitregel, readNooit } from './nooit.ts'

/** The lines behind one post of a year. */
export const pageJaarregels = (
  plek: Werkplek,
  actor: Actor,
  vraag: Parameters<Jaarkast['regels']>[0],
  pagina: Pagina,
): Promise<Deel<Regelrij>> => plek.opslag.read(actor, (kast) => kast.jaren.regels(vraag, pagina))

/** The prestaties of one month that were never declared for one reason. */
export async function readJaarNooit(
  plek: Werkplek,
  actor: Actor,
  { maand, reden }: { readonly maand: Maand; readonly reden: string },
): Promise<readonly Nooitregel[]> {
  return (await readNooit(plek, actor, maand)).filter((een) => een.reden.code === reden)
}
