#!/usr/bin/env node
/**
 * Kiểm tra một hồ sơ nhiệm vụ mà không cần hệ thống: node verify.mjs [dossier.json] [public-key.pem]
 * Checks an item's dossier without the system that made it. Needs Node 20 or newer, and nothing else.
 * 0: as recorded; 1: not as recorded; 2: could not be checked in full.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const beside = (name) => join(import.meta.dirname ?? '.', name);
const [dossierFile = beside('dossier.json'), keyFile = beside('public-key.pem')] = process.argv.slice(2);

const say = (line) => process.stdout.write(`${line}\n`);
const wrong = [];
/** @param where 'dòng 3 / row 3' */
const object = (where, vi, en) => wrong.push(`${where}: ${vi} / ${en}`);

function sha256(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
const hex = (...parts) => sha256(...parts).toString('hex');

/** The one text of a JSON value (RFC 8785). */
function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

/** What the hash of a row covers, made anew from the row. */
const linkedText = (stream, row) =>
  canonical({
    v: 1,
    stream,
    seq: row.seq,
    type: row.type,
    eventV: row.v,
    at: row.at,
    dataDigest: row.dataDigest,
    actorId: row.actorId,
    key: row.key,
    cause: row.cause,
    prev: row.prev,
  });

function checkRow(stream, row, before) {
  const where = `dòng ${row.seq} / row ${row.seq}`;
  if (row.seq !== before.seq + 1) object(where, `thiếu dòng trước đó`, `a row before it is missing`);
  if (row.prev !== before.hash)
    object(where, 'không nối tiếp dòng trước', 'does not follow from the row before');
  if (hex(Buffer.from(row.salt, 'hex'), canonical(row.data)) !== row.dataDigest)
    object(where, 'nội dung không khớp mã băm', 'its data is not what was digested');
  if (linkedText(stream, row) !== row.covers)
    object(where, 'phần được băm không khớp với dòng', 'what its hash covers is not what the row says');
  if (hex(row.covers) !== row.hash) object(where, 'mã băm không đúng', 'its hash does not hold');
}

function checkJournal({ stream, rows, head }) {
  let before = { seq: 0, hash: '' };
  for (const row of rows) {
    checkRow(stream, row, before);
    before = row;
  }
  if (before.seq !== head.seq || before.hash !== head.hash)
    object(
      `dòng ${before.seq} / row ${before.seq}`,
      'không phải là dòng cuối đã ghi',
      'is not the last one recorded',
    );
}

/** Frozen texts that a value refers to. */
function referredIn(value, isEntry) {
  if (typeof value === 'string') {
    if (/^sha256:[0-9a-f]{64}$/.test(value)) return [value.slice('sha256:'.length)];
    return [];
  }
  if (value === null || typeof value !== 'object') return [];
  const own = isEntry && /^[0-9a-f]{64}$/.test(value.digest ?? '') ? [value.digest] : [];
  return [...own, ...Object.values(value).flatMap((one) => referredIn(one, false))];
}

function checkTexts({ texts, withheld, journal }) {
  for (const { digest, body } of texts) {
    if (hex(body) !== digest)
      object(`văn bản / text ${digest}`, 'không còn như khi được ghi', 'is not as it was frozen');
  }
  const known = new Set([...texts.map(({ digest }) => digest), ...withheld]);
  for (const { seq, type, data } of journal.rows) {
    const missing = referredIn(data, type === 'entry-submitted').filter((digest) => !known.has(digest));
    for (const digest of missing)
      object(`dòng ${seq} / row ${seq}`, `thiếu văn bản ${digest}`, `the text ${digest} is missing`);
  }
}

/** The words for reading are no part of the chain: they are compared with it as far as it knows them. */
function checkReading({ reading, readingDigest, journal }) {
  if (hex(canonical(reading)) !== readingDigest)
    object('phần để đọc / reading part', 'đã bị sửa', 'was changed');
  for (const { seq, type, hash } of reading.story) {
    const row = journal.rows.find((one) => one.seq === seq);
    if (row?.type !== type || row.hash !== hash)
      object(`dòng ${seq} / row ${seq}`, 'lời kể không ứng với dòng', 'the story tells of another row');
  }
}

const keyIdOf = (key) => hex(key.export({ type: 'spki', format: 'der' })).slice(0, 16);

function climb({ head, path }) {
  const step = (node, { side, hash }) => {
    const other = Buffer.from(hash, 'hex');
    return side === 'left' ? sha256('\x01', other, node) : sha256('\x01', node, other);
  };
  return path.reduce(step, sha256('\0', canonical(head))).toString('hex');
}

function checkCheckpoint({ checkpoint, journal }) {
  if (checkpoint === null) return;
  const where = 'điểm kiểm / checkpoint';
  const { claim, head } = checkpoint;
  const [stream, seq, hash] = head;
  if (stream !== journal.stream) object(where, 'của nhật ký khác', 'is of another journal');
  if (journal.rows.find((row) => row.seq === seq)?.hash !== hash)
    object(
      `dòng ${seq} / row ${seq}`,
      'không phải là dòng mà điểm kiểm biết',
      'is not the row that the checkpoint knows',
    );
  if (climb(checkpoint) !== claim.root)
    object(where, 'không dẫn tới gốc đã ký', 'does not lead to the root that was signed');
  if (!existsSync(keyFile)) return;
  const key = createPublicKey(readFileSync(keyFile, 'utf8'));
  const signed = Buffer.from(`phoihop checkpoint\n${canonical(claim)}`, 'utf8');
  if (keyIdOf(key) !== claim.keyId) object(where, 'ký bằng khóa khác', 'was signed with another key');
  else if (!verify(null, signed, key, Buffer.from(checkpoint.signature, 'base64url')))
    object(where, 'chữ ký không đúng', 'its signature does not hold');
}

function tell({ journal, texts, withheld, checkpoint, reading }) {
  say(`Hồ sơ nhiệm vụ / Dossier of item ${reading.item.code}`);
  for (const line of wrong) say(`- ${line}`);
  if (wrong.length > 0) {
    say(`KHÔNG ĐÚNG NHƯ ĐÃ GHI / NOT AS RECORDED (${wrong.length})`);
    return 1;
  }
  say(
    `${journal.rows.length} dòng / rows; ${texts.length} văn bản / texts, ${withheld.length} không kèm / withheld`,
  );
  if (checkpoint === null) {
    say(
      'Chưa có điểm kiểm: chuỗi tự khớp, chưa có chữ ký / No checkpoint yet: the chain holds, nothing is signed',
    );
    return 2;
  }
  const at = new Date(checkpoint.claim.at).toISOString();
  say(`Điểm kiểm ${at} tới dòng ${checkpoint.head[1]} / Checkpoint of ${at} up to row ${checkpoint.head[1]}`);
  if (!existsSync(keyFile)) {
    say(
      `Chưa kiểm chữ ký: thiếu khóa ${checkpoint.claim.keyId} / Signature not checked: no key ${checkpoint.claim.keyId}`,
    );
    return 2;
  }
  say(`Khóa / Key ${checkpoint.claim.keyId}`);
  say('ĐÚNG NHƯ ĐÃ GHI / AS RECORDED');
  return 0;
}

try {
  const dossier = JSON.parse(readFileSync(dossierFile, 'utf8'));
  if (dossier.format !== 'phoihop-dossier' || dossier.v !== 1) throw new Error('not a dossier of version 1');
  checkJournal(dossier.journal);
  checkTexts(dossier);
  checkReading(dossier);
  checkCheckpoint(dossier);
  process.exitCode = tell(dossier);
} catch (error) {
  say(`Không đọc được hồ sơ / The dossier cannot be read: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
