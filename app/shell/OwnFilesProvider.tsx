import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { OpenEngine } from '../engine/browser.ts';
import { publishedByHash } from '../queries/own.ts';
import { openReader } from '../worker/reader.ts';
import { OwnFiles, type OwnFilesState } from './ownFiles.ts';

const OwnFilesContext = createContext<OwnFiles | null>(null);

/** Hands the user's own files to everything inside; their rows go to the engine. */
export function OwnFilesProvider({
  engine,
  children,
}: {
  engine: OpenEngine;
  children: ReactNode;
}) {
  const client = useQueryClient();
  const [files] = useState(() => ownFilesOf(engine, client));
  return <OwnFilesContext value={files}>{children}</OwnFilesContext>;
}

function ownFilesOf(engine: OpenEngine, client: QueryClient): OwnFiles {
  return new OwnFiles({
    reader: openReader(),
    maybePublished: (sha256) => publishedByHash(engine, sha256),
    show(rows) {
      engine.setOwn(rows);
      // Answers of pages out of sight are forgotten, those in sight are asked for anew.
      client.removeQueries({ type: 'inactive' });
      void client.invalidateQueries();
    },
  });
}

/** The user's own files; there are none outside of an OwnFilesProvider. */
export function useOwnFiles(): { readonly own: OwnFiles; readonly now: OwnFilesState } {
  const own = useContext(OwnFilesContext);
  if (!own) throw new Error('useOwnFiles: no OwnFilesProvider above this component');
  return { own, now: useSyncExternalStore(own.subscribe, own.state) };
}
