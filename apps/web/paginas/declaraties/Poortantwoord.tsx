import { useQuery } from '@tanstack/react-query'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Status } from '../../kit/Status.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { bevindingVan } from '../registraties/gedeeld/bevinding-van.ts'
import { Moment } from '../registraties/gedeeld/Moment.tsx'
import { NietBeoordeeld } from '../registraties/gedeeld/NietBeoordeeld.tsx'
import { declaratieVraag } from './api.ts'

const teksten = {
  nog: { nl: 'De poort heeft dit bericht nog niet gezien.', en: 'The gate has not seen this message yet.' },
  door: { nl: 'Doorgezet naar de betaler', en: 'Passed on to the payer' },
  niet: { nl: 'Het hele bericht is geweigerd', en: 'The whole message was refused' },
  geen: { nl: 'De poort had geen bevindingen', en: 'The gate had no findings' },
} as const

/** What the gate said of a declaration: passed or refused, and every finding with its source and what to do. */
export function Poortantwoord({ berichtreferentie }: { readonly berichtreferentie: string }) {
  const t = useTeksten(teksten)
  const vraag = useQuery(declaratieVraag(berichtreferentie))
  return (
    <Geladen vraag={vraag}>
      {({ poort, declaratie }) => {
        if (poort === null) return <p className="zk-stil">{t.nog}</p>
        const geweigerd = declaratie.stand === 'geweigerd'
        const bevindingen = poort.bevindingen.filter(({ onderdrukt }) => !onderdrukt).map(bevindingVan)
        return (
          <div className="zk-poort">
            <p className="zk-poort-kop">
              <Status toestand={geweigerd ? 'fout' : 'goed'}>{geweigerd ? t.niet : t.door}</Status>
              <span className="zk-stil">
                <Moment op={poort.op} />
              </span>
            </p>
            <Bevindingen bevindingen={bevindingen} geen={t.geen} />
            <NietBeoordeeld groepen={poort.nietBeoordeeld} />
          </div>
        )
      }}
    </Geladen>
  )
}
