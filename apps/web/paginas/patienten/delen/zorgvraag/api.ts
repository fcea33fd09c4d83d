import { queryOptions, useQueryClient } from '@tanstack/react-query'
import type { Typering } from '@zorgketen/server/api'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { haal } from '../../../../api/client.ts'
import { useSessie } from '../../../../api/sessie.ts'
import { type Bewaren, useBewaar } from '../../../stamgegevens/gedeeld/use-bewaar.ts'

const typering = hc<Typering>('/api/typering', { fetch: haal })
const een = typering.patienten[':patient']
const bij = een[':zorgvraag']

export type Zorgvragenblad = InferResponseType<typeof een.$get>
export type Zorgvraagblad = Zorgvragenblad['zorgvragen'][number]
export type Kenmerken = InferRequestType<typeof bij.kenmerken.$put>['json']['kenmerken']
export type Diagnose = InferRequestType<typeof bij.diagnoses.$put>['json']['diagnose']
export type Behandelplan = InferRequestType<typeof bij.behandelplannen.$put>['json']['behandelplan']
export type Typeerblad = InferResponseType<typeof bij.proef.$post>
export type Typeeropdracht = Omit<InferRequestType<typeof bij.typeringen.$post>['json'], 'verwachteVersie' | 'reden'>
type Vermelding = InferRequestType<typeof bij.vermeldingen.$post>['json']
type Oudevermelding = InferRequestType<typeof bij.vermeldingen.weg.$post>['json']

/** Which zorgvraag of whom. */
export type Welke = { readonly patient: string; readonly zorgvraag: string }
/** On which version a change is made: 0 while nothing was recorded. */
export type Grond = Welke & { readonly verwachteVersie: number }

export const zorgvragenVraag = (patient: string) =>
  queryOptions({
    queryKey: ['typering', 'patient', patient],
    queryFn: async () => (await een.$get({ param: { patient } })).json(),
  })

export const proefVraag = (
  param: Welke,
  json: { readonly datum: string; readonly antwoorden: Readonly<Record<string, number>>; readonly type: string | null },
) =>
  queryOptions({
    queryKey: ['typering', 'proef', param, json],
    queryFn: async ({ signal }) =>
      (
        await bij.proef.$post({ param, json: { ...json, antwoorden: { ...json.antwoorden } } }, { init: { signal } })
      ).json(),
    staleTime: 60_000,
  })

export const verantwoordingVraag = (param: Welke & { readonly typering: string }) =>
  queryOptions({
    queryKey: ['typering', 'verantwoording', param],
    queryFn: async () => (await bij.typeringen[':typering'].$get({ param })).json(),
  })

const los = ({ patient, zorgvraag, verwachteVersie }: Grond) => ({ param: { patient, zorgvraag }, verwachteVersie })

export async function zetKenmerken(grond: Grond, kenmerken: Kenmerken) {
  const { param, verwachteVersie } = los(grond)
  return (await bij.kenmerken.$put({ param, json: { verwachteVersie, kenmerken } })).json()
}
export async function zetDiagnose(grond: Grond, diagnose: Diagnose) {
  const { param, verwachteVersie } = los(grond)
  return (await bij.diagnoses.$put({ param, json: { verwachteVersie, diagnose } })).json()
}
export async function wisDiagnose(grond: Grond, diagnose: string) {
  const { param, verwachteVersie } = los(grond)
  return (await bij.diagnoses.weg.$post({ param, json: { verwachteVersie, diagnose } })).json()
}
export async function zetPlan(grond: Grond, behandelplan: Behandelplan) {
  const { param, verwachteVersie } = los(grond)
  return (await bij.behandelplannen.$put({ param, json: { verwachteVersie, behandelplan } })).json()
}
export async function zetContacten(grond: Grond, registraties: readonly string[], dient: string | null) {
  const { param, verwachteVersie } = los(grond)
  return (await bij.contacten.$put({ param, json: { verwachteVersie, registraties: [...registraties], dient } })).json()
}
export async function typeer(grond: Grond, opdracht: Typeeropdracht) {
  const { param, verwachteVersie } = los(grond)
  return (await bij.typeringen.$post({ param, json: { verwachteVersie, ...opdracht } })).json()
}
export const zetVermelding = async (param: Welke, json: Vermelding) =>
  (await bij.vermeldingen.$post({ param, json })).json()
export const wisVermelding = async (param: Welke, json: Oudevermelding) =>
  (await bij.vermeldingen.weg.$post({ param, json })).json()

/** `useBewaar` that has the zorgvragen fetched again too. */
export function useBewaarZorg<V, R>(doe: (wat: V) => Promise<R>, opKlaar: (uitkomst: R) => void): Bewaren<V> {
  const client = useQueryClient()
  const ververs = () => void client.invalidateQueries({ queryKey: ['typering'] })
  const bewaren = useBewaar(doe, (uitkomst: R) => {
    ververs()
    opKlaar(uitkomst)
  })
  return {
    ...bewaren,
    wis: () => {
      ververs()
      bewaren.wis()
    },
  }
}

const ROLLEN: readonly string[] = ['zorgverlener', 'administratie', 'beheerder']

/** Whether the role of this session may record care: to show what can be done. The server decides. */
export const useMagRegistreren = (): boolean => ROLLEN.includes(useSessie().data?.rol ?? '')

/** A new id within a document. */
export const nieuwId = (): string => crypto.randomUUID()
