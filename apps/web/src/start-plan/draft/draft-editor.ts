import { createContext, useContext, useMemo, useRef, useState } from 'react';
import { act } from '../../api/act.ts';
import { ActFailure } from '../../api/failure.ts';
import { keepDraft, knownDraft, readDraftAnew } from './draft-data.ts';
import { type Clash, clashesOf, type Draft, type Patch } from './draft-fields.ts';
import { inversePatches } from './inverse-patch.ts';

/** Of the last edits; more nobody remembers. */
const MOST_UNDONE = 50;

type Choice = 'mine' | 'theirs';

/** Two people changed the same: a person decides which stays. */
export interface Conflict {
  readonly clashes: readonly Clash[];
  readonly choose: (choice: Choice) => void;
}

/** `saved` too when it was given up for what somebody else wrote; `invalid`: the words state nothing that can be saved. */
export type Outcome = 'saved' | 'invalid' | 'failed';

export interface DraftEditor {
  readonly draft: Draft;
  readonly canEdit: boolean;
  /** Sends a change. @param seen the draft when the change was begun */
  readonly save: (patch: Patch, seen?: Draft) => Promise<Outcome>;
  /** Sends what is no patch, but changes the draft. */
  readonly send: (change: (now: Draft) => Promise<Draft>, patch: Patch) => Promise<Outcome>;
  /** Why the last change was not taken. */
  readonly error: unknown;
}

interface Edits {
  readonly state: 'quiet' | 'saving' | 'saved' | 'failed';
  readonly error: unknown;
  /** Sends again what failed. */
  readonly again: (() => void) | null;
  readonly conflict: Conflict | null;
  readonly undoable: readonly (readonly Patch[])[];
}

const QUIET: Edits = { state: 'quiet', error: null, again: null, conflict: null, undoable: [] };

async function patchOf(now: Draft, body: Patch): Promise<Draft> {
  const { id, version } = now;
  const answer = await act('patch', '/api/drafts/{id}', { params: { path: { id } }, body, version });
  return answer ?? (await readDraftAnew(id));
}

export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof ActFailure && error.failure.code === code;

/** One change that is to be sent. */
interface Job {
  readonly change: (now: Draft) => Promise<Draft>;
  readonly patch: Patch;
  /** The draft when it was begun. */
  readonly begun: Draft;
  readonly undoes: boolean;
}

/** Edits a draft one change after another, each with the version that the one before left. */
export function useDraftEdits(draft: Draft) {
  const { id } = draft;
  const [edits, setEdits] = useState<Edits>(QUIET);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useMemo(() => {
    const show = (some: Partial<Edits>): void => setEdits((before) => ({ ...before, ...some }));

    const choice = (clashes: readonly Clash[]): Promise<Choice> =>
      new Promise((resolve) => {
        const choose = (chosen: Choice): void => {
          show({ conflict: null });
          resolve(chosen);
        };
        show({ conflict: { clashes, choose } });
      });

    /** @returns null when the change was given up for what somebody else wrote */
    async function put({ change, patch, begun }: Job) {
      let seen = begun;
      for (;;) {
        const now = knownDraft(id);
        const clashes = clashesOf(seen, now, patch);
        if (clashes.length > 0 && (await choice(clashes)) === 'theirs') return null;
        seen = now;
        try {
          const after = await change(now);
          keepDraft(after);
          return { now, after };
        } catch (error) {
          if (!hasCode(error, 'version-changed')) throw error;
          await readDraftAnew(id);
        }
      }
    }

    async function run(job: Job): Promise<Outcome> {
      show({ state: 'saving', error: null, again: null });
      try {
        const done = await put(job);
        if (done !== null && !job.undoes) {
          const entry = inversePatches(done.now, done.after, job.patch);
          setEdits((before) => ({ ...before, undoable: [...before.undoable, entry].slice(-MOST_UNDONE) }));
        }
        show({ state: done === null ? 'quiet' : 'saved' });
        return 'saved';
      } catch (error) {
        show({ state: 'failed', error, again: () => void queue(() => run(job)) });
        return hasCode(error, 'body-invalid') ? 'invalid' : 'failed';
      }
    }

    function queue<T>(work: () => Promise<T>): Promise<T> {
      const next = last.current.then(work);
      last.current = next.catch(() => undefined);
      return next;
    }

    const patching = (patch: Patch, begun: Draft, undoes: boolean): Job => {
      return { change: (now) => patchOf(now, patch), patch, begun, undoes };
    };
    const send: DraftEditor['send'] = (change, patch) =>
      queue(() => run({ change, patch, begun: knownDraft(id), undoes: false }));
    const save: DraftEditor['save'] = (patch, seen) =>
      queue(() => run(patching(patch, seen ?? knownDraft(id), false)));
    const undo = (patches: readonly Patch[]): Promise<void> =>
      queue(async () => {
        for (const patch of patches) {
          if ((await run(patching(patch, knownDraft(id), true))) !== 'saved') return;
        }
        setEdits((before) => ({ ...before, undoable: before.undoable.filter((one) => one !== patches) }));
      });
    return { edits, save, send, undo };
  }, [id, edits]);
}

export const DraftEditing = createContext<DraftEditor | null>(null);

export function useDraftEditor(): DraftEditor {
  const editor = useContext(DraftEditing);
  if (editor === null) throw new Error('no draft is being edited here');
  return editor;
}
