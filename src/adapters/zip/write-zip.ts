import { crc32 } from 'node:zlib'

export type ZipFile = { readonly name: string; readonly bytes: Uint8Array }

const UTF8_NAMES = 0x0800
const VERSION = 20
/** Beyond this the form has another layout, which a copy of one person never needs. */
const MOST_BYTES = 0xffff_ffff

/** Files in one archive, stored as they are: what is in it is text that a person opens once, and a line of ours less
 * stands between them and it. `at` is when it was made. */
export function writeZip(files: readonly ZipFile[], at: Date): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const path = Buffer.from(name, 'utf8')
    const head = header(0x04034b50, bytes, path, at)
    const local = Buffer.concat([head.subarray(0, 4), head.subarray(6)])
    directory.push(Buffer.concat([centralHeader(bytes, path, at, offset), path]))
    parts.push(local, path, Buffer.from(bytes))
    offset += local.length + path.length + bytes.length
  }
  const central = Buffer.concat(directory)
  if (offset + central.length > MOST_BYTES)
    throw new RangeError('an archive of four gigabytes is not written')
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, central, end])
}

/** The 30 bytes that both headers share, with two bytes after the signature that only the directory has. */
function header(signature: number, bytes: Uint8Array, name: Buffer, at: Date): Buffer {
  const head = Buffer.alloc(32)
  head.writeUInt32LE(signature, 0)
  head.writeUInt16LE(VERSION, 4)
  head.writeUInt16LE(VERSION, 6)
  head.writeUInt16LE(UTF8_NAMES, 8)
  const { time, day } = dosTime(at)
  head.writeUInt16LE(time, 12)
  head.writeUInt16LE(day, 14)
  head.writeUInt32LE(crc32(bytes), 16)
  head.writeUInt32LE(bytes.length, 20)
  head.writeUInt32LE(bytes.length, 24)
  head.writeUInt16LE(name.length, 28)
  return head
}

function centralHeader(bytes: Uint8Array, name: Buffer, at: Date, offset: number): Buffer {
  const head = Buffer.concat([header(0x02014b50, bytes, name, at), Buffer.alloc(14)])
  head.writeUInt32LE(offset, 42)
  return head
}

const dosTime = (at: Date): { readonly time: number; readonly day: number } => ({
  time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
  day: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
})
