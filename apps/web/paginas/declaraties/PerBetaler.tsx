import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import type { Betalervoorbeeld } from './api.ts'
import { naamVanBetaler } from './gedeeld/naam-van-betaler.ts'

const teksten = {
  titel: { nl: 'Wat er gaat', en: 'What leaves' },
  betaler: { nl: 'Betaler', en: 'Payer' },
  factuur: { nl: 'Factuur', en: 'Invoice' },
  aantal: { nl: 'Prestaties', en: 'Services' },
  bedrag: { nl: 'Bedrag', en: 'Amount' },
  staat: { nl: 'Toestand', en: 'State' },
  klaar: { nl: 'Kan weg', en: 'Can leave' },
  vast: { nl: 'Houdt tegen', en: 'Held back' },
} as const

/** The messages that would leave, one for each payer; what holds one back stands under it. */
export function PerBetaler({ rijen }: { readonly rijen: readonly Betalervoorbeeld[] }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  return (
    <Kaart titel={t.titel} strak>
      <table className="zk-tabel">
        <thead>
          <tr>
            <th scope="col">{t.betaler}</th>
            <th scope="col">{t.factuur}</th>
            <th scope="col" data-eind>
              {t.aantal}
            </th>
            <th scope="col" data-eind>
              {t.bedrag}
            </th>
            <th scope="col">{t.staat}</th>
          </tr>
        </thead>
        {rijen.map(({ betaler, factuurnummer, aantal, totaal, belemmeringen }) => (
          <tbody key={betaler}>
            <tr>
              <th scope="row">{lees(naamVanBetaler(betaler))}</th>
              <td>{factuurnummer ?? '–'}</td>
              <td data-eind>
                <Getal n={aantal} />
              </td>
              <td data-eind>
                <Geld cents={totaal} />
              </td>
              <td>
                <Status toestand={belemmeringen.length > 0 ? 'fout' : 'goed'}>
                  {belemmeringen.length > 0 ? t.vast : t.klaar}
                </Status>
              </td>
            </tr>
            {belemmeringen.length > 0 && (
              <tr>
                <td colSpan={5}>
                  <Bevindingen
                    bevindingen={belemmeringen.map(({ code, tekst }) => ({ code, ernst: 'fout', wat: tekst }))}
                  />
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </Kaart>
  )
}
