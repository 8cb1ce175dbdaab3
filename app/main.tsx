import { NuqsAdapter } from 'nuqs/adapters/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createEngine } from './engine/browser.ts';
import { openPublished } from './engine/published.ts';
import { AddressProvider } from './shell/address.ts';
import { routes } from './shell/routes.tsx';
import { EngineProvider } from './shell/EngineProvider.tsx';
import { OwnFilesProvider } from './shell/OwnFilesProvider.tsx';
import { PublishedProvider } from './shell/PublishedProvider.tsx';
import { Shell } from './shell/Shell.tsx';
import './theme/theme.css';

const tablesUrl = new URL('tables/', document.baseURI).href;
const published = openPublished(tablesUrl);
const engine = createEngine({ tablesUrl, published });
const root = document.getElementById('root');
if (!root) throw new Error('index.html: no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <NuqsAdapter>
      <AddressProvider>
        <EngineProvider engine={engine}>
          <PublishedProvider published={published}>
            <OwnFilesProvider engine={engine}>
              <Shell routes={routes} />
            </OwnFilesProvider>
          </PublishedProvider>
        </EngineProvider>
      </AddressProvider>
    </NuqsAdapter>
  </StrictMode>,
);
