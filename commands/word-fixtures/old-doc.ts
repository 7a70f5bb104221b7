/** Numbers of sectors that mean something else. */
const ends = 0xfffffffe;
const free = 0xffffffff;
const isTable = 0xfffffffd;

const sector = 512;
/** A stream shorter than this would lie elsewhere in the file. */
const shortest = 4_096;

/**
 * A Word file of before 2007, as small as one can be: a box of streams, in it the text as one piece of UTF-16, and the table
 * that says where that piece is.
 */
export function oldDoc(text: string): Buffer {
  const words = Buffer.from(text, "utf16le");
  const main = Buffer.alloc(Math.max(shortest, 2_048 + words.length + sector));
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x0200, 10);
  main.writeUInt32LE(text.length, 0x4c);
  main.writeUInt32LE(21, 0x1a6);
  words.copy(main, 2_048);
  const pieces = Buffer.alloc(shortest);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(text.length, 9);
  pieces.writeUInt32LE(2_048, 15);
  return box([
    ["WordDocument", main],
    ["1Table", pieces],
  ]);
}

function box(streams: readonly (readonly [string, Buffer])[]): Buffer {
  const table = Buffer.alloc(sector, 0xff);
  const directory = Buffer.alloc(sector);
  table.writeUInt32LE(isTable, 0);
  table.writeUInt32LE(ends, 4);
  entry(directory, 0, "Root Entry", 5, { child: 1, start: ends, size: 0 });
  let next = 2;
  const bodies = streams.map(([name, content], at) => {
    const count = Math.ceil(content.length / sector);
    const right = at + 2 <= streams.length ? at + 2 : free;
    entry(directory, at + 1, name, 2, { right, start: next, size: content.length });
    for (let i = 0; i < count; i++)
      table.writeUInt32LE(i === count - 1 ? ends : next + i + 1, (next + i) * 4);
    next += count;
    return Buffer.concat([content, Buffer.alloc(count * sector - content.length)]);
  });
  return Buffer.concat([header(), table, directory, ...bodies]);
}

function header(): Buffer {
  const head = Buffer.alloc(sector, 0xff);
  head.fill(0, 0, 76);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(head);
  const words = [0x3e, 3, 0xfffe, 9, 6];
  for (const [at, word] of words.entries()) head.writeUInt16LE(word, 24 + at * 2);
  head.writeUInt32LE(1, 44);
  head.writeUInt32LE(1, 48);
  head.writeUInt32LE(shortest, 56);
  head.writeUInt32LE(ends, 60);
  head.writeUInt32LE(ends, 68);
  head.writeUInt32LE(0, 76);
  return head;
}

function entry(
  directory: Buffer,
  at: number,
  name: string,
  type: number,
  where: { child?: number; right?: number; start: number; size: number },
): void {
  const offset = at * 128;
  directory.write(name, offset, "utf16le");
  directory.writeUInt16LE((name.length + 1) * 2, offset + 64);
  directory.writeUInt8(type, offset + 66);
  directory.writeUInt8(1, offset + 67);
  directory.writeUInt32LE(free, offset + 68);
  directory.writeUInt32LE(where.right ?? free, offset + 72);
  directory.writeUInt32LE(where.child ?? free, offset + 76);
  directory.writeUInt32LE(where.start, offset + 116);
  directory.writeUInt32LE(where.size, offset + 120);
}
