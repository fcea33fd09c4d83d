import { Getal } from '../../kit/Getal.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Voorbeeld } from './api.ts'

const teksten = {
  wat: { nl: 'Gegevens', en: 'Data' },
  nieuw: { nl: 'Komt erbij', en: 'Added' },
  hier: { nl: 'Staat er al', en: 'Here already' },
  anders: {
    nl: '{n} verschillen tussen wat hier staat en de bestanden',
    en: '{n} differences between what is here and the files',
  },
  staat: { nl: 'hier', en: 'here' },
  bestand: { nl: 'bestanden', en: 'files' },
} as const

type RegistertabelProps = Pick<Voorbeeld, 'registers' | 'verschillen'>

/** The master data a take-over adds, and where what is here differs from the files. */
export function Registertabel({ registers, verschillen }: RegistertabelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  return (
    <>
      <table className="zk-overname-tabel">
        <thead>
          <tr>
            <th scope="col">{t.wat}</th>
            <th scope="col" data-eind>
              {t.nieuw}
            </th>
            <th scope="col" data-eind>
              {t.hier}
            </th>
          </tr>
        </thead>
        <tbody>
          {registers.map(({ register, naam, nieuw, bestaand }) => (
            <tr key={register}>
              <th scope="row" className="zk-overname-hoofdletter">
                {lees(naam)}
              </th>
              <td data-eind>
                <Getal n={nieuw} />
              </td>
              <td data-eind>
                <Getal n={bestaand} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {verschillen.length > 0 && (
        <details className="zk-overname-verschillen" open>
          <summary>{vul(t.anders, { n: verschillen.length })}</summary>
          <ul>
            {verschillen.map(({ register, id, label, velden }) => (
              <li key={`${register} ${id}`}>
                <strong>{label}</strong>
                {velden.map(({ veld, naam, weg, bij }) => (
                  <span key={veld}>
                    {lees(naam)}: {t.staat} <b>{weg.join(', ') || '–'}</b>, {t.bestand} <b>{bij.join(', ') || '–'}</b>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
