import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useTaal } from './taal.ts'

/** Gives the language of the person to the accessible components (their own hidden texts, numbers). */
export function AriaTaal({ children }: { readonly children: ReactNode }) {
  const [taal] = useTaal()
  return <I18nProvider locale={taal === 'nl' ? 'nl-NL' : 'en-GB'}>{children}</I18nProvider>
}
