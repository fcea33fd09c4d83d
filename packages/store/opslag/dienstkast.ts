import { afleiding } from '@zorgketen/usecases'
import type { Dienstkast } from '@zorgketen/usecases/opslag'
import type { Context } from './context.ts'

// A prestatie without an own kind of number is one that goes under that of the asker.
const GELEVERD = `
select inhoud from prestatie
where verdeel_id = $1 and organisatie_id = $2 and maand = $3 and soort = 'prestatie' and trajectsoort is null
order by datum, id`

export const makeDienstkast = ({ sql, sleutel }: Context): Dienstkast => ({
  geleverd: async (maand) => {
    const rijen = await sql.query<{ readonly inhoud: unknown }>(GELEVERD, [...(await sleutel()), maand])
    return rijen.map(({ inhoud }) => {
      const gelezen = afleiding.parse(inhoud)
      if (gelezen.soort !== 'prestatie') throw new TypeError('a row of a prestatie holds a refusal')
      return gelezen.prestatie
    })
  },
})
