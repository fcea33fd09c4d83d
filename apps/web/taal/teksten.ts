import type { Tekst } from '@zorgketen/values'
import { kiesTeksten } from './kies-teksten.ts'
import { useTaal } from './taal.ts'

/** The texts of one page or component in the current language; `teksten` is a constant of the file. */
export function useTeksten<K extends string>(teksten: Readonly<Record<K, Tekst>>): Readonly<Record<K, string>> {
  const [taal] = useTaal()
  return kiesTeksten(teksten, taal)
}
