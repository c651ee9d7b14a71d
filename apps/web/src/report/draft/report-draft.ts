import { type Entries, isSameDraft, merge, type Written, UNWRITTEN } from './merge.ts';

/** A draft as the server has it. */
export interface ServerDraft {
  readonly version: number;
  readonly entries: Entries;
}

/** What became of a saving. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly draft: ServerDraft }
  /** Somebody else saved another version meanwhile. */
  | { readonly kind: 'changed'; readonly theirs: ServerDraft }
  /** The server cannot be reached, or not now. */
  | { readonly kind: 'away'; readonly failure: unknown }
  | { readonly kind: 'refused'; readonly failure: unknown };

/** Where drafts go: the server, and this computer for what the server does not have yet. */
export interface DraftPlaces {
  save(draft: ServerDraft): Promise<SaveOutcome>;
  readKept(): string | null;
  keep(text: string): void;
  /** Forgets what was kept, unless somebody else keeps something there by now. */
  forget(text: string): void;
}

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'kept' | 'conflict' | 'refused';

export interface DraftView {
  readonly entries: Entries;
  readonly state: SaveState;
  /** What others wrote where I wrote something else. */
  readonly conflicts: Entries;
  readonly failure: unknown;
  readonly savedAt: number | null;
}

const TYPING_MS = 800;
const AWAY_MS = [2_000, 4_000, 8_000, 15_000] as const;

/** A draft that is saved while it is written, goes on without the server, and loses nothing. */
export class ReportDraft {
  /** What the server has, as far as is known here. */
  #base: ServerDraft;
  /** The same, before anybody had to decide between two versions: kept so that the question is not lost either. */
  #agreed: ServerDraft;
  #view: DraftView;
  #kept = '';
  #isSaving = false;
  #isLeft = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    server: ServerDraft,
    private readonly places: DraftPlaces,
  ) {
    this.#base = server;
    this.#agreed = server;
    this.#view = { entries: server.entries, state: 'saved', conflicts: {}, failure: null, savedAt: null };
    const kept = readKept(places.readKept());
    if (kept === null) return;
    this.#base = kept.agreed;
    this.#agreed = kept.agreed;
    this.#view = { ...this.#view, entries: kept.entries };
    this.#adopt(server);
  }

  /** Saves what was kept from before. */
  start(): void {
    this.#isLeft = false;
    if (this.#isDirty) this.#saveIn(0);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly read = (): DraftView => this.#view;

  write(itemId: string, change: Partial<Written>): void {
    const { entries, conflicts } = this.#view;
    const written = { ...(entries[itemId] ?? UNWRITTEN), ...change };
    const state = Object.keys(conflicts).length > 0 ? 'conflict' : 'unsaved';
    this.#show({ entries: { ...entries, [itemId]: written }, state });
    this.#keep();
    this.#saveIn(TYPING_MS);
  }

  /** A person has decided between both versions. */
  settle(itemId: string, written: Written): void {
    const { [itemId]: _settled, ...conflicts } = this.#view.conflicts;
    this.#show({ conflicts });
    this.write(itemId, written);
  }

  /** Somebody may have saved elsewhere. */
  hear(theirs: ServerDraft): void {
    if (this.#isSaving || theirs.version <= this.#base.version) return;
    this.#adopt(theirs);
    this.#saveIn(TYPING_MS);
  }

  /** Saves now what is not saved yet. @returns whether the server has all of it */
  async saveNow(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#isSaving) {
      // What is under way will be followed by what was written since.
      await new Promise<void>((resolve) => {
        const leave = this.subscribe(() => {
          if (this.#isSaving) return;
          leave();
          resolve();
        });
      });
    }
    await this.#save();
    return this.#view.state === 'saved';
  }

  /** Nobody writes any more: saves once what is not saved; what the server does not take stays on this computer. */
  leave(): void {
    this.#isLeft = true;
    clearTimeout(this.#timer);
    void this.#save();
  }

  get #isDirty(): boolean {
    return !isSameDraft(this.#view.entries, this.#base.entries);
  }

  #show(change: Partial<DraftView>): void {
    this.#view = { ...this.#view, ...change };
    this.#listeners.forEach((listener) => listener());
  }

  #keep(): void {
    this.#kept = JSON.stringify({ agreed: this.#agreed, entries: this.#view.entries } satisfies Kept);
    this.places.keep(this.#kept);
  }

  /** Takes in what others saved. */
  #adopt(theirs: ServerDraft): void {
    const merged = merge(this.#base.entries, this.#view.entries, theirs.entries);
    this.#base = theirs;
    this.#view = { ...this.#view, entries: merged.entries };
    const conflicts = { ...this.#view.conflicts, ...merged.conflicts };
    const isAgreed = Object.keys(conflicts).length === 0;
    if (isAgreed) this.#agreed = theirs;
    this.#show({ conflicts, state: isAgreed ? (this.#isDirty ? 'unsaved' : 'saved') : 'conflict' });
    if (this.#isDirty) this.#keep();
  }

  #saveIn(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#isLeft) return;
    this.#timer = setTimeout(() => void this.#save(), ms);
  }

  async #save(): Promise<void> {
    if (this.#isSaving || Object.keys(this.#view.conflicts).length > 0) return;
    if (!this.#isDirty) {
      this.#finish();
      return;
    }
    this.#isSaving = true;
    this.#show({ state: 'saving' });
    const outcome = await this.places.save({ version: this.#base.version, entries: this.#view.entries });
    this.#isSaving = false;
    this.#take(outcome);
  }

  #finish(): void {
    this.places.forget(this.#kept);
    this.#show({ state: 'saved', failure: null });
  }

  #take(outcome: SaveOutcome): void {
    if (outcome.kind !== 'away') this.#failures = 0;
    switch (outcome.kind) {
      case 'saved':
        this.#base = outcome.draft;
        this.#agreed = outcome.draft;
        this.#show({ savedAt: Date.now(), failure: null });
        if (!this.#isDirty) return this.#finish();
        this.#show({ state: 'unsaved' });
        this.#keep();
        return this.#saveIn(TYPING_MS);
      case 'changed':
        this.#adopt(outcome.theirs);
        return this.#saveIn(0);
      case 'away':
        this.#show({ state: 'kept', failure: outcome.failure });
        this.#saveIn(AWAY_MS[Math.min(this.#failures, AWAY_MS.length - 1)] ?? TYPING_MS);
        this.#failures += 1;
        return;
      case 'refused':
        return this.#show({ state: 'refused', failure: outcome.failure });
    }
  }
}

interface Kept {
  readonly agreed: ServerDraft;
  readonly entries: Entries;
}

/** What this computer kept of a draft; null where nothing is. */
export function readKept(text: string | null): Kept | null {
  try {
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
}
