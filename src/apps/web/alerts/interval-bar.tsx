import type { EstimateView } from '../../../contract/alerts.ts'

/** A share from 0 to 1 as a mark on a line, and the interval around it. It repeats what stands beside it in words. */
export const IntervalBar = ({ share }: { readonly share: EstimateView }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    className="block h-2.5 w-full max-w-[180px]"
  >
    <rect x="0" y="4" width="100" height="2" className="fill-line" />
    <rect
      x={share.low * 100}
      y="2"
      width={Math.max(1, (share.high - share.low) * 100)}
      height="6"
      className="fill-accent"
      opacity="0.35"
    />
    <rect x={Math.min(98, share.value * 100)} y="0" width="2" height="10" className="fill-accent" />
  </svg>
)
