import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, useContext, useState, type ReactNode } from 'react';
import type { Engine } from '../engine/engine.ts';

const EngineContext = createContext<Engine | null>(null);

/** Hands the engine, and a store of its answers, to everything inside. */
export function EngineProvider({ engine, children }: { engine: Engine; children: ReactNode }) {
  const [client] = useState(newClient);
  return (
    <EngineContext value={engine}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </EngineContext>
  );
}

/** The engine; there is none outside of an EngineProvider. */
export function useEngine(): Engine {
  const engine = useContext(EngineContext);
  if (!engine) throw new Error('useEngine: no EngineProvider above this component');
  return engine;
}

// The tables do not change while a page is open, and the network says nothing about them.
function newClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: 10 * 60 * 1000,
        retry: false,
        refetchOnWindowFocus: false,
      },
    },
  });
}
