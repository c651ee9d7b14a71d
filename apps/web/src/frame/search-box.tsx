import { TextInput, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type FocusEvent, type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isEnough, useFound } from '../search/use-found.ts';
import classes from './search-box.module.css';
import { optionId, SearchSuggestions } from './search-suggestions.tsx';

const SUGGESTIONS = 8;
const TYPING_MS = 200;

/** Searches all that I may see, and shows the best while the words are typed. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [asked] = useDebouncedValue(words, TYPING_MS);
  const { data } = useFound(asked, SUGGESTIONS);
  const hits = data?.items ?? [];
  const isShown = isOpen && isEnough(words) && isEnough(asked) && data !== undefined;

  const toBox = (): void => input.current?.select();
  useHotkeys([['mod+K', toBox]], []);
  useHotkeys([['/', toBox]]);

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const search = (event: FormEvent): void => {
    event.preventDefault();
    const option = isShown && active >= 0 ? document.getElementById(optionId(list, active)) : null;
    close();
    if (option !== null) option.click();
    else if (words.trim() !== '') void navigate({ to: '/search', search: { q: words.trim() } });
  };
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      return close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setOpen(true);
    // One past the hits stands the way to all of them; before the first, the words themselves.
    const places = hits.length + 2;
    setActive(((active + 1 + step + places) % places) - 1);
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  return (
    <form role="search" className={classes.search} onSubmit={search} onBlur={leave}>
      <TextInput
        ref={input}
        type="search"
        size="xs"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? list : undefined}
        aria-activedescendant={isShown && active >= 0 ? optionId(list, active) : undefined}
        aria-keyshortcuts="Control+K /"
        autoComplete="off"
        aria-label={t('frame.searchLabel')}
        placeholder={t('frame.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          <kbd className={classes.key} aria-hidden>
            Ctrl K
          </kbd>
        }
        rightSectionWidth={56}
        rightSectionPointerEvents="none"
        value={words}
        maxLength={200}
        onFocus={() => setOpen(true)}
        onKeyDown={move}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
      />
      <VisuallyHidden role="status">
        {isShown ? t('search.suggested', { count: hits.length }) : ''}
      </VisuallyHidden>
      {isShown && <SearchSuggestions id={list} query={asked} hits={hits} active={active} onChosen={close} />}
    </form>
  );
}
