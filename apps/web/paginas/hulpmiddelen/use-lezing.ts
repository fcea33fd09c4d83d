import { useState } from 'react'
import { ApiFout } from '../../api/fout.ts'
import { GROOTSTE, type Leesdocument, leesBestand } from './api.ts'

type Stand =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'bezig'; readonly naam: string }
  | { readonly soort: 'gelezen'; readonly bestand: File; readonly document: Leesdocument }
  | { readonly soort: 'fout'; readonly fout: unknown }

/** One file that is being read or was. It lives in this page only: closing it forgets the file. */
export type Lezing = {
  readonly stand: Stand
  readonly lees: (bestand: File) => void
  readonly sluit: () => void
}

const TE_GROOT = new ApiFout(
  {
    code: 'invoer',
    wat: { nl: 'Dit bestand is te groot om hier te lezen.', en: 'This file is too big to read here.' },
    verwacht: { nl: 'ten hoogste 64 MiB', en: 'at most 64 MiB' },
    doe: {
      nl: 'Neem een kleiner bestand, of gebruik zorgketen check op uw eigen computer: die leest bestanden van elke grootte.',
      en: 'Take a smaller file, or use zorgketen check on your own computer: it reads files of any size.',
    },
  },
  422,
)

/** Reads one file at a time; a file dropped later goes before one that is still being read. */
export function useLezing(): Lezing {
  const [stand, setStand] = useState<Stand>({ soort: 'leeg' })
  const lees = (bestand: File) => {
    if (bestand.size > GROOTSTE) {
      setStand({ soort: 'fout', fout: TE_GROOT })
      return
    }
    const bezig: Stand = { soort: 'bezig', naam: bestand.name }
    const zet = (nieuw: Stand) => setStand((nu) => (nu === bezig ? nieuw : nu))
    setStand(bezig)
    leesBestand(bestand).then(
      (document) => zet({ soort: 'gelezen', bestand, document }),
      (fout: unknown) => zet({ soort: 'fout', fout }),
    )
  }
  return { stand, lees, sluit: () => setStand({ soort: 'leeg' }) }
}
