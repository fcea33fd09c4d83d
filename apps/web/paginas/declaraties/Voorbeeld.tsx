import { useMemo } from 'react'
import { ToestandIcoon } from '../../kit/ToestandIcoon.tsx'
import type { Toestand } from '../../kit/toestand.ts'
import { formatGetal } from '../../taal/getal.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { Groep } from '../registraties/gedeeld/Groep.tsx'
import { NietBeoordeeld } from '../registraties/gedeeld/NietBeoordeeld.tsx'
import type { Voorbeeld as Voorbeeldgegevens } from './api.ts'
import { groepeerAchterblijvers, groepeerMeldingen, type Redengroep, verenigNietBeoordeeld } from './groepeer.ts'
import { PerBetaler } from './PerBetaler.tsx'
import { PrestatieLijst } from './PrestatieLijst.tsx'

type VoorbeeldProps = { readonly voorbeeld: Voorbeeldgegevens; readonly opOpen: (id: string) => void }

const teksten = {
  achter: { nl: 'Blijft achter', en: 'Stays behind' },
  achterUitleg: {
    nl: 'Deze prestaties gaan niet mee. Herstel ze en zij schuiven vanzelf aan; de rest kan nu al weg.',
    en: 'These services do not go along. Mend them and they join by themselves; the rest can leave now.',
  },
  letop: { nl: 'Gaat mee, met een kanttekening', en: 'Goes along, with a remark' },
  schoon: { nl: 'Niets blijft achter', en: 'Nothing stays behind' },
  eerder: {
    nl: '{n} prestaties van deze maand zijn al gedeclareerd.',
    en: '{n} services of this month were declared already.',
  },
} as const

/** What a month would become when it is declared now: what stays behind and why first, then what leaves. */
export function Voorbeeld({ voorbeeld, opOpen }: VoorbeeldProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const { achterblijvers, perBetaler, eerder } = voorbeeld
  const achter = useMemo(() => groepeerAchterblijvers(achterblijvers), [achterblijvers])
  const letop = useMemo(() => groepeerMeldingen(perBetaler), [perBetaler])
  const niet = useMemo(() => verenigNietBeoordeeld(perBetaler), [perBetaler])
  const gaat = perBetaler.filter(({ aantal, belemmeringen }) => aantal > 0 || belemmeringen.length > 0)
  return (
    <div className="zk-voorbeeld">
      {achter.length > 0 ? (
        <section className="zk-voorbeeld-deel">
          <h2>
            {t.achter} ({formatGetal(achterblijvers.length, taal)})
          </h2>
          <p className="zk-zacht">{t.achterUitleg}</p>
          <Groepen groepen={achter} toestand="fout" opOpen={opOpen} />
        </section>
      ) : (
        gaat.length > 0 && (
          <p className="zk-voorbeeld-schoon">
            <ToestandIcoon toestand="goed" /> {t.schoon}
          </p>
        )
      )}
      {letop.length > 0 && (
        <section className="zk-voorbeeld-deel">
          <h2>{t.letop}</h2>
          <Groepen groepen={letop} toestand="letop" opOpen={opOpen} />
        </section>
      )}
      <NietBeoordeeld groepen={niet} />
      {gaat.length > 0 && <PerBetaler rijen={gaat} />}
      {eerder > 0 && <p className="zk-stil">{vul(t.eerder, { n: formatGetal(eerder, taal) })}</p>}
    </div>
  )
}

type GroepenProps = {
  readonly groepen: readonly Redengroep[]
  readonly toestand: Toestand
  readonly opOpen: (id: string) => void
}

function Groepen({ groepen, toestand, opOpen }: GroepenProps) {
  const lees = useLees()
  return (
    <div className="zk-groepen">
      {groepen.map(({ code, titel, doe, prestaties }) => (
        <Groep
          key={code}
          titel={lees(titel)}
          {...(doe ? { bij: lees(doe) } : {})}
          aantal={Math.max(1, prestaties.length)}
          code={code}
          toestand={toestand}
        >
          {prestaties.length > 0 && <PrestatieLijst naam={lees(titel)} ids={prestaties} opOpen={opOpen} />}
        </Groep>
      ))}
    </div>
  )
}
