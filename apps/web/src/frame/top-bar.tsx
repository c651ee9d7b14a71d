import { Burger } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccountMenu } from './account-menu.tsx';
import { SearchBox } from './search-box.tsx';
import classes from './top-bar.module.css';

interface TopBarProps {
  readonly isMenuOpen: boolean;
  readonly onMenu: () => void;
}

export function TopBar({ isMenuOpen, onMenu }: TopBarProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.bar}>
      <Burger hiddenFrom="sm" size="sm" opened={isMenuOpen} onClick={onMenu} aria-label={t('frame.menu')} />
      <Link to="/" className={classes.name} aria-label="Phối Hợp">
        <img src="/mark.svg" width={24} height={24} alt="" />
        <span>Phối Hợp</span>
      </Link>
      <SearchBox />
      <AccountMenu />
    </div>
  );
}
