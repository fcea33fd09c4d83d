import { Select } from '../../kit/Select.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Invoervoorbeeld, Kolomstand } from './api.ts'

const teksten = {
  uitleg: {
    nl: 'Welke kolom van uw bestand is welk gegeven? Wat niet klopt wijst u hier zelf aan.',
    en: 'Which column of your file is which field? Point out here what is not right.',
  },
  gegeven: { nl: 'Gegeven', en: 'Field' },
  inBestand: { nl: 'Kolom in het bestand', en: 'Column in the file' },
  niet: { nl: 'niet in het bestand', en: 'not in the file' },
  mist: { nl: 'ontbreekt', en: 'missing' },
  zeker: { nl: 'herkend', en: 'recognised' },
  waarschijnlijk: { nl: 'waarschijnlijk, kijk na', en: 'probably, please check' },
  ongebruikt: {
    nl: 'Niet gebruikte kolommen van het bestand: {koppen}',
    en: 'Columns of the file that are not used: {koppen}',
  },
  verplicht: { nl: 'verplicht', en: 'required' },
  nieuw: { nl: 'nodig bij nieuwe', en: 'needed for new ones' },
} as const

const GEEN = '-'

type KolommenProps = {
  readonly voorbeeld: Invoervoorbeeld
  readonly opKoppel: (kolom: string, kop: string | null) => void
}

/** Which column of the file is which field; a person can change it. */
export function Kolommen({ voorbeeld, opKoppel }: KolommenProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const { kolommen, nietHerkend, bestand } = voorbeeld
  const opties = [{ sleutel: GEEN, naam: t.niet }, ...bestand.koppen.map((kop) => ({ sleutel: `k${kop}`, naam: kop }))]
  return (
    <div className="zk-invoer-kolommen">
      <p className="zk-stil">{t.uitleg}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.gegeven}</th>
            <th scope="col">{t.inBestand}</th>
          </tr>
        </thead>
        <tbody>
          {kolommen.map((kolom) => (
            <tr key={kolom.sleutel}>
              <th scope="row">
                {lees(kolom.naam)}{' '}
                {kolom.verplicht !== 'nee' && (
                  <span className="zk-stil">({kolom.verplicht === 'altijd' ? t.verplicht : t.nieuw})</span>
                )}
                <span className="zk-invoer-uitleg">{lees(kolom.uitleg)}</span>
              </th>
              <td>
                <div className="zk-invoer-koppeling">
                  <Select
                    label={lees(kolom.naam)}
                    labelVerborgen
                    opties={opties}
                    waarde={kolom.kop === null ? GEEN : `k${kolom.kop}`}
                    opWaarde={(gekozen) => opKoppel(kolom.sleutel, gekozen === GEEN ? null : gekozen.slice(1))}
                  />
                  <Zekerheid kolom={kolom} t={t} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {nietHerkend.length > 0 && <p className="zk-stil">{vul(t.ongebruikt, { koppen: nietHerkend.join(', ') })}</p>}
    </div>
  )
}

type ZekerheidProps = { readonly kolom: Kolomstand; readonly t: Readonly<Record<keyof typeof teksten, string>> }

function Zekerheid({ kolom, t }: ZekerheidProps) {
  if (kolom.kop === null) {
    return kolom.verplicht === 'altijd' ? (
      <Status toestand="fout" kaal>
        {t.mist}
      </Status>
    ) : null
  }
  if (kolom.zekerheid === 'waarschijnlijk')
    return (
      <Status toestand="letop" kaal>
        {t.waarschijnlijk}
      </Status>
    )
  return (
    <Status toestand="goed" kaal>
      {t.zeker}
    </Status>
  )
}
