import type { EntityManager } from 'typeorm';

/** The chunks of a document in order, each read when it is asked for. */
export async function* chunksOf(manager: EntityManager, documentId: string): AsyncGenerator<Buffer> {
  for (let number = 0; ; number += 1) {
    const rows: { bytes: Buffer }[] = await manager.query(
      'select bytes from document_chunk where document_id = $1 and number = $2',
      [documentId, number],
    );
    if (rows[0] === undefined) return;
    yield rows[0].bytes;
  }
}

/** The whole document. */
export async function bytesOf(manager: EntityManager, documentId: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of chunksOf(manager, documentId)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
