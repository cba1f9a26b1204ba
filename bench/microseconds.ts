/** Runs something often, after warming up, and tells the median and the 99th percentile in microseconds. */
export function microseconds(run: () => unknown, times: number): string {
  for (let at = 0; at < Math.max(5, times / 4); at += 1) run()
  const took: number[] = []
  for (let at = 0; at < times; at += 1) {
    const began = performance.now()
    run()
    took.push((performance.now() - began) * 1000)
  }
  took.sort((a, b) => a - b)
  const of = (share: number): string => (took[Math.floor(took.length * share)] ?? 0).toFixed(0)
  return `p50 ${of(0.5)} µs, p99 ${of(0.99)} µs`
}
