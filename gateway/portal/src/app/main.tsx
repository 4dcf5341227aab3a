import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstLanguage, speak } from '../lib/i18n/start';
import { App } from './app';
import { makeRouter } from './router';
import './styles/base.css';

await speak(firstLanguage());
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App router={makeRouter()} />
  </StrictMode>,
);
