import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Keuzes, Maanden, Registraties } from '@zorgketen/server/api'
import { parseDay } from '@zorgketen/values'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'
import { formatDagVeld } from '../../kit/dag-schrijven.ts'

export const registraties = hc<Registraties>('/api/registraties', { fetch: haal })
const maanden = hc<Maanden>('/api/maanden', { fetch: haal })
const keuzes = hc<Keuzes>('/api/keuzes', { fetch: haal })

/** A registration with what it gave, as the server shows it. */
export type Registratierij = InferResponseType<typeof registraties.index.$get>['rijen'][number]
/** A registration as it is kept and sent: ISO day, `uu:mm`, minutes. */
export type Registratie = Registratierij['registratie']
/** A registration of one contact of one professional with one patient. */
export type Contact = Extract<Registratie, { readonly soort: 'consult' }>
export type Uitkomst = NonNullable<Registratierij['uitkomst']>
/** A registration with all its versions, oldest first. */
export type Registratiedossier = InferResponseType<(typeof registraties)[':id']['$get']>
/** What a registration would give, with all that the gate and the payer would say of it. */
export type Proef = InferResponseType<typeof registraties.proef.$post>
/** A kind of other prestatie and what it asks of a registration. */
export type OverigeSoort = InferResponseType<(typeof registraties)['soorten']['$get']>['soorten'][number]
export type Voorzien = Proef['bevindingen'][number]
export type Apibevinding = Proef['bevindingen'][number]['bevinding']
export type Telling = InferResponseType<(typeof maanden)[':maand']['telling']['$get']>
export type Register = InferRequestType<(typeof keuzes)[':register']['$get']>['param']['register']

/** Months with registrations, the newest first. */
export const maandenVraag = queryOptions({
  queryKey: ['maanden', 'lijst'],
  queryFn: async () => (await (await maanden.index.$get()).json()).maanden,
})

export const tellingVraag = (maand: string) =>
  queryOptions({
    queryKey: ['prestaties', 'telling', maand],
    queryFn: async () => (await maanden[':maand'].telling.$get({ param: { maand } })).json(),
    placeholderData: keepPreviousData,
  })

export const afsluitingVraag = (maand: string) =>
  queryOptions({
    queryKey: ['maanden', 'afsluiting', maand],
    queryFn: async () => (await maanden[':maand'].afsluiting.$get({ param: { maand } })).json(),
  })

/** One registration; what a list in this tab already knows of it is shown until its versions are here. */
export const dossierVraag = (id: string) =>
  queryOptions({
    queryKey: ['registraties', 'een', id],
    queryFn: () => haalDossier(id),
    placeholderData: () => uitLijst(id),
  })

function uitLijst(id: string): Registratiedossier | undefined {
  for (const deel of ['lijst', 'gekozen']) {
    const bladzijden = queryClient.getQueriesData<{ readonly rijen: readonly Registratierij[] }>({
      queryKey: ['registraties', deel],
    })
    for (const [, bladzijde] of bladzijden) {
      const rij = bladzijde?.rijen.find(({ registratie }) => registratie.id === id)
      if (rij !== undefined) return uitRij(rij)
    }
  }
  return undefined
}

/** A list knows the names of one patient and one professional; of a group it waits. */
function uitRij(rij: Registratierij): Registratiedossier | undefined {
  const { registratie, namen } = rij
  if (registratie.soort === 'groepssessie') return undefined
  const zorgverlener = registratie.soort === 'verblijf' ? {} : { [registratie.zorgverlener]: namen.zorgverlener }
  const wie = {
    patient: { [registratie.patient]: namen.patient },
    zorgverlener,
    eenheid: { [registratie.eenheid]: namen.eenheid },
  }
  return { ...rij, wie, historie: [] }
}

/** One registration, fresh from the server. */
export const haalDossier = async (id: string): Promise<Registratiedossier> =>
  (await registraties[':id'].$get({ param: { id } })).json()

export const waaromVraag = (id: string) =>
  queryOptions({
    queryKey: ['registraties', 'waarom', id],
    queryFn: async () => (await (await registraties[':id'].waarom.$get({ param: { id } })).json()).uitleg,
  })

/** These registrations, in this order; at most a hundred. */
export const haalGekozen = async (ids: readonly string[]): Promise<readonly Registratierij[]> =>
  ids.length === 0 ? [] : (await (await registraties.gekozen.$post({ json: { ids: [...ids] } })).json()).rijen

/** Up to twenty choices of a register: by words of the name, or by birth date. */
export async function zoekKeuzes(register: Register, zoek: string, signal: AbortSignal) {
  // a name is written with a comma, which is no part of any word of it
  const query = { zoek: zoek.replaceAll(',', ' ') }
  const antwoord = await keuzes[':register'].$get({ param: { register }, query }, { init: { signal } })
  return (await antwoord.json()).keuzes.map(({ id, label, geboortedatum }) => ({
    sleutel: id,
    naam: label,
    ...(geboortedatum === null ? {} : { bij: dagVeld(geboortedatum) }),
  }))
}

/** A day in figures reads the same in both languages. */
const dagVeld = (dag: string): string => {
  const gelezen = parseDay(dag)
  return gelezen.ok ? formatDagVeld(gelezen.value) : dag
}

/** The other prestaties that exist on a day, with what each asks. */
export const soortenVraag = (dag: string) =>
  queryOptions({
    queryKey: ['registraties', 'soorten', dag],
    queryFn: async () => (await (await registraties.soorten.$get({ query: { dag } })).json()).soorten,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  })

/** Tries a registration without keeping it. */
export const beproef = async (registratie: Registratie, signal: AbortSignal): Promise<Proef> =>
  (await registraties.proef.$post({ json: registratie }, { init: { signal } })).json()
