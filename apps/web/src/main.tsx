import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './theme/styles.ts';
import { askForSession } from './api/session.ts';
import { Page } from './page.tsx';
import { router } from './router.tsx';
import { styleNonce } from './theme/style-nonce.ts';
import { prepareWords } from './words/words.ts';

setNonce(styleNonce());
// All at once: each of them is a way to the server and back.
await Promise.all([prepareWords(), askForSession(), router.load()]);
const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no place for the page');
createRoot(place).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
