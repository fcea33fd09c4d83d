import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Settings } from '@zorgketen/server/api'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'
import type { Taak } from '../declaraties/api.ts'

const settings = hc<Settings>('/api/settings', { fetch: haal })

export type Settingstand = InferResponseType<typeof settings.index.$get>
export type Lijstperiode = Settingstand['perioden'][number]
export type Settingkeuzes = InferResponseType<typeof settings.keuzes.$get>
export type Voorstel = InferRequestType<typeof settings.toets.$post>['json']['voorstel']
export type Voorstelregel = Voorstel['regels'][number]
export type Voorwaarden = Voorstelregel['als']
type Toetsantwoord = InferResponseType<typeof settings.toets.$post>
export type Regelbevinding = Toetsantwoord['bevindingen'][number]
type Regelwoorden = Toetsantwoord['inWoorden'][number]
export type Groeprij = InferResponseType<typeof settings.voorbeeld.groep.$post>['rijen'][number]
export type Aangenomen = InferResponseType<typeof settings.aannemen.$post>
export type Proefcontact = InferRequestType<typeof settings.probeer.$post>['json']['contact']
export type Settingproef = InferResponseType<typeof settings.probeer.$post>
export type Lijstversie = InferResponseType<typeof settings.historie.$get>['versies'][number]

type Benoemd = {
  readonly soort: 'prestatie' | 'weigering'
  readonly code: string
  readonly naam: { nl: string; en: string }
}

/** What a proposal would do to a month: the result of its job. Amounts in cents. */
export type Overzicht = {
  readonly maand: string
  readonly bekeken: number
  readonly gewijzigd: number
  readonly verschil: number
  readonly groepen: readonly Groep[]
}
export type Groep = {
  readonly van: Benoemd | null
  readonly naar: Benoemd | null
  readonly aantal: number
  readonly verschil: number
}

export const settingsVraag = queryOptions({
  queryKey: ['settings', 'stand'],
  queryFn: async () => (await settings.index.$get()).json(),
})

export const settingkeuzesVraag = queryOptions({
  queryKey: ['settings', 'keuzes'],
  queryFn: async () => (await settings.keuzes.$get()).json(),
})

export const settinghistorieVraag = queryOptions({
  queryKey: ['settings', 'historie'],
  queryFn: async () => (await (await settings.historie.$get()).json()).versies,
})

/** What there is to say of a list while it is being made: conditions in words, and findings by the id of their rule. */
export type Toets = {
  readonly woorden: ReadonlyMap<string, Regelwoorden>
  readonly bevindingen: readonly (Regelbevinding & { readonly regel: string })[]
}

export const alsSleutel = (als: Voorwaarden): string => JSON.stringify(als)

export const toetsVraag = (voorstel: Voorstel) =>
  queryOptions({
    queryKey: ['settings', 'toets', voorstel],
    queryFn: async ({ signal }): Promise<Toets> => {
      const { regels } = voorstel
      const antwoord = await settings.toets.$post({ json: { voorstel } }, { init: { signal } })
      const { inWoorden, bevindingen } = await antwoord.json()
      return {
        woorden: new Map(
          inWoorden.flatMap((woorden, i) => {
            const als = regels[i]?.als
            return als === undefined ? [] : [[alsSleutel(als), woorden] as const]
          }),
        ),
        bevindingen: bevindingen.map((een) => ({ ...een, regel: regels[een.plaats]?.id ?? '' })),
      }
    },
    placeholderData: keepPreviousData,
  })

export const proefVraag = (voorstel: Voorstel | null, contact: Proefcontact | null) =>
  queryOptions({
    queryKey: ['settings', 'probeer', voorstel, contact],
    queryFn: async ({ signal }) => {
      if (contact === null) return null
      return (await settings.probeer.$post({ json: { voorstel, contact } }, { init: { signal } })).json()
    },
    enabled: contact !== null,
    placeholderData: keepPreviousData,
  })

/** Starts working out what a proposal would do to a month. */
export const beginVoorbeeld = async (voorstel: Voorstel, maand: string): Promise<Taak> =>
  (await settings.voorbeeld.$post({ json: { voorstel, maand } })).json()

export const haalGroep = async (
  vraag: { readonly voorstel: Voorstel; readonly maand: string; readonly groep: number },
  pagina: { readonly vanaf: number; readonly aantal: number },
  signal: AbortSignal,
) => (await settings.voorbeeld.groep.$post({ json: { ...vraag, pagina } }, { init: { signal } })).json()

export const neemAan = async (voorstel: Voorstel, verwachteVersie: number, reden: string): Promise<Aangenomen> =>
  (await settings.aannemen.$post({ json: { voorstel, verwachteVersie, reden } })).json()
