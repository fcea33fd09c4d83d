import type { Tekst } from '@zorgketen/values'
import type { ComponentType } from 'react'
import type { OrganisatieSoort } from './api/sessie.ts'

/** Who may open a page: everyone, everyone with a session, or the people of one kind of organisation. */
type Toegang = 'iedereen' | 'sessie' | OrganisatieSoort

/** What the shell needs to know of a page before its code is loaded. */
export type Pagina = {
  /** Path with parameters as `$naam`: `/patienten/$patient`. Never a BSN in a path. */
  readonly pad: string
  /** Title of the tab and the breadcrumb, until `Kop` or `useTitel` gives a better one. */
  readonly titel: Tekst
  readonly toegang: Toegang
  readonly laad: () => Promise<ComponentType>
  /** Asks for what the page shows first, while the browser is idle; for the lists that people work in all day. */
  readonly haalVooruit?: () => Promise<unknown>
  /** Makes typed search parameters of what stands in the address; without it they stay as they are. */
  readonly zoek?: (ruw: Readonly<Record<string, unknown>>) => Record<string, unknown>
}

/** Every `paginas/<naam>/pagina.ts` exports `paginas`: a folder is registered by being there. */
const mappen = import.meta.glob<{ readonly paginas: readonly Pagina[] }>('./paginas/*/pagina.ts', { eager: true })

/** All pages of the application. */
export const paginas: readonly Pagina[] = Object.values(mappen).flatMap((map) => map.paginas)

const perPad = new Map(paginas.map((p) => [p.pad, p]))

/** The page registered at exactly this path pattern. */
export function paginaOp(pad: string): Pagina | undefined {
  return perPad.get(pad)
}
