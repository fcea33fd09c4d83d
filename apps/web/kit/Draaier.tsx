import './Draaier.css'

/** A small turning ring: something is under way. Decorative; say in text what is happening. */
export function Draaier() {
  return <span aria-hidden className="zk-draaier" />
}
