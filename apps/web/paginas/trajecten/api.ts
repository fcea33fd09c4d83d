import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Trajecten } from '@zorgketen/server/api'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'

const trajecten = hc<Trajecten>('/api/trajecten', { fetch: haal })
const een = trajecten.patient[':patient']

export type Trajectwerk = InferResponseType<typeof trajecten.werk.$get>
export type Trajectwerkregel = Trajectwerk['regels'][number]
export type Nummer = InferResponseType<typeof een.$get>['nummers'][number]
export type Daad = InferRequestType<typeof een.$post>['json']['daad']
export type Voorbeeld = InferResponseType<typeof een.voorbeeld.$post>
export type Stap = Voorbeeld['stappen'][number]
type Wens = InferRequestType<typeof een.$post>['json']

/** What there is to do about zorgtrajecten today. */
export const werkVraag = queryOptions({
  queryKey: ['trajecten', 'werk'],
  queryFn: async () => (await trajecten.werk.$get()).json(),
  // registrations, the agenda and corrections change it as well; the server remembers it while nothing changes
  staleTime: 0,
})

/** The numbers of a patient with the care on them. */
export const nummersVraag = (patient: string) =>
  queryOptions({
    queryKey: ['patienten', 'trajecten', patient],
    queryFn: async () => (await een.$get({ param: { patient } })).json(),
  })

/** What an act will do now; `daad` null: nothing was chosen yet. */
export const voorbeeldVraag = (patient: string, daad: Daad | null) =>
  queryOptions({
    queryKey: ['patienten', 'trajectvoorbeeld', patient, daad],
    queryFn: async ({ signal }) => {
      if (daad === null) throw new TypeError('asked without an act')
      return (await een.voorbeeld.$post({ param: { patient }, json: { daad } }, { init: { signal } })).json()
    },
    enabled: daad !== null,
    // somebody else may do something between two looks
    staleTime: 0,
    placeholderData: keepPreviousData,
  })

export const doeDaad = async (patient: string, json: Wens) => (await een.$post({ param: { patient }, json })).json()
