import { describe, expect, it } from '@jest/globals';
import type { DraftPlaces, DraftView, SaveOutcome, ServerDraft } from './report-draft.ts';
import { ReportDraft } from './report-draft.ts';

const wrote = (text: string, result = '') => ({ text, result });

/** A server with its one draft, which others write to as well, and a computer that keeps a text. */
class Desk implements DraftPlaces {
  draft: ServerDraft = { version: 1, entries: { a: wrote('cũ') } };
  kept: string | null = null;
  isAway = false;
  saved = 0;

  save({ version, entries }: ServerDraft): Promise<SaveOutcome> {
    if (this.isAway) return Promise.resolve({ kind: 'away', failure: 'away' });
    if (version !== this.draft.version) return Promise.resolve({ kind: 'changed', theirs: this.draft });
    this.saved += 1;
    this.draft = { version: version + 1, entries };
    return Promise.resolve({ kind: 'saved', draft: this.draft });
  }
  write(entries: ServerDraft['entries']): void {
    this.draft = { version: this.draft.version + 1, entries };
  }
  readKept = () => this.kept;
  keep(text: string): void {
    this.kept = text;
  }
  forget(text: string): void {
    if (this.kept === text) this.kept = null;
  }
}

const until = (draft: ReportDraft, holds: (view: DraftView) => boolean): Promise<DraftView> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!holds(draft.read())) return;
      leave();
      resolve(draft.read());
    };
    const leave = draft.subscribe(look);
    queueMicrotask(look);
  });

describe('a report that is written', () => {
  it('is saved by itself a moment after the last letter, once for many letters', async () => {
    const desk = new Desk();
    const draft = new ReportDraft(desk.draft, desk);
    for (const text of ['m', 'mớ', 'mới']) draft.write('a', { text });
    await until(draft, ({ state }) => state === 'saved');
    expect(desk).toMatchObject({ saved: 1, draft: { entries: { a: wrote('mới') } }, kept: null });
  });

  it('stays on this computer while the server is away, and is saved when it is back', async () => {
    const desk = new Desk();
    const draft = new ReportDraft(desk.draft, desk);
    desk.isAway = true;
    draft.write('a', { text: 'viết khi mất mạng' });
    await until(draft, ({ state }) => state === 'kept');
    expect(desk.kept).toContain('viết khi mất mạng');
    desk.isAway = false;
    await until(draft, ({ state }) => state === 'saved');
    expect(desk.draft.entries['a']).toEqual(wrote('viết khi mất mạng'));
  });

  it('is taken up again from what this computer kept', async () => {
    const desk = new Desk();
    desk.isAway = true;
    const before = new ReportDraft(desk.draft, desk);
    before.write('a', { text: 'chưa gửi' });
    before.leave();
    await until(before, ({ state }) => state === 'kept');
    desk.isAway = false;
    desk.write({ a: wrote('cũ'), b: wrote('người khác viết') });
    const after = new ReportDraft(desk.draft, desk);
    after.start();
    await until(after, ({ state }) => state === 'saved');
    expect(desk.draft.entries).toEqual({ a: wrote('chưa gửi'), b: wrote('người khác viết') });
  });

  it('takes in what others wrote elsewhere without asking', async () => {
    const desk = new Desk();
    const draft = new ReportDraft(desk.draft, desk);
    desk.write({ a: wrote('cũ'), b: wrote('người khác viết') });
    draft.write('a', { text: 'tôi viết' });
    await until(draft, ({ state }) => state === 'saved');
    expect(desk.draft.entries).toEqual({ a: wrote('tôi viết'), b: wrote('người khác viết') });
  });

  it('waits for a person where another wrote in the same place, and then saves what was chosen', async () => {
    const desk = new Desk();
    const draft = new ReportDraft(desk.draft, desk);
    desk.write({ a: wrote('họ viết') });
    draft.write('a', { text: 'tôi viết' });
    const { conflicts } = await until(draft, ({ state }) => state === 'conflict');
    expect(conflicts).toEqual({ a: wrote('họ viết') });
    expect(desk.draft.entries['a']).toEqual(wrote('họ viết'));
    draft.settle('a', wrote('họ và tôi viết'));
    await until(draft, ({ state }) => state === 'saved');
    expect(desk.draft.entries['a']).toEqual(wrote('họ và tôi viết'));
  });

  it('asks again after the page was loaded anew, rather than to overwrite what another wrote', async () => {
    const desk = new Desk();
    const draft = new ReportDraft(desk.draft, desk);
    desk.write({ a: wrote('họ viết') });
    draft.write('a', { text: 'tôi viết' });
    await until(draft, ({ state }) => state === 'conflict');
    draft.write('a', { text: 'tôi viết tiếp' });
    draft.leave();
    const again = new ReportDraft(desk.draft, desk).read();
    expect(again.state).toBe('conflict');
    expect(again.entries['a']).toEqual(wrote('tôi viết tiếp'));
    expect(again.conflicts['a']).toEqual(wrote('họ viết'));
  });

  it('shows what others saved while nothing is written here', () => {
    const desk = new Desk();
    const draft = new ReportDraft(desk.draft, desk);
    draft.hear({ version: 2, entries: { a: wrote('họ viết') } });
    expect(draft.read()).toMatchObject({ state: 'saved', entries: { a: wrote('họ viết') } });
    draft.leave();
  });

  it('knows before it is submitted whether the server has all of it', async () => {
    const desk = new Desk();
    const draft = new ReportDraft(desk.draft, desk);
    draft.write('a', { text: 'xong' });
    expect(await draft.saveNow()).toBe(true);
    desk.isAway = true;
    draft.write('a', { text: 'thêm' });
    expect(await draft.saveNow()).toBe(false);
    draft.leave();
  });

  it('tells what the server refuses, and keeps it', async () => {
    const desk = new Desk();
    desk.save = () => Promise.resolve({ kind: 'refused', failure: 'report-draft-locked' });
    const draft = new ReportDraft(desk.draft, desk);
    draft.write('a', { text: 'muộn' });
    const { failure } = await until(draft, ({ state }) => state === 'refused');
    expect(failure).toBe('report-draft-locked');
    expect(desk.kept).toContain('muộn');
  });
});
