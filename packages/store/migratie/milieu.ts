import { StoreFout } from '../fout/store-fout.ts'
import type { Motor } from '../motor/motor.ts'
import type { Milieu } from '../store.ts'

/** The environment of a store: as it was made, else as asked for (then kept), else test. Throws 'milieu.anders'. */
export const settleMilieu = (motor: Motor, gevraagd: Milieu | undefined): Promise<Milieu> =>
  motor.transaction({ soort: 'write', instellen: null }, async (v) => {
    const read = "SELECT waarde FROM installatie WHERE sleutel = 'milieu'"
    let [row] = (await v.query(read, [])).rows as { waarde: Milieu }[]
    if (row === undefined) {
      const insert = "INSERT INTO installatie VALUES ('milieu', $1) ON CONFLICT DO NOTHING"
      await v.query(insert, [gevraagd ?? 'test'])
      row = (await v.query(read, [])).rows[0] as { waarde: Milieu }
    }
    if (gevraagd !== undefined && row.waarde !== gevraagd)
      throw new StoreFout('milieu.anders', { bestaand: row.waarde, gevraagd })
    return row.waarde
  })
