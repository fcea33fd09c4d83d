import { useQuery } from '@tanstack/react-query'
import { Kaart } from '../../kit/Kaart.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { overzichtVraag } from './api.ts'
import { Nummer } from './delen/Nummer.tsx'
import { Periode } from './delen/Periode.tsx'
import { Regels } from './delen/Regels.tsx'
import './Dienstverlening.css'

const teksten = {
  titel: { nl: 'Onderlinge dienstverlening', en: 'Services between providers' },
  gevraagd: { nl: 'Gevraagd aan {naam}', en: 'Asked of {naam}' },
  ontvangen: { nl: 'In opdracht van {naam}', en: 'Asked by {naam}' },
  nietsTerug: { nl: 'Nog niets teruggekomen.', en: 'Nothing came back yet.' },
  nietsGefactureerd: { nl: 'Nog niets gefactureerd.', en: 'Nothing invoiced yet.' },
  open: { nl: 'Open', en: 'Open' },
} as const

/** What others do for a patient under our number, and what we do under that of another; nothing when there is neither. */
export function DienstKaart({ patient }: { readonly patient: string }) {
  const t = useTeksten(teksten)
  const overzicht = useQuery(overzichtVraag).data
  if (overzicht === undefined) return null
  const verzoeken = [
    ...overzicht.gevraagd.map((een) => ({ ...een, kop: t.gevraagd, leeg: t.nietsTerug, blad: undefined })),
    ...overzicht.ontvangen.map((een) => ({
      ...een,
      kop: t.ontvangen,
      leeg: t.nietsGefactureerd,
      blad: 'ontvangen' as const,
    })),
  ].filter((een) => een.patient === patient)
  if (verzoeken.length === 0) return null
  const regels = overzicht.facturen
    .filter(({ ingetrokken }) => ingetrokken === null)
    .flatMap(({ nummer, regels: eigen }) => eigen.map((regel) => ({ ...regel, factuur: nummer })))
  return (
    <Kaart titel={t.titel}>
      <ul className="zk-dienst-paneel">
        {verzoeken.map(({ id, kop, leeg, blad, tegenpartij, wat, geldig, zorgtraject }) => {
          const eigen = regels.filter(({ verzoek }) => verzoek === id)
          const titel = kop.replace('{naam}', tegenpartij.naam)
          return (
            <li key={id} className="zk-dienst-verzoek">
              <p className="zk-dienst-regelkop">
                <strong>{titel}</strong>
                <LinkButton
                  naar="/dienstverlening"
                  zoek={blad === undefined ? { open: id } : { blad, open: id }}
                  maat="klein"
                  soort="stil"
                >
                  {t.open}
                </LinkButton>
              </p>
              <p>
                {wat}, <Periode geldig={geldig} />
              </p>
              <Nummer nummer={zorgtraject} />
              {eigen.length === 0 ? <p className="zk-stil">{leeg}</p> : <Regels naam={titel} regels={eigen} />}
            </li>
          )
        })}
      </ul>
    </Kaart>
  )
}
