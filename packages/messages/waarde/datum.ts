const dagenVoorMaand = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const dagenInMaand = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Epoch days (1970-01-01 = 0) of a Gregorian date, null when it does not exist. Years 1 to 9999. */
export function epochDag(jaar: number, maand: number, dag: number): number | null {
  if (jaar < 1 || jaar > 9999 || maand < 1 || maand > 12 || dag < 1) return null
  const schrikkel = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0
  if (dag > (dagenInMaand[maand - 1] ?? 0) + (schrikkel && maand === 2 ? 1 : 0)) return null
  return dagenTotJaar(jaar) + (dagenVoorMaand[maand - 1] ?? 0) + (schrikkel && maand > 2 ? 1 : 0) + dag - 1
}

/** Epoch days of 1 January. */
export function dagenTotJaar(jaar: number): number {
  const j = jaar - 1
  return 365 * j + Math.floor(j / 4) - Math.floor(j / 100) + Math.floor(j / 400) - 719_162
}

/** `YYYY-MM-DD` of epoch days; null outside the years 1 to 9999 or when not an integer. */
export function isoDag(epoch: number): string | null {
  if (!Number.isSafeInteger(epoch) || epoch < -719_162 || epoch > 2_932_896) return null
  // Civil-from-days by 400-year eras, counted from 1 March of year 0.
  const z = epoch + 719_468
  const era = Math.floor(z / 146_097)
  const dagVanEra = z - era * 146_097
  const jaarVanEra = Math.floor(
    (dagVanEra - Math.floor(dagVanEra / 1460) + Math.floor(dagVanEra / 36_524) - Math.floor(dagVanEra / 146_096)) / 365,
  )
  const dagVanJaar = dagVanEra - (365 * jaarVanEra + Math.floor(jaarVanEra / 4) - Math.floor(jaarVanEra / 100))
  const mp = Math.floor((5 * dagVanJaar + 2) / 153)
  const dag = dagVanJaar - Math.floor((153 * mp + 2) / 5) + 1
  const maand = mp < 10 ? mp + 3 : mp - 9
  const jaar = jaarVanEra + era * 400 + (maand <= 2 ? 1 : 0)
  return `${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`
}
