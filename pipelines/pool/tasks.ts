import type { TableName, Tables } from '../../data/schema/catalogue.ts';
import type { ManifestFile } from '../../data/schema/manifest.ts';
import type { DocumentCorrections } from '../correct/corrections.ts';
import type { ReadFailure } from '../stages.ts';
import type { WaitingTable } from '../write/tableFile.ts';
import type { KnownBody } from '../map/itaBodies.ts';
import type { Sections } from './kept.ts';

/** What a child is asked for. Rows travel by files; messages carry only what tells of them. */
export type Task = ReadTask | SettleTask | AssessTask | TogetherTask | WriteTask | DeriveTask;

/** Read one document, unless it was kept. */
export interface ReadTask {
  readonly kind: 'read';
  readonly file: string;
  readonly path: string;
  readonly sourceUrl: string | null;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** How an office says that its places are to be read. */
  readonly corrections: DocumentCorrections | null;
  /** The kept file: looked at first, written afterwards. */
  readonly keptAt: string;
  /** Folder for the page that tells how the document was read. */
  readonly pages: string;
}

/** What is kept of a document beside its rows. */
export type DocumentAbout =
  | {
      readonly ok: true;
      readonly document: Tables['documents'][number];
      readonly bodies: Tables['bodies'];
      readonly milliseconds: number;
    }
  | {
      readonly ok: false;
      readonly reason: ReadFailure;
      readonly found: string;
      readonly milliseconds: number;
    };

export interface ReadAnswer {
  readonly about: DocumentAbout;
  readonly sections: Sections;
  readonly wasKept: boolean;
}

/** Give the published results of some documents to the bodies that all documents tell of. */
export interface SettleTask {
  readonly kind: 'settle';
  readonly documents: readonly SettledDocument[];
  readonly bodies: readonly KnownBody[];
  /** Folder for the pages that tell how the documents were read. */
  readonly pages: string;
}

export interface SettledDocument {
  /** The kept file of the document as it was read, and where what came of it is kept. */
  readonly readAt: string;
  readonly keptAt: string;
}

/** For each document, in the order asked for. */
export type SettleAnswer = readonly {
  readonly about: Extract<DocumentAbout, { ok: true }>;
  readonly sections: Sections;
}[];

/** Work out the derived tables from those that stand written in the folder aside. */
export interface DeriveTask {
  readonly kind: 'derive';
  readonly aside: string;
  readonly files: readonly ManifestFile[];
}

/** Tables that the documents of a body give together. */
export const JOINT_TABLES: readonly TableName[] = ['project_links', 'document_links'];

/** Link the projects of the documents of one body. */
export interface AssessTask {
  readonly kind: 'assess';
  /** The kept files of the documents. */
  readonly documents: readonly string[];
  readonly keptAt: string;
}

export interface AssessAnswer {
  readonly sections: Sections;
}

/** Judge what the documents of all bodies say together. */
export interface TogetherTask {
  readonly kind: 'together';
  /** The kept files of the documents, in the order of their paths. */
  readonly documents: readonly string[];
  /** The month that the documents are looked at from, as 2568-10; null for their newest. */
  readonly asOf: string | null;
  readonly keptAt: string;
}

export interface TogetherAnswer {
  readonly sections: Sections;
}

/** Write the Parquet files of some tables into the folder aside. */
export interface WriteTask {
  readonly kind: 'write';
  readonly aside: string;
  readonly tables: readonly TableSources[];
}

export interface TableSources extends WaitingTable {
  /** Where the rows stand; null where their text lies in the folder aside already. */
  readonly sources: readonly Source[] | null;
}

export interface Source {
  readonly file: string;
  readonly offset: number;
  readonly bytes: number;
}

export type WriteAnswer = readonly ManifestFile[];
