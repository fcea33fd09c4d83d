import { needDocument } from '../beheren/need-document.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Registerrij } from '../opslag/registerkast.ts'
import { notFound } from '../werk/werkfout.ts'
import type { GemaakteFactuur, Gevraagd, Ontvangen } from './register/documenten.ts'
import { readWieNu } from './wie-nu.ts'

const VERZOEK = { nl: 'Verzoek', en: 'Request' }
const FACTUUR = { nl: 'Factuur', en: 'Invoice' }

type Met<D> = { readonly document: D; readonly rij: Registerrij }

/** A request that this organisation made. */
export async function needGevraagd(kast: Kast, id: string): Promise<Met<Gevraagd>> {
  const { document, rij } = await needDocument(kast, 'dienstverzoek', id)
  if (document.kant !== 'gevraagd') throw notFound(VERZOEK, id)
  const wieNu = await readWieNu(kast, [document.patient])
  return { document: { ...document, patient: wieNu(document.patient) }, rij }
}

/** A request that came to this organisation. */
export async function needOntvangen(kast: Kast, id: string): Promise<Met<Ontvangen>> {
  const { document, rij } = await needDocument(kast, 'dienstverzoek', id)
  if (document.kant !== 'ontvangen') throw notFound(VERZOEK, id)
  return { document, rij }
}

/** An invoice that this organisation made. */
export async function needGemaakt(kast: Kast, nummer: string): Promise<Met<GemaakteFactuur>> {
  const { document, rij } = await needDocument(kast, 'dienstfactuur', nummer)
  if (document.kant !== 'gemaakt') throw notFound(FACTUUR, nummer)
  return { document, rij }
}
