interface MissingProps {
  /** Why they cannot be assessed. */
  text: string;
  bodies: readonly { readonly body_id: string; readonly body_name: string }[];
}

/** Bodies about which the documents found say nothing: named, not left out and not drawn as zero. */
export function Missing({ text, bodies }: MissingProps) {
  if (bodies.length === 0) return null;
  return (
    <div className="missing">
      <p>
        <span className="nothing nothing-no_document">
          <span className="nothing-swatch" aria-hidden="true" />
        </span>{' '}
        {text}
      </p>
      <ul>
        {bodies.map(({ body_id: id, body_name: name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
