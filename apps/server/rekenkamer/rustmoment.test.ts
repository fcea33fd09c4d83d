import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Rustmoment } from './rustmoment.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const open = () => {
  const doe = vi.fn()
  return { doe, rust: new Rustmoment(doe, { stil: 10, hoogstens: 100 }) }
}

it('waits until nobody has asked anything for a while, and then works once', () => {
  const { doe, rust } = open()
  rust.request()
  rust.request()
  vi.advanceTimersByTime(9)
  rust.disturb()
  vi.advanceTimersByTime(9)
  expect(doe).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(doe).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(500)
  expect(doe).toHaveBeenCalledTimes(1)
})

it('waits no longer than it may, counted from the first request, and starts over afterwards', () => {
  const { doe, rust } = open()
  rust.request()
  const busy = (keer: number): void => {
    for (let n = 0; n < keer; n += 1) {
      vi.advanceTimersByTime(5)
      rust.disturb()
    }
  }
  busy(19)
  expect(doe).not.toHaveBeenCalled()
  busy(1)
  expect(doe).toHaveBeenCalledTimes(1)
  busy(40)
  expect(doe).toHaveBeenCalledTimes(1)
  rust.request()
  busy(20)
  expect(doe).toHaveBeenCalledTimes(2)
})

it('does nothing for questions when there is no work', () => {
  const { doe, rust } = open()
  rust.disturb()
  vi.advanceTimersByTime(1_000)
  expect(doe).not.toHaveBeenCalled()
})

it('does nothing any more once it was stopped', () => {
  const { doe, rust } = open()
  rust.request()
  rust.stop()
  vi.advanceTimersByTime(1_000)
  expect(doe).not.toHaveBeenCalled()
})
