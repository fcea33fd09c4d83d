import {
  Ban,
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleQuestionMark,
  Clock,
  Info,
  type LucideIcon,
  TriangleAlert,
} from 'lucide-react'
import type { Toestand } from './toestand.ts'

const ICONEN: Readonly<Record<Toestand, LucideIcon>> = {
  goed: CircleCheck,
  fout: CircleAlert,
  letop: TriangleAlert,
  info: Info,
  bezig: CircleDashed,
  wacht: Clock,
  onbekend: CircleQuestionMark,
  neutraal: Circle,
  vervallen: Ban,
}

/** The icon of a state, in its colour; always beside a text. */
export function ToestandIcoon({ toestand, maat = 16 }: { readonly toestand: Toestand; readonly maat?: number }) {
  const Icoon = ICONEN[toestand]
  return <Icoon aria-hidden size={maat} className="zk-toestand-icoon" data-toestand={toestand} />
}
