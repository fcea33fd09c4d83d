import { Skelet } from '../../kit/Skelet.tsx'
import { useTeksten } from '../../taal/teksten.ts'

const teksten = {
  oordeel: {
    nl: 'De regels oordelen over elke regel van dit bericht. Bij een groot bericht duurt dat enkele seconden…',
    en: 'The rules judge every line of this message. For a large message that takes a few seconds…',
  },
  terug: {
    nl: 'De beslissing over dit bericht wordt opgehaald…',
    en: 'The decision on this message is being fetched…',
  },
} as const

/** What goes on while a message is judged, or its decision is read. */
export function Regelwacht({ wat }: { readonly wat: keyof typeof teksten }) {
  const t = useTeksten(teksten)
  return (
    <div className="zk-postvak-wacht">
      <p className="zk-stil" role="status">
        {t[wat]}
      </p>
      <Skelet regels={6} />
    </div>
  )
}
