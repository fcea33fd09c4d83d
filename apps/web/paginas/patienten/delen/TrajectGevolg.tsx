import type { Tekst } from '@zorgketen/values'
import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Bevindingen } from '../../../kit/Bevindingen.tsx'
import { Dag } from '../../../kit/Dag.tsx'
import { kortNummer } from '../../../kit/kort-nummer.ts'
import { ToestandIcoon } from '../../../kit/ToestandIcoon.tsx'
import { useLees, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { metDagen } from '../../stamgegevens/gedeeld/toon-waarde.ts'
import type { Stap, Voorbeeld } from '../../trajecten/api.ts'

const teksten = {
  titel: { nl: 'Wat er gebeurt', en: 'What happens' },
  sluit: { nl: 'Nummer {nummer} sluit; de laatste dag is', en: 'Number {nummer} closes; its last day is' },
  heropent: {
    nl: 'Nummer {nummer} staat weer open; de zorg gaat daarop verder.',
    en: 'Number {nummer} is open again; care goes on it.',
  },
  trektIn: {
    nl: 'Nummer {nummer} is nooit gebruikt en wordt ingetrokken.',
    en: 'Number {nummer} was never used and is withdrawn.',
  },
  door: {
    nl: 'Ggz-nummer {nummer} stond al open en gaat door; er komt geen tweede.',
    en: 'Ggz number {nummer} was open already and goes on; no second one comes.',
  },
  opent: {
    nl: 'Er komt een nieuw ggz-nummer. Het begint op de dag van de eerste zorg.',
    en: 'A new ggz number comes. It starts on the day of the first care.',
  },
  opentOp: { nl: 'Er komt een nieuw ggz-nummer met startdatum', en: 'A new ggz number comes with start date' },
  laat: {
    nl: 'De laatste zorg is langer dan een jaar geleden: dan is het geen terugval.',
    en: 'The last care is more than a year ago: then it is no relapse.',
  },
  afspraak: {
    nl: 'Na die dag staat nog 1 afspraak gepland.',
    en: '1 appointment is still planned after that day.',
  },
  afspraken: {
    nl: 'Na die dag staan nog {n} afspraken gepland.',
    en: '{n} appointments are still planned after that day.',
  },
} as const

/** What an act will do, before the button is pressed; or why it cannot be. */
export function TrajectGevolg({ voorbeeld }: { readonly voorbeeld: Voorbeeld }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const { stappen, nieuw, weigering, afspraken } = voorbeeld
  if (weigering !== null) {
    const { wat, doe } = weigering
    const toon = (tekst: Tekst) => metDagen(lees(tekst), taal)
    const fout = { code: 'traject', ernst: 'letop' as const, wat: toon(wat), doe: toon(doe) }
    return <Bevindingen beknopt bevindingen={[fout]} />
  }
  if (stappen.length === 0) return null
  return (
    <section className="zk-traject-gevolg" aria-label={t.titel} aria-live="polite">
      <h3>{t.titel}</h3>
      <ul>
        {stappen.map((stap) => (
          <li key={`${stap.soort} ${stap.nummer}`}>
            <ArrowRight aria-hidden size={16} />
            <span>{zinVan(stap, t)}</span>
          </li>
        ))}
      </ul>
      {nieuw === 'langer-dan-een-jaar' && <p className="zk-stil">{t.laat}</p>}
      {afspraken > 0 && (
        <p className="zk-traject-letop">
          <ToestandIcoon toestand="letop" maat={18} />
          <span>{afspraken === 1 ? t.afspraak : vul(t.afspraken, { n: afspraken })}</span>
        </p>
      )}
    </section>
  )
}

function zinVan(stap: Stap, t: Readonly<Record<keyof typeof teksten, string>>): ReactNode {
  if (stap.soort === 'opent') {
    if (stap.startdatum === null) return t.opent
    return (
      <>
        {t.opentOp} <Dag dag={stap.startdatum} />.
      </>
    )
  }
  const nummer = kortNummer(stap.nummer)
  if (stap.soort === 'sluit') {
    return (
      <>
        {vul(t.sluit, { nummer })} <Dag dag={stap.dag} />.
      </>
    )
  }
  const zin = { heropent: t.heropent, 'trekt-in': t.trektIn, 'gaat-door': t.door }[stap.soort]
  return vul(zin, { nummer })
}
