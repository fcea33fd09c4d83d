import { useQuery } from '@tanstack/react-query'
import { Dag } from '../../kit/Dag.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { geschiedenisVraag, type Tariefstuk } from './api.ts'
import { TARIEFSOORTEN } from './woorden.ts'
import { Zekerheid } from './Zekerheid.tsx'

const teksten = {
  titel: { nl: 'Tarieven van {code}', en: 'Tariffs of {code}' },
  hoogste: { nl: 'hoogste afspraak', en: 'highest agreement' },
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
            <ol className="zk-tarieven-stukken" aria-label={vul(t.titel, { code })}>
              {stukken.toReversed().map((stuk) => (
                <Stuk key={stuk.vanaf} stuk={stuk} />
              ))}
            </ol>
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
  const soort = regel?.tariefsoort == null ? null : lees(TARIEFSOORTEN[regel.tariefsoort] ?? regel.tariefsoort)
  return (
    <li>
      <p className="zk-tarieven-stuk">
        <span>
          <Dag dag={vanaf} /> – {tot === null ? t.doorlopend : <Dag dag={tot} />}
        </span>
        <strong>
          <Geld cents={regel?.tarief ?? null} />
        </strong>
        {verschil !== null && <span className="zk-cijfers">{procent(verschil, taal)}</span>}
        {regel !== null && regel.tarief !== null && <Zekerheid {...regel} />}
      </p>
      {regel !== null && regel.hoogste !== null && (
        <p className="zk-zacht">
          {soort === null ? '' : `${soort}; `}
          {t.hoogste} <Geld cents={regel.hoogste} />
        </p>
      )}
      <p className="zk-stil">{reden === null ? (regel?.bron ?? '') : lees(reden)}</p>
      {regel?.opmerking && <p className="zk-stil">{regel.opmerking}</p>}
    </li>
  )
}

/** Tenths of a percent, with their sign. */
const procent = (tienden: number, taal: string): string =>
  new Intl.NumberFormat(taal, { style: 'percent', signDisplay: 'exceptZero', minimumFractionDigits: 1 }).format(
    tienden / 1000,
  )
