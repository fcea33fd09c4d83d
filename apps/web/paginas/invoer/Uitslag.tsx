import { CircleCheck, CircleStop } from 'lucide-react'
import { useSessie } from '../../api/sessie.ts'
import { Leegte } from '../../kit/Leegte.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Taak } from '../declaraties/api.ts'
import { type Invoersoort, type Invoerverslag, isRegistratietabel } from './api.ts'

const teksten = {
  klaar: { nl: 'Ingelezen', en: 'Imported' },
  telling: {
    nl: '{nieuw} nieuw, {gewijzigd} gewijzigd, {ongewijzigd} ongewijzigd.',
    en: '{nieuw} new, {gewijzigd} changed, {ongewijzigd} unchanged.',
  },
  fouten: { nl: '{n} rijen met een fout zijn niet ingelezen.', en: '{n} rows with a fault were not imported.' },
  afgeleid: { nl: '{n} registraties zijn (opnieuw) afgeleid.', en: '{n} registrations were derived (again).' },
  gestopt: { nl: 'Gestopt na {n} van {totaal}', en: 'Stopped after {n} of {totaal}' },
  gestoptUitleg: {
    nl: 'Wat is ingelezen blijft staan en is compleet. Lees hetzelfde bestand nog eens in voor de rest: er komt niets dubbel.',
    en: 'What was imported stays and is complete. Import the same file again for the rest: nothing will be double.',
  },
  bekijk: { nl: 'Bekijk wat er nu staat', en: 'See what is there now' },
  volledigheid: { nl: 'Wat blokkeert de maand nog?', en: 'What still blocks the month?' },
  logboek: { nl: 'Bekijk het logboek', en: 'Look at the audit log' },
} as const

type UitslagProps = {
  readonly taak: Taak
  readonly verslag: Invoerverslag | null
  /** What was taken in; null when this tab does not know any more. */
  readonly soort: Invoersoort | null
}

/** What came of an import: done, or stopped on the way. */
export function Uitslag({ taak, verslag, soort }: UitslagProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const n = (getal: number) => formatGetal(getal, taal)
  const aanbieder = useSessie().data?.organisatie.soort === 'aanbieder'
  const plek = soort === null ? null : plekVan(soort, aanbieder)
  const acties = (
    <>
      {plek !== null && (
        <LinkButton naar={plek.naar} {...(plek.zoek === null ? {} : { zoek: plek.zoek })}>
          {t.bekijk}
        </LinkButton>
      )}
      {aanbieder && <LinkButton naar="/volledigheid">{t.volledigheid}</LinkButton>}
      <LinkButton naar="/logboek">{t.logboek}</LinkButton>
    </>
  )
  if (verslag === null) {
    return (
      <Leegte
        titel={vul(t.gestopt, { n: n(taak.gedaan), totaal: n(taak.totaal ?? 0) })}
        icoon={CircleStop}
        acties={acties}
      >
        {t.gestoptUitleg}
      </Leegte>
    )
  }
  const { nieuw, gewijzigd, ongewijzigd, fouten, afgeleid } = verslag
  return (
    <Leegte titel={t.klaar} icoon={CircleCheck} acties={acties}>
      <p role="status">{vul(t.telling, { nieuw: n(nieuw), gewijzigd: n(gewijzigd), ongewijzigd: n(ongewijzigd) })}</p>
      {afgeleid > 0 && <p>{vul(t.afgeleid, { n: n(afgeleid) })}</p>}
      {fouten > 0 && <p>{vul(t.fouten, { n: n(fouten) })}</p>}
    </Leegte>
  )
}

/** The list that an import fills. */
function plekVan(soort: Invoersoort, aanbieder: boolean) {
  if (isRegistratietabel(soort)) return { naar: '/registraties', zoek: null }
  if (soort === 'patient') return { naar: '/patienten', zoek: null }
  return { naar: aanbieder ? '/stamgegevens' : '/registers', zoek: { register: soort } }
}
