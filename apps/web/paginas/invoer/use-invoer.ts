import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiFout } from '../../api/fout.ts'
import { queryClient } from '../../api/query-client.ts'
import { stopTaak, type Taak, taakVraag } from '../declaraties/api.ts'
import {
  type Besluit,
  bekijk,
  type Invoersoort,
  type Invoerverslag,
  type Invoervoorbeeld,
  isRegistratietabel,
  type Keuzes,
  leesGelegd,
  leesIn,
  legBestand,
} from './api.ts'
import { kijkGroot } from './kijk-groot.ts'

/** `gelegd`: where the file waits on the server, once it does. */
type Gekozen = Keuzes & { readonly soort: Invoersoort; readonly bestand: File; readonly gelegd: string | null }

export type Invoergang = {
  readonly gekozen: Gekozen | null
  readonly voorbeeld: Invoervoorbeeld | null
  /** The preview is being made (again). */
  readonly leest: boolean
  /** The job that looks a big file through; null while it is on its way to the server. */
  readonly nakijken: Taak | null
  /** Where all that is wrong with the file can be asked; null: in the preview itself. */
  readonly gelegd: string | null
  readonly taak: Taak | null
  readonly begint: boolean
  readonly verslag: Invoerverslag | null
  readonly fout: unknown
  readonly kies: (soort: Invoersoort, bestand: File) => void
  readonly koppel: (kolom: string, kop: string | null) => void
  readonly besluit: (besluiten: readonly Besluit[]) => void
  /** Decides after the file was taken in: it is looked at again. */
  readonly besluitOpnieuw: (besluiten: readonly Besluit[]) => void
  readonly begin: () => void
  readonly stop: () => void
  readonly sluit: () => void
}

/** The import of each organisation in this tab, so that leaving the page and coming back shows it still. */
const lopend = new Map<string, string>()

/** One file on its way in: looked at, mapped and decided upon, taken in. The file itself stays in this tab. */
export function useInvoer(organisatie: string): Invoergang {
  const [gekozen, setGekozen] = useState<Gekozen | null>(null)
  const [id, setId] = useState<string | null>(lopend.get(organisatie) ?? null)
  const [nakijken, setNakijken] = useState<Taak | null>(null)
  const kijk = useMutation({
    mutationFn: async (g: Gekozen) => {
      if (!isRegistratietabel(g.soort)) return bekijk(g.soort, g.bestand, g)
      const { id: gelegd, voorbeeld } = await kijkGroot(g.soort, g.bestand, g.gelegd, g, setNakijken)
      setGekozen((nu) => (nu?.bestand === g.bestand ? { ...nu, gelegd } : nu))
      return voorbeeld
    },
    onSettled: () => setNakijken(null),
  })
  const vraag = useQuery({ ...taakVraag(id ?? ''), enabled: id !== null })
  const taak = id === null ? null : (vraag.data ?? null)
  const start = useMutation({
    mutationFn: async (g: Gekozen) =>
      isRegistratietabel(g.soort)
        ? leesGelegd(g.soort, g.gelegd ?? (await legBestand(g.bestand)), g)
        : leesIn(g.soort, g.bestand, g),
    onSuccess: (nieuw) => {
      lopend.set(organisatie, nieuw.id)
      queryClient.setQueryData(taakVraag(nieuw.id).queryKey, nieuw)
      setId(nieuw.id)
    },
  })
  const stoppen = useMutation({ mutationFn: stopTaak })
  const zet = (g: Gekozen) => {
    setGekozen(g)
    kijk.mutate(g)
  }
  const forget = () => {
    lopend.delete(organisatie)
    setId(null)
  }
  const mislukt = taak?.stand === 'mislukt' && taak.fout !== null ? new ApiFout(zonderNull(taak.fout), 500) : null
  const besluit = (besluiten: readonly Besluit[]) => {
    if (gekozen !== null) zet({ ...gekozen, besluiten: [...gekozen.besluiten, ...besluiten] })
  }
  return {
    gekozen,
    voorbeeld: kijk.isError ? null : (kijk.data ?? null),
    leest: kijk.isPending,
    nakijken,
    gelegd: gekozen?.gelegd ?? null,
    taak,
    begint: start.isPending,
    verslag: taak?.stand === 'klaar' ? (taak.resultaat as Invoerverslag) : null,
    fout: kijk.error ?? start.error ?? mislukt,
    kies: (soort, bestand) => {
      forget()
      start.reset()
      kijk.reset()
      zet({ soort, bestand, gelegd: null, koppeling: {}, besluiten: [] })
    },
    koppel: (kolom, kop) => {
      if (gekozen !== null) zet({ ...gekozen, koppeling: { ...gekozen.koppeling, [kolom]: kop } })
    },
    besluit,
    besluitOpnieuw: (besluiten) => {
      forget()
      start.reset()
      besluit(besluiten)
    },
    begin: () => {
      if (gekozen !== null) start.mutate(gekozen)
    },
    stop: () => {
      const welke = nakijken?.id ?? id
      if (welke !== null) stoppen.mutate(welke)
    },
    sluit: () => {
      forget()
      setGekozen(null)
      kijk.reset()
      start.reset()
    },
  }
}

function zonderNull({ code, wat, waar, verwacht, doe }: NonNullable<Taak['fout']>) {
  return { code, wat, doe, ...(waar === null ? {} : { waar }), ...(verwacht === null ? {} : { verwacht }) }
}
