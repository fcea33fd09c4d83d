import { useQuery } from '@tanstack/react-query'
import { Dag } from '../../kit/Dag.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { geschiedenisVraag, type Tariefstuk } from './api.ts'
import { Zekerheid } from './Zekerheid.tsx'

const teksten = {
  titel: { nl: 'Tarieven van {code}', en: 'Tariffs of {code}' },
  vanaf: { nl: 'Vanaf', en: 'From' },
  tot: { nl: 'Tot en met', en: 'Up to and including' },
  tarief: { nl: 'Tarief', en: 'Tariff' },
  verschil: { nl: 'Verschil', en: 'Change' },
  hoogste: { nl: 'Hoogste afspraak', en: 'Highest agreement' },
  bron: { nl: 'Bron', en: 'Source' },
  doorlopend: { nl: 'doorlopend', en: 'without end' },
  geen: { nl: 'Geen enkele lijst noemt deze code.', en: 'No list names this code.' },
} as const

/** All that the lists say of one code over the years. */
export function GeschiedenisPaneel({ code, opSluit }: { readonly code: string | null; readonly opSluit: () => void }) {
  const t = useTeksten(teksten)
  return (
    <Drawer open={code !== null} opSluit={opSluit} titel={vul(t.titel, { code: code ?? '' })} breedte="breed">
      {code !== null && <Geschiedenis code={code} />}
    </Drawer>
  )
}

function Geschiedenis({ code }: { readonly code: string }) {
  const t = useTeksten(teksten)
  const vraag = useQuery(geschiedenisVraag(code))
  return (
    <Geladen vraag={vraag}>
      {(stukken) => {
        const naam = stukken.findLast(({ regel }) => regel !== null)?.regel?.naam
        return stukken.length === 0 ? (
          <p className="zk-zacht">{t.geen}</p>
        ) : (
          <div className="zk-tarieven-geschiedenis">
            <p>{naam}</p>
            <div className="zk-tarieven-tabel">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t.vanaf}</th>
                    <th scope="col">{t.tot}</th>
                    <th scope="col" data-eind="">
                      {t.tarief}
                    </th>
                    <th scope="col" data-eind="">
                      {t.verschil}
                    </th>
                    <th scope="col" data-eind="">
                      {t.hoogste}
                    </th>
                    <th scope="col">{t.bron}</th>
                  </tr>
                </thead>
                <tbody>
                  {stukken.toReversed().map((stuk) => (
                    <Stuk key={stuk.vanaf} stuk={stuk} />
                  ))}
                </tbody>
              </table>
            </div>
          </div>
        )
      }}
    </Geladen>
  )
}

function Stuk({ stuk: { vanaf, tot, regel, reden, verschil } }: { readonly stuk: Tariefstuk }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  return (
    <tr>
      <td>
        <Dag dag={vanaf} />
      </td>
      <td>{tot === null ? t.doorlopend : <Dag dag={tot} />}</td>
      <td data-eind="">
        <Geld cents={regel?.tarief ?? null} />
      </td>
      <td data-eind="" className="zk-cijfers">
        {verschil === null ? '–' : procent(verschil, taal)}
      </td>
      <td data-eind="">
        <Geld cents={regel?.hoogste ?? null} />
      </td>
      <td>
        {regel !== null && <Zekerheid {...regel} />}
        <p className="zk-stil">{reden === null ? (regel?.bron ?? '') : lees(reden)}</p>
        {regel?.opmerking && <p className="zk-stil">{regel.opmerking}</p>}
      </td>
    </tr>
  )
}

/** Tenths of a percent, with their sign. */
const procent = (tienden: number, taal: string): string =>
  new Intl.NumberFormat(taal, { style: 'percent', signDisplay: 'exceptZero', minimumFractionDigits: 1 }).format(
    tienden / 1000,
  )
