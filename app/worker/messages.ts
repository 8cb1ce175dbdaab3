import type { Tables } from '../../data/schema/catalogue.ts';
import type { FailedDocument } from '../../pipelines/document.ts';
import type { OwnRows } from '../engine/own.ts';

/** What the page asks of the worker that reads; one question at a time. */
export type Asked =
  /** To read one file; `path` is its name without names of persons. */
  | { readonly kind: 'read'; readonly file: File; readonly path: string }
  /** To link documents with each other, check them, and make them the user's own. */
  | { readonly kind: 'assess'; readonly documents: readonly Tables[] };

/** What the worker answers. */
export type Told =
  | { readonly kind: 'read'; readonly outcome: Tables | FailedDocument }
  | { readonly kind: 'assessed'; readonly rows: OwnRows }
  /** The program broke; the document cannot be trusted to it. */
  | { readonly kind: 'broke'; readonly message: string };
