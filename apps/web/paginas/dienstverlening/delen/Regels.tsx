import { Bevindingen } from '../../../kit/Bevindingen.tsx'
import { Dag } from '../../../kit/Dag.tsx'
import { Geld } from '../../../kit/Geld.tsx'
import { Status } from '../../../kit/Status.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import type { Dienstregel } from '../api.ts'
import { Nummer } from './Nummer.tsx'
import { UITKOMSTEN } from './uitkomsten.ts'

const teksten = {
  onbekend: { nl: 'onbekende patiënt', en: 'unknown patient' },
  gewijzigd: {
    nl: 'De registratie is daarna gewijzigd of ingetrokken: trek de factuur in en maak een nieuwe.',
    en: 'The registration was changed or withdrawn since: withdraw the invoice and make a new one.',
  },
} as const

/** Lines of invoices, each under the number of the asker, with what is to be said of it at the asker's. */
export function Regels({
  naam,
  regels,
}: {
  readonly naam: string
  readonly regels: readonly (Dienstregel & { readonly factuur: string })[]
}) {
  const t = useTeksten(teksten)
  const uitkomsten = useTeksten({
    klopt: UITKOMSTEN.klopt.naam,
    'klopt-niet': UITKOMSTEN['klopt-niet'].naam,
    onbekend: UITKOMSTEN.onbekend.naam,
  })
  return (
    <ul className="zk-dienst-regels" aria-label={naam}>
      {regels.map((regel) => (
        <li key={`${regel.factuur} ${regel.regel}`}>
          <p className="zk-dienst-regelkop">
            <span>
              <Dag dag={regel.datum} /> {regel.begintijd}
            </span>
            <strong>
              <Geld cents={regel.tarief} />
            </strong>
          </p>
          <p>{regel.naam ?? t.onbekend}</p>
          <p className="zk-stil">
            {regel.omschrijving}, <code>{regel.factuur}</code>
          </p>
          <Nummer nummer={regel.zorgtraject} />
          {regel.gewijzigd && <Status toestand="letop">{t.gewijzigd}</Status>}
          {regel.oordeel !== null && (
            <>
              <Status toestand={UITKOMSTEN[regel.oordeel.uitkomst].toestand}>
                {uitkomsten[regel.oordeel.uitkomst]}
              </Status>
              {regel.oordeel.waarom.length > 0 && (
                <Bevindingen
                  beknopt
                  bevindingen={regel.oordeel.waarom.map((een) => ({
                    ...een,
                    ernst: een.code === 'dienst.tarief-onbekend' ? ('letop' as const) : ('fout' as const),
                  }))}
                />
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
