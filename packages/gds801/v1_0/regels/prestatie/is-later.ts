/** True when a day lies after another; an absent day on either side says nothing, and the structure reports it. */
export const isLater = (dag: number | null, grens: number | null): boolean =>
  dag !== null && grens !== null && dag > grens
