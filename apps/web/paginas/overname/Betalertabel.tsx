import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { naamVanBetaler } from '../declaraties/gedeeld/naam-van-betaler.ts'
import { REGELSTANDEN } from '../declaraties/gedeeld/standen.ts'
import type { Voorbeeld } from './api.ts'

const teksten = {
  betaler: { nl: 'Betaler', en: 'Payer' },
  declaraties: { nl: 'Declaraties', en: 'Declarations' },
  stand: { nl: 'Regels per stand', en: 'Lines by state' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
} as const

/** What was sent to each payer and where the lines stand. */
export function Betalertabel({ betalers }: Pick<Voorbeeld, 'betalers'>) {
  const t = useTeksten(teksten)
  const lees = useLees()
  return (
    <table className="zk-overname-tabel zk-overname-betalers">
      <thead>
        <tr>
          <th scope="col">{t.betaler}</th>
          <th scope="col" data-eind>
            {t.declaraties}
          </th>
          <th scope="col">{t.stand}</th>
          <th scope="col" data-eind>
            {t.toegekend}
          </th>
        </tr>
      </thead>
      <tbody>
        {betalers.map(({ betaler, declaraties, standen, toegekend }) => (
          <tr key={betaler}>
            <th scope="row">{lees(naamVanBetaler(betaler))}</th>
            <td data-eind>
              <Getal n={declaraties} />
            </td>
            <td>
              <span className="zk-overname-standen">
                {standen.map(({ stand, aantal, bedrag }) => (
                  <Status key={stand} toestand={REGELSTANDEN[stand].toestand}>
                    <Getal n={aantal} /> {lees(REGELSTANDEN[stand].naam).toLowerCase()} (<Geld cents={bedrag} />)
                  </Status>
                ))}
              </span>
            </td>
            <td data-eind>
              <Geld cents={toegekend} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
