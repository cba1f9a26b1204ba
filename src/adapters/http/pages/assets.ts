import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** A file of ours whose address holds a hash of its bytes, so that a browser may keep it for good. */
export type Asset = {
  readonly path: string
  readonly type: string
  readonly plain: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer>
  readonly brotli: Uint8Array<ArrayBuffer>
}

function asset(name: string, extension: string, type: string, shorten: (text: string) => string): Asset {
  const text = shorten(readFileSync(new URL(`./${name}.${extension}`, import.meta.url), 'utf8'))
  const plain = Uint8Array.from(Buffer.from(text))
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 10)
  return {
    path: `/assets/${name}.${hash}.${extension}`,
    type,
    plain,
    gzip: Uint8Array.from(gzipSync(plain, { level: 9 })),
    brotli: Uint8Array.from(brotliCompressSync(plain)),
  }
}

const withoutIndent = (text: string): string => text.replaceAll(/\n\s*/g, '\n').trim()
export const style = asset('style', 'css', 'text/css; charset=utf-8', withoutIndent)
export const live = asset('live', 'js', 'text/javascript; charset=utf-8', withoutIndent)
export const passkey = asset('passkey', 'js', 'text/javascript; charset=utf-8', withoutIndent)
export const assets: readonly Asset[] = [style, live, passkey]
