import { useQuery } from '@tanstack/react-query'
import { ReceiptText } from 'lucide-react'
import { Balk } from '../../../kit/Blad.tsx'
import { Geladen } from '../../../kit/Geladen.tsx'
import { Leegte } from '../../../kit/Leegte.tsx'
import { Skelet } from '../../../kit/Skelet.tsx'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { MaandKeuze } from '../../registraties/maand/MaandKeuze.tsx'
import { naamVanMaand } from '../../registraties/maand/maand-naam.ts'
import { useMaand } from '../../registraties/maand/use-maand.ts'
import { type Opdrachtgever, teFacturerenVraag } from '../api.ts'
import { FactuurMaker } from './FactuurMaker.tsx'

const teksten = {
  niets: { nl: 'Niets te factureren in {maand}', en: 'Nothing to be invoiced in {maand}' },
  nietsBij: {
    nl: 'Onderlinge dienstverlening die u registreert, staat hier per opdrachtgever tot er een factuur van is.',
    en: 'Onderlinge dienstverlening that you register is here by asker until there is an invoice of it.',
  },
} as const

/** Care for others of a month that is on no invoice yet, by who asked for it. */
export function FacturerenVlak() {
  const stand = useMaand()
  const { maand } = stand
  return (
    <>
      <Balk>
        <MaandKeuze stand={stand} />
      </Balk>
      {maand === null ? <Skelet /> : <Maand key={maand} maand={maand} />}
    </>
  )
}

function Maand({ maand }: { readonly maand: string }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const vraag = useQuery(teFacturerenVraag(maand))
  return (
    <Geladen vraag={vraag}>
      {(opdrachtgevers: readonly Opdrachtgever[]) =>
        opdrachtgevers.length === 0 ? (
          <Leegte titel={vul(t.niets, { maand: naamVanMaand(maand, taal) })} icoon={ReceiptText}>
            {t.nietsBij}
          </Leegte>
        ) : (
          <div className="zk-dienst-rol">
            {opdrachtgevers.map((opdrachtgever) => (
              <FactuurMaker key={opdrachtgever.agb} maand={maand} opdrachtgever={opdrachtgever} />
            ))}
          </div>
        )
      }
    </Geladen>
  )
}
