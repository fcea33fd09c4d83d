import { correctieTeksten } from './correctie-teksten.ts'
import { samenstelTeksten } from './samenstel-teksten.ts'
import { vereffenTeksten } from './vereffen-teksten.ts'
import { verzendTeksten } from './verzend-teksten.ts'

/** Every reason this room gives, in both languages. The only place where these texts are joined. */
export const catalogus = { ...samenstelTeksten, ...verzendTeksten, ...vereffenTeksten, ...correctieTeksten }

export type RedenCode = keyof typeof catalogus
