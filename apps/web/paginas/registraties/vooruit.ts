import { queryClient } from '../../api/query-client.ts'
import { vindSessie } from '../../api/sessie.ts'
import { haalEerstePagina } from '../../kit/lijst-paginas.ts'
import { dossierVraag, maandenVraag } from './api.ts'
import { bronVan } from './bron.ts'
import { kiesWerkmaand } from './maand/reken.ts'

/** Asks for the first registrations of the month there is work in, and for all of the first: a server is slow to begin. */
export async function haalRegistratiesVooruit(): Promise<void> {
  const sessie = await vindSessie()
  if (sessie === null) return
  const maand = kiesWerkmaand(await queryClient.fetchQuery(maandenVraag), sessie.vandaag)
  const [eerste] = (await haalEerstePagina(bronVan({ maand }))).rijen
  if (eerste !== undefined) await queryClient.prefetchQuery(dossierVraag(eerste.registratie.id))
}
