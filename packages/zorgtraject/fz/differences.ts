import type { Plaatsing } from '../stam/plaatsing.ts'

/** Names of the fields in which two plaatsingen differ; names only, because the SKN is a person's number. */
export function differences(a: Plaatsing, b: Plaatsing): readonly string[] {
  const velden = {
    skn: a.skn === b.skn,
    declarant: a.declarant === b.declarant,
    'titel vanaf': a.titel.van === b.titel.van,
    'titel tot': a.titel.tot === b.titel.tot,
    zorgtraject: a.zorgtraject === b.zorgtraject,
    startdatum: a.startdatum === b.startdatum,
  }
  return Object.entries(velden).flatMap(([veld, gelijk]) => (gelijk ? [] : [veld]))
}
