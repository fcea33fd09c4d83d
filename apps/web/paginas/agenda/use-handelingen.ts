import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { meldingVan } from '../../api/fout.ts'
import { meld } from '../../kit/meld.ts'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import {
  type Afloop,
  bevestig,
  type Dagbeeld,
  type Dagregel,
  dagVraag,
  type Gehouden,
  maakOngedaan,
  zetAfloop,
} from './api.ts'

const teksten = {
  bevestigd: { nl: '{wie} bevestigd', en: '{wie} confirmed' },
  zonder: { nl: 'Bevestigd, maar het geeft geen prestatie', en: 'Confirmed, but it gives no service' },
  ongedaan: { nl: '{wie} teruggezet', en: '{wie} put back' },
  doe: { nl: 'Maak ongedaan', en: 'Undo' },
  afgezegd: { nl: '{wie} afgezegd', en: '{wie} cancelled' },
  'no-show': { nl: '{wie}: niet verschenen', en: '{wie}: did not come' },
  gepland: { nl: '{wie} teruggezet', en: '{wie} put back' },
} as const

export type Handelingen = {
  /** Ids of appointments that are being kept. */
  readonly bezig: ReadonlySet<string>
  /** What was done last, in words: a notice would lie over the next appointment. */
  readonly laatste: string | null
  readonly bevestig: (regel: Dagregel, gehouden: Gehouden, wie: string) => void
  readonly zetAfloop: (regel: Dagregel, status: Afloop, wie: string) => void
  /** Takes the last thing back that was done here, else what was done with this appointment. Gives its id. */
  readonly ongedaan: (gekozen: Dagregel | null, wie: (regel: Dagregel) => string) => string | null
}

/** What is done with appointments of a day. The list shows it at once; the server decides, and tells when it may not. */
export function useHandelingen(zorgverlener: string, dag: string): Handelingen {
  const t = useTeksten(teksten)
  const lees = useLees()
  const client = useQueryClient()
  const [bezig, setBezig] = useState<ReadonlySet<string>>(new Set())
  const [laatste, setLaatste] = useState<string | null>(null)
  const gedaan = useRef<readonly string[]>([])
  const sleutel = dagVraag(zorgverlener, dag).queryKey

  const toon = (nieuw: Dagregel) => {
    client.setQueryData<Dagbeeld>(sleutel, (oud) =>
      oud === undefined
        ? oud
        : { ...oud, regels: oud.regels.map((een) => (een.afspraak.id === nieuw.afspraak.id ? nieuw : een)) },
    )
  }
  const met = async (regel: Dagregel, doe: () => Promise<void>) => {
    const { id } = regel.afspraak
    if (bezig.has(id)) return
    setBezig((oud) => new Set(oud).add(id))
    try {
      await doe()
    } catch (fout) {
      const { wat, doe: raad } = meldingVan(fout)
      toon(regel)
      meld({ toestand: 'fout', tekst: lees(wat), bij: lees(raad) })
      void client.invalidateQueries({ queryKey: ['agenda'] })
    } finally {
      setBezig((oud) => new Set([...oud].filter((een) => een !== id)))
    }
  }
  const terug = (regel: Dagregel, wie: string) =>
    met(regel, async () => {
      const { id, status } = regel.afspraak
      const nieuw =
        status === 'gerealiseerd' ? await maakOngedaan(id, regel.versie) : await zetAfloop(id, regel.versie, 'gepland')
      toon(nieuw)
      gedaan.current = gedaan.current.filter((een) => een !== id)
      setLaatste(vul(t.ongedaan, { wie }))
    })
  const nuVan = (id: string): Dagregel | undefined =>
    client.getQueryData<Dagbeeld>(sleutel)?.regels.find(({ afspraak }) => afspraak.id === id)

  return {
    bezig,
    laatste,
    bevestig: (regel, gehouden, wie) => {
      const { id } = regel.afspraak
      void met(regel, async () => {
        toon({ ...regel, afspraak: { ...regel.afspraak, status: 'gerealiseerd' } })
        const { regel: nieuw, proeven } = await bevestig(id, regel.versie, gehouden)
        toon(nieuw)
        gedaan.current = [...gedaan.current.filter((een) => een !== id), id]
        const uitkomst = proeven[0]?.uitkomst ?? null
        const actie = { naam: t.doe, doe: () => void terug(nuVan(id) ?? nieuw, wie) }
        if (uitkomst?.soort === 'weigering') {
          meld({ toestand: 'letop', tekst: t.zonder, bij: lees(uitkomst.wat), lijn: 'ongedaan', actie })
        } else {
          setLaatste(vul(t.bevestigd, { wie }))
        }
      })
    },
    zetAfloop: (regel, status, wie) => {
      const { id } = regel.afspraak
      void met(regel, async () => {
        toon({ ...regel, afspraak: { ...regel.afspraak, status } })
        toon(await zetAfloop(id, regel.versie, status))
        gedaan.current = status === 'gepland' ? gedaan.current.filter((een) => een !== id) : [...gedaan.current, id]
        setLaatste(vul(t[status], { wie }))
      })
    },
    ongedaan: (gekozen, wie) => {
      const laatste = gedaan.current.findLast((id) => nuVan(id) !== undefined)
      const regel = laatste === undefined ? gekozen : (nuVan(laatste) ?? gekozen)
      if (regel === null || regel.afspraak.status === 'gepland') return null
      void terug(regel, wie(regel))
      return regel.afspraak.id
    },
  }
}
