import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient } from '../../api/query-client.ts'
import { aanvaard, bekijk, type Opgave, type Voorbeeld } from './api.ts'

type Gekozen = { readonly bestand: File; readonly opgave: Opgave | null }

export type Aanbod = {
  readonly bestand: File | null
  readonly voorbeeld: Voorbeeld | null
  /** The preview is being made (again). */
  readonly leest: boolean
  readonly fout: unknown
  readonly aanvaardFout: unknown
  readonly aanvaardt: boolean
  readonly kies: (bestand: File) => void
  readonly zeg: (opgave: Opgave) => void
  readonly aanvaard: (reden: string) => void
  readonly wisFout: () => void
  readonly sluit: () => void
}

type Uitkomst = Awaited<ReturnType<typeof aanvaard>>

/** One file that is offered: read, laid beside what holds, accepted. The file itself stays in this tab. */
export function useAanbod(opAanvaard: (uitkomst: Uitkomst) => void): Aanbod {
  const [gekozen, setGekozen] = useState<Gekozen | null>(null)
  const kijk = useMutation({ mutationFn: ({ bestand, opgave }: Gekozen) => bekijk(bestand, opgave) })
  const voorbeeld = kijk.data ?? null
  const neem = useMutation({
    mutationFn: ({ bestand, beeld, reden }: { bestand: File; beeld: Voorbeeld; reden: string }) =>
      aanvaard(bestand, beeld, reden),
    onSuccess: (uitkomst) => {
      void queryClient.invalidateQueries({ queryKey: ['tarieven'] })
      setGekozen(null)
      kijk.reset()
      opAanvaard(uitkomst)
    },
  })
  const zet = (nieuw: Gekozen) => {
    setGekozen(nieuw)
    kijk.mutate(nieuw)
  }
  return {
    bestand: gekozen?.bestand ?? null,
    voorbeeld,
    leest: kijk.isPending,
    fout: kijk.error,
    aanvaardFout: neem.error,
    aanvaardt: neem.isPending,
    kies: (bestand) => {
      kijk.reset()
      zet({ bestand, opgave: null })
    },
    zeg: (opgave) => {
      if (gekozen !== null) zet({ bestand: gekozen.bestand, opgave })
    },
    aanvaard: (reden) => {
      if (gekozen !== null && voorbeeld !== null) neem.mutate({ bestand: gekozen.bestand, beeld: voorbeeld, reden })
    },
    wisFout: () => neem.reset(),
    sluit: () => {
      setGekozen(null)
      kijk.reset()
      neem.reset()
    },
  }
}
