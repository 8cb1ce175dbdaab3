export interface ChartRow {
  /** Picks the same mark as a click on it; absent where there is nothing to pick. */
  readonly key?: string;
  /** Opens what the number is made of; absent where nothing lies behind it. */
  readonly door?: string;
  /** The first names the row, the second is its number. */
  readonly cells: readonly string[];
}

interface ChartNumbersProps {
  label: string;
  columns: readonly string[];
  rows: readonly ChartRow[];
  onPick?: ((key: string) => void) | undefined;
  onDoor?: ((door: string) => void) | undefined;
}

/** A chart's numbers as a table: unseen until the keyboard reaches it, always there to be read out. */
export function ChartNumbers({ label, columns, rows, onPick, onDoor }: ChartNumbersProps) {
  return (
    <div className="unseen chart-numbers">
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <NumberRow key={row.key ?? index} row={row} onPick={onPick} onDoor={onDoor} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = Pick<ChartNumbersProps, 'onPick' | 'onDoor'> & { row: ChartRow };

function NumberRow({ row, onPick, onDoor }: RowProps) {
  const [name = '', number = '', ...rest] = row.cells;
  return (
    <tr>
      <th scope="row">
        <Choice text={name} target={row.key} onChoose={onPick} />
      </th>
      <td>
        <Choice text={number} target={row.door} onChoose={onDoor} />
      </td>
      {rest.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}

interface ChoiceProps {
  text: string;
  target: string | undefined;
  onChoose: ((target: string) => void) | undefined;
}

function Choice({ text, target, onChoose }: ChoiceProps) {
  if (target === undefined || !onChoose) return text;
  return (
    <button type="button" className="door" onClick={() => onChoose(target)}>
      {text}
    </button>
  );
}
