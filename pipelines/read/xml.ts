import { SaxesParser } from 'saxes';
import { UnreadableError } from './unreadable.ts';

export interface XmlHandler {
  /** Names come without their prefix, of elements and of attributes. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Walks through an XML part. Entities of its own are refused, so none can grow.
 *
 * @throws where it is no well-formed XML or declares a document type
 */
export function walkXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) =>
    handler.open(localName(name), attributesOf(attributes)),
  );
  parser.on('closetag', ({ name }) => handler.close(localName(name)));
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  parser.on('doctype', () => {
    throw new UnreadableError('damaged', 'XML with a document type of its own');
  });
  const text = decodeXml(bytes);
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError('damaged', `XML that is not well-formed: ${String(error)}`);
  }
}

function attributesOf(attributes: Readonly<Record<string, string>>): Map<string, string> {
  const found = new Map<string, string>();
  for (const name in attributes) found.set(localName(name), attributes[name] ?? '');
  return found;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decodeXml(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableError('damaged', `XML that is no ${encoding}`);
  }
}
