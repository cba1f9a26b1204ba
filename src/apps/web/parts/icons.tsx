import type { ReactElement } from 'react'
import type { RiskLevel } from '../../../domain/risk/levels.ts'

const shapes = {
  none: <circle cx="8" cy="8" r="5" />,
  low: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <circle cx="8" cy="8" r="1.5" fill="currentColor" />
    </>
  ),
  moderate: <path d="M8 2.5 14 13H2zM8 6.5v3M8 11.2v.3" />,
  high: <path d="M8 1.5 14.5 8 8 14.5 1.5 8zM8 4.8v3.8M8 10.7v.3" />,
  imminent: (
    <path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM8 4.3v4.4M8 11v.4" strokeWidth="2" />
  ),
  back: <path d="M9.5 3 4.5 8l5 5" />,
  search: <path d="M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3 14 14" />,
  menu: <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  out: <path d="M9.5 2.5h4v4M13.5 2.5 8 8M6.5 3.5h-4v10h10v-4" />,
} as const satisfies Readonly<Record<RiskLevel | 'back' | 'search' | 'menu' | 'close' | 'out', ReactElement>>

/** A small picture that only repeats what a word beside it says; hidden from screen readers. */
export const Icon = ({ name }: { readonly name: keyof typeof shapes }) => (
  <svg
    aria-hidden="true"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    className="shrink-0"
  >
    {shapes[name]}
  </svg>
)
