import { queryOptions } from '@tanstack/react-query'
import type { Fzregister } from '@zorgketen/server/api'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'

const register = hc<Fzregister>('/api/fzregister', { fetch: haal })
const een = register.een[':nummer']

export type Fznummer = InferResponseType<typeof register.index.$get>['rijen'][number]
export type Fzdossier = InferResponseType<typeof een.$get>
export type Plaatskeuzes = InferResponseType<typeof register.keuzes.$post>
export type Plaatsing = InferRequestType<typeof register.index.$post>['json']
export type Fzstand = Fznummer['stand']

export const haalNummers = async (
  { zoek, stand, vanaf, aantal }: { zoek: string; stand: Fzstand | null; vanaf: number; aantal: number },
  signal?: AbortSignal,
) => {
  const query = { zoek, vanaf: String(vanaf), aantal: String(aantal), ...(stand === null ? {} : { stand }) }
  return (await register.index.$get({ query }, signal ? { init: { signal } } : {})).json()
}

/** Whether this organisation keeps the register: another payer is refused, with the reason. */
export const magVraag = queryOptions({
  queryKey: ['fzregister', 'mag'],
  queryFn: async () => (await haalNummers({ zoek: '', stand: null, vanaf: 0, aantal: 1 })).totaal,
})

export const fzVraag = (nummer: string) =>
  queryOptions({
    queryKey: ['fzregister', 'een', nummer],
    queryFn: async () => (await een.$get({ param: { nummer } })).json(),
  })

/** What is known of a person; an SKN goes in the body, never in an address. */
export const keuzesVraag = (skn: string) =>
  queryOptions({
    queryKey: ['fzregister', 'keuzes', skn],
    queryFn: async () => (await register.keuzes.$post({ json: { skn } })).json(),
    enabled: /^\d{7,8}$/.test(skn),
  })

export const voorbeeldVraag = (json: Plaatsing | null) =>
  queryOptions({
    queryKey: ['fzregister', 'voorbeeld', json],
    queryFn: async () => (json === null ? null : (await register.voorbeeld.$post({ json })).json()),
    enabled: json !== null,
  })

export const plaats = async (json: Plaatsing) => (await register.index.$post({ json })).json()

export const beeindig = async (nummer: string, json: InferRequestType<typeof een.beeindigen.$post>['json']) =>
  (await een.beeindigen.$post({ param: { nummer }, json })).json()

export const bezorg = async () => (await register.bezorgen.$post()).json()

export const berichtPad = (kenmerk: string): string => `/api/fzregister/berichten/${kenmerk}.json`
