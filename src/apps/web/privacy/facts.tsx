import type { ReactNode } from 'react'

/** Names and what stands for them, one a line. */
export const Facts = ({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) => (
  <dl>
    {facts.map(([name, value]) => (
      <div key={name} className="flex flex-wrap gap-x-3 border-b border-line py-1 text-s">
        <dt className="w-32 shrink-0 sm:w-40 text-ink-2">{name}</dt>
        <dd dir="auto" className="min-w-0 flex-1 basis-40 break-words">
          {value}
        </dd>
      </div>
    ))}
  </dl>
)
