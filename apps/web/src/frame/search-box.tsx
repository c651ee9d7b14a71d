import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './search-box.module.css';

export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const search = (event: FormEvent): void => {
    event.preventDefault();
    if (words.trim() !== '') void navigate({ to: '/search', search: { q: words.trim() } });
  };
  return (
    <form role="search" className={classes.search} onSubmit={search}>
      <TextInput
        type="search"
        size="xs"
        aria-label={t('frame.searchLabel')}
        placeholder={t('frame.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        maxLength={200}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </form>
  );
}
