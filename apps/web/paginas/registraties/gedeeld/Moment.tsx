import { useTaal } from '../../../taal/taal.ts'

const SCHRIJF = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
} as const

/** A moment (ISO, UTC) in the time of the reader: 3 mrt 2023 14:05. */
export function Moment({ op }: { readonly op: string }) {
  const [taal] = useTaal()
  const moment = new Date(op)
  return (
    <time dateTime={op} className="zk-cijfers">
      {Number.isNaN(moment.getTime()) ? op : SCHRIJF[taal].format(moment)}
    </time>
  )
}
