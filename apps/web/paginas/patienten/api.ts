import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Patienten } from '@zorgketen/server/api'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'

const patienten = hc<Patienten>('/api/patienten', { fetch: haal })
const een = patienten[':id']

export type Patientrij = InferResponseType<typeof patienten.index.$get>['rijen'][number]
export type Patientdossier = InferResponseType<typeof een.$get>
export type Dubbelpaar = InferResponseType<typeof patienten.dubbelen.$get>['paren'][number]
export type NieuwePatient = InferRequestType<typeof patienten.index.$post>['json']
export type Gegevens = InferRequestType<typeof een.gegevens.$put>['json']['gegevens']
export type Zorgvraag = InferRequestType<typeof een.zorgvragen.$put>['json']['zorgvraag']
export type Verzekeringswijziging = InferRequestType<typeof een.verzekeringen.$post>['json']['wijziging']
export type Verzekeringsgevolg = InferResponseType<typeof een.verzekeringen.$post>
export type Samenvoegresultaat = InferResponseType<typeof een.samenvoegen.$post>
export type GeraakteRegel = InferResponseType<typeof een.bsn.$post>['teCorrigeren'][number]
type Samenvoegverzoek = InferRequestType<typeof een.samenvoegen.$post>['json']

/** On which version of which patient a change is made, and why. */
export type Grond = { readonly id: string; readonly verwachteVersie: number; readonly reden: string }

export type Verzekering = {
  readonly betaler: string
  readonly geldig: { readonly van: string; readonly tot: string | null }
}

/** A patient as the server keeps it: ISO days; the BSN masked. */
export type PatientJson = Gegevens & {
  readonly id: string
  readonly bsn: string | null
  readonly bsnStatus:
    | { readonly stand: 'niet gecontroleerd' }
    | { readonly stand: 'geverifieerd'; readonly op: string; readonly bron: string }
    | { readonly stand: 'afwezig met reden'; readonly reden: string }
  readonly bsnGeschiedenis: readonly {
    readonly bsn: string
    readonly van: string | null
    readonly tot: string
    readonly reden: string
  }[]
  readonly verzekeringen: readonly Verzekering[]
  readonly zorgvragen: readonly Zorgvraag[]
  readonly samengevoegd: readonly { readonly id: string; readonly op: string }[]
  readonly opgegaanIn: string | null
}

export type TrajectJson = {
  readonly nummer: string
  readonly soort: 'ggz' | 'fz'
  readonly patient: string
  readonly startdatum: string | null
  readonly gesloten: string | null
  readonly plaatsing: string | null
  readonly diagnoses: readonly { readonly codelijst: string; readonly code: string; readonly datum: string | null }[]
  readonly regiebehandelaar: string | null
}

export const haalLijst = async (zoek: string, vanaf: number, aantal: number, signal: AbortSignal) =>
  (
    await patienten.index.$get({ query: { zoek, vanaf: String(vanaf), aantal: String(aantal) } }, { init: { signal } })
  ).json()

export const dossierVraag = (id: string) =>
  queryOptions({
    queryKey: ['patienten', 'een', id],
    queryFn: async () => (await een.$get({ param: { id } })).json(),
  })

export const dubbelenVraag = queryOptions({
  queryKey: ['patienten', 'dubbelen'],
  queryFn: async () => (await (await patienten.dubbelen.$get()).json()).paren,
  staleTime: 60_000,
  placeholderData: keepPreviousData,
})

export const maakPatient = async (json: NieuwePatient) => (await patienten.index.$post({ json })).json()

export const zetGegevens = async ({ id, ...grond }: Grond, gegevens: Gegevens) =>
  (await een.gegevens.$put({ param: { id }, json: { ...grond, gegevens } })).json()

export const toonBsn = async (id: string) => (await (await een.bsn.tonen.$post({ param: { id } })).json()).bsn

export const zetBsn = async ({ id, ...grond }: Grond, bsn: string | null) =>
  (await een.bsn.$post({ param: { id }, json: { ...grond, bsn } })).json()

export const verifieerBsn = async ({ id, ...grond }: Grond, op: string, bron: string) =>
  (await een.bsn.verificatie.$post({ param: { id }, json: { ...grond, op, bron } })).json()

export const wijzigVerzekering = async ({ id, ...grond }: Grond, wijziging: Verzekeringswijziging) =>
  (await een.verzekeringen.$post({ param: { id }, json: { ...grond, wijziging } })).json()

export const zetZorgvraag = async ({ id, ...grond }: Grond, zorgvraag: Zorgvraag) =>
  (await een.zorgvragen.$put({ param: { id }, json: { ...grond, zorgvraag } })).json()

export const wisZorgvraag = async ({ id, ...grond }: Grond, zorgvraag: string) =>
  (await een.zorgvragen.weg.$post({ param: { id }, json: { ...grond, zorgvraag } })).json()

export const voegSamen = async (id: string, json: Samenvoegverzoek) =>
  (await een.samenvoegen.$post({ param: { id }, json })).json()

export const ontvoeg = async (id: string, dubbel: string) =>
  (await een.ontvoegen.$post({ param: { id }, json: { dubbel, reden: '' } })).json()

export const zetStand = async (
  id: string,
  json: { readonly verwachteVersie: number; readonly reden: string; readonly vervallen: boolean },
) => (await een.stand.$post({ param: { id }, json })).json()
