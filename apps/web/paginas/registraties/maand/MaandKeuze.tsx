import { ChevronLeft, ChevronRight } from 'lucide-react'
import { IconButton } from '../../../kit/IconButton.tsx'
import { Select } from '../../../kit/Select.tsx'
import { formatGetal } from '../../../taal/getal.ts'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { naamVanMaand } from './maand-naam.ts'
import { schuifMaand } from './reken.ts'
import type { Maandstand } from './use-maand.ts'
import './MaandKeuze.css'

const teksten = {
  maand: { nl: 'Maand', en: 'Month' },
  vorige: { nl: 'Vorige maand', en: 'Previous month' },
  volgende: { nl: 'Volgende maand', en: 'Next month' },
  leeg: { nl: 'geen registraties', en: 'no registrations' },
  aantal: { nl: '{n} registraties', en: '{n} registrations' },
  gesloten: { nl: '{n} registraties, gesloten', en: '{n} registrations, closed' },
} as const

/** The month of the page, and the way to another one. */
export function MaandKeuze({ stand }: { readonly stand: Maandstand }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const { maand } = stand
  if (maand === null) return null
  const opties = stand.keuzes.map((m) => {
    const gevuld = stand.vraag.data?.find((rij) => rij.maand === m)
    const tekst = gevuld === undefined ? t.leeg : gevuld.gesloten ? t.gesloten : t.aantal
    return {
      sleutel: m,
      naam: naamVanMaand(m, taal),
      bij: vul(tekst, { n: formatGetal(gevuld?.registraties ?? 0, taal) }),
    }
  })
  return (
    <div className="zk-maandkeuze">
      <IconButton icoon={ChevronLeft} naam={t.vorige} onPress={() => stand.zet(schuifMaand(maand, -1))} />
      <Select label={t.maand} labelVerborgen opties={opties} waarde={maand} opWaarde={stand.zet} breedte="half" />
      <IconButton icoon={ChevronRight} naam={t.volgende} onPress={() => stand.zet(schuifMaand(maand, 1))} />
    </div>
  )
}
