import { Werkfout } from '@zorgketen/usecases'
import type { Boektrajectfilter } from '@zorgketen/usecases/opslag'
import { describeFout, type Invoerfout, parseAgb, parseDay, parseZtn, type Result, type Ztn } from '@zorgketen/values'

type Ruw = Readonly<Partial<Record<'nummer' | 'declarant' | 'van' | 'tot', string | undefined>>>

/** The filter of a list of numbers. Throws `Werkfout` with the field that does not fit. */
export const readTrajectfilter = ({ nummer, declarant, van, tot }: Ruw): Boektrajectfilter => ({
  nummer: nummer ?? null,
  declarant: need('declarant', declarant, parseAgb),
  van: need('van', van, parseDay),
  tot: need('tot', tot, parseDay),
})

/** The number in an address. Throws `Werkfout` when it is none. */
export function readNummer(tekst: string): Ztn {
  const gelezen = parseZtn(tekst)
  if (gelezen.ok) return gelezen.value
  throw unfit('nummer', gelezen.fout)
}

function need<T>(waar: string, tekst: string | undefined, parse: (tekst: string) => Result<T>): T | null {
  if (tekst === undefined || tekst === '') return null
  const gelezen = parse(tekst)
  if (gelezen.ok) return gelezen.value
  throw unfit(waar, gelezen.fout)
}

const unfit = (waar: string, fout: Invoerfout): Werkfout => {
  const { wat } = describeFout(fout)
  const doe = { nl: 'Verbeter dit filter, of maak het leeg.', en: 'Mend this filter, or empty it.' }
  return new Werkfout('invoer', { waar, wat, doe })
}
