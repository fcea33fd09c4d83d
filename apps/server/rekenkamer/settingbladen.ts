import {
  overviewOf,
  pageVoorbeeldgroep,
  previewVoorstel,
  type Settingvoorbeeld,
  type Voorbeeldvraag,
  type Werkplek,
} from '@zorgketen/usecases'
import type { Actor, Pagina } from '@zorgketen/usecases/opslag'
import { rememberZitting } from './zittingen.ts'

interface Groepvraag extends Voorbeeldvraag {
  readonly groep: number
  readonly pagina: Pagina
}

/** The preview stays in the thread that made it; only what is counted and pages of it go to who asks. */
const voorbeeldOf = (plek: Werkplek, actor: Actor, { voorstel, maand }: Voorbeeldvraag): Promise<Settingvoorbeeld> =>
  rememberZitting(plek, actor, `settings ${maand} ${JSON.stringify(voorstel.regels)}`, () =>
    previewVoorstel(plek, actor, { voorstel, maand }),
  )

/** What a list of settings would do to a month: counts by code from and to. */
export const previewSettings = async (plek: Werkplek, actor: Actor, vraag: Voorbeeldvraag) =>
  overviewOf(await voorbeeldOf(plek, actor, vraag))

/** The registrations behind one group of it. */
export const pageSettinggroep = async (plek: Werkplek, actor: Actor, vraag: Groepvraag) =>
  pageVoorbeeldgroep(plek, actor, await voorbeeldOf(plek, actor, vraag), vraag)
